package dev.keywright.engine.reply;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.keywright.engine.api.Capacity;
import dev.keywright.engine.api.ConsumedCapacity;
import dev.keywright.engine.flow.CapacityDetail;
import dev.keywright.engine.flow.Receipt;
import dev.keywright.engine.schema.IndexName;

/** Receipts as {@code ConsumedCapacity} tells them (FACTS §2.8). */
final class CapacityReply {
    private CapacityReply() {}

    /** For an operation of one table. */
    static Optional<ConsumedCapacity> ofOne(Receipt receipt, CapacityDetail detail) {
        return detail == CapacityDetail.NONE ? Optional.empty() : Optional.of(of(receipt.tables().getFirst(), detail));
    }

    /** For an operation of several tables, one entry a table. */
    static Optional<List<ConsumedCapacity>> ofSeveral(Receipt receipt, CapacityDetail detail) {
        return detail == CapacityDetail.NONE
                ? Optional.empty()
                : Optional.of(receipt.tables().stream().map(table -> of(table, detail)).toList());
    }

    private static ConsumedCapacity of(Receipt.TableReceipt receipt, CapacityDetail detail) {
        boolean indexes = detail == CapacityDetail.INDEXES;
        long total = receipt.totalHalfUnits();
        return new ConsumedCapacity(Optional.of(receipt.table().value()), Optional.of(units(total)),
                reads(receipt, total), writes(receipt, total),
                indexes ? Optional.of(capacity(receipt, receipt.tableHalfUnits())) : Optional.empty(),
                indexes ? arms(receipt, receipt.localHalfUnits()) : Optional.empty(),
                indexes ? arms(receipt, receipt.globalHalfUnits()) : Optional.empty());
    }

    private static Optional<Map<String, Capacity>> arms(Receipt.TableReceipt receipt, Map<IndexName, Long> units) {
        if (units.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Capacity> arms = new LinkedHashMap<>();
        units.forEach((name, halfUnits) -> arms.put(name.value(), capacity(receipt, halfUnits)));
        return Optional.of(arms);
    }

    private static Capacity capacity(Receipt.TableReceipt receipt, long halfUnits) {
        return new Capacity(reads(receipt, halfUnits), writes(receipt, halfUnits), Optional.of(units(halfUnits)));
    }

    private static Optional<Double> reads(Receipt.TableReceipt receipt, long halfUnits) {
        return receipt.kind() == Receipt.Kind.TRANSACTIONAL_READ ? Optional.of(units(halfUnits)) : Optional.empty();
    }

    private static Optional<Double> writes(Receipt.TableReceipt receipt, long halfUnits) {
        return receipt.kind() == Receipt.Kind.TRANSACTIONAL_WRITE ? Optional.of(units(halfUnits)) : Optional.empty();
    }

    private static double units(long halfUnits) {
        return halfUnits / 2.0;
    }
}
