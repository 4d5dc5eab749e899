package dev.keywright.engine.capacity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.keywright.engine.flow.Consumption;
import dev.keywright.engine.flow.EncodedKey;
import dev.keywright.engine.flow.Receipt;
import dev.keywright.engine.schema.GlobalIndex;
import dev.keywright.engine.schema.IndexName;
import dev.keywright.engine.schema.LocalIndex;
import dev.keywright.engine.schema.SecondaryIndex;
import dev.keywright.engine.schema.TableName;

/** Adds up what a request consumes, table by table in the order they come. For one thread. */
final class Tally {
    private static final class Sums {
        private long table;
        private final Map<IndexName, Long> locals = new LinkedHashMap<>();
        private final Map<IndexName, Long> globals = new LinkedHashMap<>();
    }

    private final Receipt.Kind kind;
    private final Consumption.Use use;
    private final Map<TableName, Sums> tables = new LinkedHashMap<>();
    private final List<Consumption> consumptions = new ArrayList<>();

    Tally(Receipt.Kind kind, Consumption.Use use) {
        this.kind = kind;
        this.use = use;
    }

    void table(TableName table, Optional<EncodedKey> key, long halfUnits) {
        sums(table).table += halfUnits;
        note(table, Optional.empty(), key, halfUnits);
    }

    void index(TableName table, SecondaryIndex index, Optional<EncodedKey> key, long halfUnits) {
        switch (index) {
            case LocalIndex local -> sums(table).locals.merge(local.name(), halfUnits, Long::sum);
            case GlobalIndex global -> sums(table).globals.merge(global.name(), halfUnits, Long::sum);
        }
        note(table, Optional.of(index.name()), key, halfUnits);
    }

    Receipt receipt() {
        return new Receipt(
                tables.entrySet()
                        .stream()
                        .map(entry -> new Receipt.TableReceipt(entry.getKey(), kind, entry.getValue().table,
                                entry.getValue().locals, entry.getValue().globals))
                        .toList(),
                consumptions);
    }

    private Sums sums(TableName table) {
        return tables.computeIfAbsent(table, _ -> new Sums());
    }

    private void note(TableName table, Optional<IndexName> index, Optional<EncodedKey> key, long halfUnits) {
        if (halfUnits > 0) {
            consumptions.add(new Consumption(table, index, key, use, halfUnits));
        }
    }
}
