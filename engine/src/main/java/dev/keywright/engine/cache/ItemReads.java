package dev.keywright.engine.cache;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.keywright.engine.api.BatchGetItemRequest;
import dev.keywright.engine.api.BatchGetItemResponse;
import dev.keywright.engine.api.Capacity;
import dev.keywright.engine.api.ConsumedCapacity;
import dev.keywright.engine.api.GetItemRequest;
import dev.keywright.engine.api.GetItemResponse;
import dev.keywright.engine.api.KeysAndAttributes;
import dev.keywright.engine.api.Supplied;
import dev.keywright.engine.cache.ItemCache.Place;
import dev.keywright.engine.cache.ItemCache.View;
import dev.keywright.engine.line.Database;
import dev.keywright.engine.line.Tenant;
import dev.keywright.engine.value.Item;

/** GetItem and BatchGetItem in front of the item cache. */
record ItemReads(Database database, ItemCache items) {
    private static final int MOST_KEYS = 100;

    GetItemResponse get(Tenant tenant, GetItemRequest request) {
        Optional<Place> cacheable = request.consistentRead().orElse(false)
                ? Optional.empty()
                : Places.of(tenant, request.tableName(), request.key());
        if (cacheable.isEmpty()) {
            return database.execute(tenant, request);
        }
        Place place = cacheable.get();
        View view = new View(request.attributesToGet(), request.projectionExpression(),
                request.expressionAttributeNames());
        Optional<Optional<Item>> known = items.find(place, view);
        if (known.isPresent()) {
            return new GetItemResponse(known.get(), nothing(place, request.returnConsumedCapacity()));
        }
        long before = items.beforeReading(place);
        GetItemResponse answer = database.execute(tenant, request);
        items.keep(place, view, answer.item(), before);
        return answer;
    }

    /** What is known is answered from the cache, and only the rest is asked for. */
    BatchGetItemResponse batch(Tenant tenant, BatchGetItemRequest request) {
        if (!isSound(request)) {
            return database.execute(tenant, request);
        }
        Map<Place, Long> before = new LinkedHashMap<>();
        Map<String, List<Item>> known = new LinkedHashMap<>();
        Map<String, KeysAndAttributes> unknown = new LinkedHashMap<>();
        request.requestItems().orElse(Map.of()).forEach((table, given) -> {
            List<Supplied<Item>> left = new ArrayList<>();
            List<Item> found = new ArrayList<>();
            given.keys().orElse(List.of()).forEach(key -> {
                Optional<Optional<Item>> there = find(tenant, table, given, key);
                if (there.isEmpty()) {
                    left.add(key);
                    place(tenant, table, given, key)
                            .filter(_ -> View.WHOLE.equals(view(given)))
                            .ifPresent(place -> before.put(place, items.beforeReading(place)));
                } else {
                    there.get().ifPresent(found::add);
                }
            });
            if (!left.isEmpty()) {
                unknown.put(table, new KeysAndAttributes(given.keys().map(_ -> left), given.attributesToGet(),
                        given.consistentRead(), given.projectionExpression(), given.expressionAttributeNames()));
            }
            known.put(table, found);
        });
        if (unknown.isEmpty()) {
            return new BatchGetItemResponse(Optional.of(known), Optional.of(Map.of()), Optional.empty());
        }
        BatchGetItemResponse answer = database.execute(tenant,
                new BatchGetItemRequest(request.requestItems().map(_ -> unknown), request.returnConsumedCapacity()));
        answer.responses()
                .orElse(Map.of())
                .forEach(
                        (table, found) -> known.computeIfAbsent(table, _ -> new ArrayList<>()).addAll(found));
        if (answer.unprocessedKeys().orElse(Map.of()).isEmpty()) {
            before.forEach((place, number) -> items.keep(place, View.WHOLE, among(answer, place), number));
        }
        return new BatchGetItemResponse(Optional.of(known), answer.unprocessedKeys(), answer.consumedCapacity());
    }

    private Optional<Optional<Item>> find(Tenant tenant, String table, KeysAndAttributes given, Supplied<Item> key) {
        return place(tenant, table, given, key).flatMap(place -> items.find(place, view(given)));
    }

    private static Optional<Place> place(Tenant tenant, String table, KeysAndAttributes given, Supplied<Item> key) {
        return given.consistentRead().orElse(false)
                ? Optional.empty()
                : Places.of(tenant, Optional.of(table), Optional.of(key));
    }

    private static View view(KeysAndAttributes given) {
        return new View(given.attributesToGet(), given.projectionExpression(), given.expressionAttributeNames());
    }

    /** What the service would refuse as a whole is not to be answered in parts. */
    private static boolean isSound(BatchGetItemRequest request) {
        Map<String, KeysAndAttributes> tables = request.requestItems().orElse(Map.of());
        int keys = 0;
        for (KeysAndAttributes given : tables.values()) {
            List<Supplied<Item>> list = given.keys().orElse(List.of());
            if (list.isEmpty() || new HashSet<>(list).size() < list.size()) {
                return false;
            }
            keys += list.size();
        }
        return keys > 0 && keys <= MOST_KEYS;
    }

    /** What the answer has under that place, whichever way its table was named. */
    private static Optional<Item> among(BatchGetItemResponse answer, Place place) {
        return answer.responses()
                .orElse(Map.of())
                .entrySet()
                .stream()
                .filter(table -> Places.table(table.getKey()).equals(place.table()))
                .flatMap(table -> table.getValue().stream())
                .filter(item -> item.only(place.key().attributes().keySet()).equals(place.key()))
                .findFirst();
    }

    /** A hit reaches no table and uses none of its capacity. */
    private static Optional<ConsumedCapacity> nothing(Place place, Optional<String> asked) {
        return asked.filter(detail -> !detail.equals("NONE"))
                .map(detail -> new ConsumedCapacity(Optional.of(place.table().value()), Optional.of(0.0),
                        Optional.empty(), Optional.empty(),
                        detail.equals("INDEXES")
                                ? Optional.of(new Capacity(Optional.empty(), Optional.empty(), Optional.of(0.0)))
                                : Optional.empty(),
                        Optional.empty(), Optional.empty()));
    }
}
