package dev.keywright.workbench.price;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What AWS charges for, in US dollars. */
public enum PriceItem {
    WRITE_REQUEST_UNITS_MILLION, READ_REQUEST_UNITS_MILLION, REPLICATED_WRITE_REQUEST_UNITS_MILLION,
    WRITE_CAPACITY_UNIT_HOUR, READ_CAPACITY_UNIT_HOUR, REPLICATED_WRITE_CAPACITY_UNIT_HOUR, STORAGE_GB_MONTH,
    POINT_IN_TIME_RECOVERY_GB_MONTH, BACKUP_GB_MONTH, RESTORE_GB, EXPORT_GB, IMPORT_GB, STREAM_READS_100K,
    DAX_T3_SMALL_NODE_HOUR, DAX_T3_MEDIUM_NODE_HOUR, DAX_R5_LARGE_NODE_HOUR,
    /** Reserved capacity, in blocks of a hundred units: paid at the start of the term, and by the hour. */
    RESERVED_1_YEAR_WRITE_UPFRONT, RESERVED_1_YEAR_WRITE_HOUR, RESERVED_1_YEAR_READ_UPFRONT, RESERVED_1_YEAR_READ_HOUR,
    RESERVED_3_YEAR_WRITE_UPFRONT, RESERVED_3_YEAR_WRITE_HOUR, RESERVED_3_YEAR_READ_UPFRONT, RESERVED_3_YEAR_READ_HOUR,
    /** Items of the Standard-Infrequent Access table class. */
    IA_WRITE_REQUEST_UNITS_MILLION, IA_READ_REQUEST_UNITS_MILLION, IA_WRITE_CAPACITY_UNIT_HOUR,
    IA_READ_CAPACITY_UNIT_HOUR, IA_STORAGE_GB_MONTH;

    /** As the price file spells it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As people read it: {@code write request units million}. */
    public String text() {
        return key().replace('_', ' ');
    }

    /** What costs the same everywhere: replicated writes have cost what ordinary ones do since November 2024 (FACTS §7.1). */
    Optional<PriceItem> sameAs() {
        return switch (this) {
            case REPLICATED_WRITE_REQUEST_UNITS_MILLION -> Optional.of(WRITE_REQUEST_UNITS_MILLION);
            case REPLICATED_WRITE_CAPACITY_UNIT_HOUR -> Optional.of(WRITE_CAPACITY_UNIT_HOUR);
            default -> Optional.empty();
        };
    }

    /** The hour of a DAX node of a type such as {@code dax.r5.large}; empty where the book has no such item. */
    public static Optional<PriceItem> daxNode(String type) {
        String key = type.replace('.', '_') + "_node_hour";
        return Arrays.stream(values()).filter(item -> item.key().equals(key)).findFirst();
    }

    static PriceItem ofKey(String key) {
        return Arrays.stream(values())
                .filter(item -> item.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no price item \"" + key + "\""));
    }
}
