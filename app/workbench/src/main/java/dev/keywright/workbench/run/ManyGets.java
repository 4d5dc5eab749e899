package dev.keywright.workbench.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

import dev.keywright.design.pattern.Consistency;
import dev.keywright.design.pattern.Request;
import dev.keywright.design.table.Table;
import dev.keywright.engine.api.BatchGetItemRequest;
import dev.keywright.engine.api.BatchGetItemResponse;
import dev.keywright.engine.api.Get;
import dev.keywright.engine.api.ItemResponse;
import dev.keywright.engine.api.KeysAndAttributes;
import dev.keywright.engine.api.Supplied;
import dev.keywright.engine.api.TransactGetItem;
import dev.keywright.engine.api.TransactGetItemsRequest;
import dev.keywright.engine.api.TransactGetItemsResponse;
import dev.keywright.engine.partition.Access;
import dev.keywright.engine.value.Item;
import dev.keywright.workbench.connect.Connection;

/** Sends the reads of several items by key: BatchGetItem and TransactGetItems. */
final class ManyGets {
    private static final String INDEXES = "INDEXES";
    private static final int RETRIES = 10;

    private final Connection connection;
    private final Arguments arguments;
    private final Tally tally;

    ManyGets(Connection connection, Arguments arguments, Tally tally) {
        this.connection = connection;
        this.arguments = arguments;
        this.tally = tally;
    }

    List<Item> batch(Request.BatchGetItem batch) {
        SequencedMap<String, List<Supplied<Item>>> keys = new LinkedHashMap<>();
        Map<String, Request.GetItem> shapes = new LinkedHashMap<>();
        for (Request.GetItem get : batch.gets()) {
            Table table = arguments.table(get.table());
            shapes.putIfAbsent(table.name().value(), get);
            arguments.keys(table, get.key())
                    .forEach(key -> keys
                            .computeIfAbsent(table.name().value(), _ -> new ArrayList<>())
                            .add(Supplied.of(key)));
        }
        Map<String, KeysAndAttributes> left = new LinkedHashMap<>();
        keys.forEach((table, wanted) -> {
            Request.GetItem shape = shapes.getOrDefault(table, batch.gets().getFirst());
            Placeholders placeholders = new Placeholders(arguments.values());
            Optional<String> projection = placeholders.projection(shape.projection());
            left.put(table, new KeysAndAttributes(Optional.of(wanted), Optional.empty(),
                    Optional.of(shape.consistency() == Consistency.STRONG), projection, placeholders.names()));
        });
        return fetched(left);
    }

    private List<Item> fetched(Map<String, KeysAndAttributes> wanted) {
        List<Item> items = new ArrayList<>();
        Map<String, KeysAndAttributes> left = wanted;
        for (int attempt = 0; !left.isEmpty() && attempt <= RETRIES; attempt++) {
            BatchGetItemResponse response = connection
                    .send(new BatchGetItemRequest(Optional.of(left), Optional.of(INDEXES)));
            tally.request();
            tally.consumedAll(Access.READ, response.consumedCapacity());
            response.responses().orElse(Map.of()).values().forEach(items::addAll);
            left = response.unprocessedKeys().orElse(Map.of());
        }
        tally.scanned(items.size());
        return items;
    }

    List<Item> transaction(Request.TransactGetItems transaction) {
        List<TransactGetItem> gets = new ArrayList<>();
        for (Request.GetItem get : transaction.gets()) {
            Table table = arguments.table(get.table());
            Placeholders placeholders = new Placeholders(arguments.values());
            Optional<String> projection = placeholders.projection(get.projection());
            gets.add(new TransactGetItem(Optional.of(new Get(Optional.of(Supplied.of(arguments.key(table, get.key()))),
                    Optional.of(table.name().value()), projection, placeholders.names()))));
        }
        TransactGetItemsResponse response = connection
                .send(new TransactGetItemsRequest(Optional.of(gets), Optional.of(INDEXES)));
        tally.request();
        tally.consumedAll(Access.READ, response.consumedCapacity());
        List<Item> items = response.responses()
                .orElse(List.of())
                .stream()
                .map(ItemResponse::item)
                .flatMap(Optional::stream)
                .toList();
        tally.scanned(items.size());
        return items;
    }
}
