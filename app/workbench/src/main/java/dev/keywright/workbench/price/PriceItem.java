package dev.keywright.workbench.price;

import java.util.Locale;

/** What AWS charges for, in US dollars. */
public enum PriceItem {
    WRITE_REQUEST_UNITS_MILLION, READ_REQUEST_UNITS_MILLION, REPLICATED_WRITE_REQUEST_UNITS_MILLION,
    WRITE_CAPACITY_UNIT_HOUR, READ_CAPACITY_UNIT_HOUR, REPLICATED_WRITE_CAPACITY_UNIT_HOUR, STORAGE_GB_MONTH,
    POINT_IN_TIME_RECOVERY_GB_MONTH, BACKUP_GB_MONTH, STREAM_READS_100K,
    /** Items of the Standard-Infrequent Access table class. */
    IA_WRITE_REQUEST_UNITS_MILLION, IA_READ_REQUEST_UNITS_MILLION, IA_WRITE_CAPACITY_UNIT_HOUR,
    IA_READ_CAPACITY_UNIT_HOUR, IA_STORAGE_GB_MONTH;

    /** As the price file spells it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static PriceItem ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
