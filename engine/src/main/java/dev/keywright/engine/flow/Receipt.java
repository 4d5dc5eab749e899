package dev.keywright.engine.flow;

import java.util.List;
import java.util.Map;

import dev.keywright.engine.schema.IndexName;
import dev.keywright.engine.schema.TableName;

/** What a request consumed, in half units: one half unit is an eventual read of up to 4 KB. */
public record Receipt(List<TableReceipt> tables, List<Consumption> consumptions) {
    public static final Receipt NOTHING = new Receipt(List.of(), List.of());

    public Receipt {
        tables = List.copyOf(tables);
        consumptions = List.copyOf(consumptions);
    }

    /**
     * What a request consumed of one table. An index that was not touched is not in the maps.
     *
     * @param tableHalfUnits of the table alone
     */
    public record TableReceipt(TableName table, Kind kind, long tableHalfUnits,
            Map<IndexName, Long> localHalfUnits, Map<IndexName, Long> globalHalfUnits) {
        public long totalHalfUnits() {
            return tableHalfUnits + sum(localHalfUnits) + sum(globalHalfUnits);
        }

        private static long sum(Map<IndexName, Long> units) {
            return units.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** Which members an answer tells units in (FACTS §2.8). */
    public enum Kind {
        PLAIN, TRANSACTIONAL_READ, TRANSACTIONAL_WRITE
    }
}
