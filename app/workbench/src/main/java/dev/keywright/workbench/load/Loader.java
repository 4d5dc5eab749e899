package dev.keywright.workbench.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;

import dev.keywright.design.model.Design;
import dev.keywright.design.model.SampleItem;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.table.Table;
import dev.keywright.engine.api.BatchWriteItemRequest;
import dev.keywright.engine.api.BatchWriteItemResponse;
import dev.keywright.engine.api.PutRequest;
import dev.keywright.engine.api.Supplied;
import dev.keywright.engine.api.WriteRequest;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.value.Item;
import dev.keywright.workbench.connect.Connection;

/** Puts a design's tables and items into whatever answers requests. */
public final class Loader {
    private static final int BATCH = 25;
    private static final int RETRIES = 10;

    private final Connection connection;
    private final IntConsumer progress;
    private final List<WriteRequest> batch = new ArrayList<>();
    private final Set<Item> keys = new HashSet<>();
    private int loaded;

    private Loader(Connection connection, IntConsumer progress) {
        this.connection = connection;
        this.progress = progress;
    }

    /**
     * Makes every table, then writes every item.
     *
     * @param progress is told how many items are in, now and then
     * @throws LoadException when a table or an item is refused
     */
    public static void load(Design design, Connection connection, IntConsumer progress) {
        Loader loader = new Loader(connection, progress);
        design.tables().forEach(loader::create);
        design.tables().forEach(table -> loader.fill(table, design.itemsOf(table.name())));
    }

    private void create(Table table) {
        try {
            connection.send(TableRequests.create(table));
        } catch (FaultException e) {
            throw new LoadException("table " + table.name() + ": " + e.getMessage(), e);
        }
    }

    private void fill(Table table, List<SampleItem> items) {
        List<String> key = table.keys().attributes().stream().map(AttributeName::value).toList();
        int position = 0;
        for (SampleItem sample : items) {
            position++;
            Item item = item(table, sample, position);
            if (batch.size() == BATCH || !keys.add(item.only(key))) {
                flush(table);
                keys.add(item.only(key));
            }
            batch.add(new WriteRequest(Optional.of(new PutRequest(Optional.of(Supplied.of(item)))), Optional.empty()));
        }
        flush(table);
    }

    private static Item item(Table table, SampleItem sample, int position) {
        try {
            return EngineValues.item(sample.attributes());
        } catch (IllegalArgumentException e) {
            throw new LoadException("item " + position + " of table " + table.name() + ": " + e.getMessage(), e);
        }
    }

    private void flush(Table table) {
        if (batch.isEmpty()) {
            return;
        }
        try {
            Map<String, List<WriteRequest>> left = Map.of(table.name().value(), List.copyOf(batch));
            for (int attempt = 0; !left.isEmpty(); attempt++) {
                if (attempt > RETRIES) {
                    throw new LoadException("table " + table.name() + ": items stay unprocessed",
                            new IllegalStateException("after " + RETRIES + " retries"));
                }
                BatchWriteItemResponse response = connection
                        .send(new BatchWriteItemRequest(Optional.of(left), Optional.empty(), Optional.empty()));
                left = response.unprocessedItems().orElse(Map.of());
            }
        } catch (FaultException e) {
            throw new LoadException("items " + (loaded + 1) + " to " + (loaded + batch.size()) + " of table "
                    + table.name() + ": " + e.getMessage(), e);
        }
        loaded += batch.size();
        progress.accept(loaded);
        batch.clear();
        keys.clear();
    }
}
