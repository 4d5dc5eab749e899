package dev.keywright.engine.cache;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import dev.keywright.engine.api.BatchWriteItemRequest;
import dev.keywright.engine.api.BatchWriteItemResponse;
import dev.keywright.engine.api.DeleteItemRequest;
import dev.keywright.engine.api.DeleteItemResponse;
import dev.keywright.engine.api.Get;
import dev.keywright.engine.api.ItemResponse;
import dev.keywright.engine.api.PutItemRequest;
import dev.keywright.engine.api.PutItemResponse;
import dev.keywright.engine.api.Supplied;
import dev.keywright.engine.api.TransactGetItem;
import dev.keywright.engine.api.TransactGetItemsRequest;
import dev.keywright.engine.api.TransactWriteItem;
import dev.keywright.engine.api.TransactWriteItemsRequest;
import dev.keywright.engine.api.TransactWriteItemsResponse;
import dev.keywright.engine.api.UpdateItemRequest;
import dev.keywright.engine.api.UpdateItemResponse;
import dev.keywright.engine.api.WriteRequest;
import dev.keywright.engine.cache.ItemCache.Place;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.line.Database;
import dev.keywright.engine.line.Tenant;
import dev.keywright.engine.value.Item;

/** Writes that go through: to the database first and then, as they were done, into the item cache. */
record ItemWrites(Database database, ItemCache items, KeyNames keys) {
    PutItemResponse put(Tenant tenant, PutItemRequest request) {
        Optional<Place> place = placeOf(tenant, request.tableName(), request.item());
        return through(place, () -> database.execute(tenant, request), _ -> request.item().flatMap(Places::sound));
    }

    DeleteItemResponse delete(Tenant tenant, DeleteItemRequest request) {
        return through(Places.of(tenant, request.tableName(), request.key()), () -> database.execute(tenant, request),
                _ -> Optional.empty());
    }

    /** Only the new image tells what to keep; it costs nothing to ask for it where nothing else was asked for. */
    UpdateItemResponse update(Tenant tenant, UpdateItemRequest request) {
        Optional<Place> place = Places.of(tenant, request.tableName(), request.key());
        String wanted = request.returnValues().orElse("NONE");
        return switch (wanted) {
            case "ALL_NEW" -> through(place, () -> database.execute(tenant, request), UpdateItemResponse::attributes);
            case "NONE" -> {
                UpdateItemResponse answer = through(place, () -> database.execute(tenant, returningNew(request)),
                        UpdateItemResponse::attributes);
                yield new UpdateItemResponse(Optional.empty(), answer.consumedCapacity(),
                        answer.itemCollectionMetrics());
            }
            default -> {
                place.ifPresent(items::beginWriting);
                UpdateItemResponse answer = database.execute(tenant, request);
                place.ifPresent(items::beginWriting);
                yield answer;
            }
        };
    }

    private static UpdateItemRequest returningNew(UpdateItemRequest request) {
        return new UpdateItemRequest(request.tableName(), request.key(), request.attributeUpdates(),
                request.expected(), request.conditionalOperator(), Optional.of("ALL_NEW"),
                request.returnConsumedCapacity(), request.returnItemCollectionMetrics(), request.updateExpression(),
                request.conditionExpression(), request.expressionAttributeNames(),
                request.expressionAttributeValues(), request.returnValuesOnConditionCheckFailure());
    }

    /** What is left unprocessed is not in the cache any more, nor are the images of it that were read meanwhile. */
    BatchWriteItemResponse batch(Tenant tenant, BatchWriteItemRequest request) {
        SequencedMap<Place, Optional<Item>> written = new LinkedHashMap<>();
        Map<Place, Long> begun = new LinkedHashMap<>();
        request.requestItems().orElse(Map.of()).forEach((table, writes) -> writes.forEach(write -> {
            placeOf(tenant, table, write).ifPresent(place -> {
                written.put(place, write.putRequest().flatMap(put -> put.item()).flatMap(Places::sound));
                begun.put(place, items.beginWriting(place));
            });
        }));
        BatchWriteItemResponse answer = database.execute(tenant, request);
        Set<Place> left = new HashSet<>();
        answer.unprocessedItems()
                .orElse(Map.of())
                .forEach((table, writes) -> writes
                        .forEach(write -> placeOf(tenant, table, write).ifPresent(left::add)));
        begun.forEach((place, number) -> {
            if (!left.contains(place)) {
                items.endWriting(place, number, written.getOrDefault(place, Optional.empty()));
            }
        });
        return answer;
    }

    private Optional<Place> placeOf(Tenant tenant, String table, WriteRequest write) {
        return write.putRequest()
                .flatMap(put -> placeOf(tenant, Optional.of(table), put.item()))
                .or(() -> write.deleteRequest()
                        .flatMap(delete -> Places.of(tenant, Optional.of(table), delete.key())));
    }

    /** Afterwards the items are read back in a transaction, as the service does, which uses capacity. */
    TransactWriteItemsResponse transact(Tenant tenant, TransactWriteItemsRequest request) {
        SequencedMap<Place, Long> begun = new LinkedHashMap<>();
        for (TransactWriteItem action : request.transactItems().orElse(List.of())) {
            placeOf(tenant, action).ifPresent(place -> begun.put(place, items.beginWriting(place)));
        }
        TransactWriteItemsResponse answer = database.execute(tenant, request);
        readBack(tenant, begun);
        return answer;
    }

    private Optional<Place> placeOf(Tenant tenant, TransactWriteItem action) {
        return action.put()
                .flatMap(put -> placeOf(tenant, put.tableName(), put.item()))
                .or(() -> action.update().flatMap(update -> Places.of(tenant, update.tableName(), update.key())))
                .or(() -> action.delete().flatMap(delete -> Places.of(tenant, delete.tableName(), delete.key())));
    }

    private void readBack(Tenant tenant, SequencedMap<Place, Long> begun) {
        if (begun.isEmpty()) {
            return;
        }
        List<TransactGetItem> gets = new ArrayList<>();
        begun.sequencedKeySet()
                .forEach(place -> gets.add(new TransactGetItem(Optional.of(new Get(
                        Optional.of(Supplied.of(place.key())), Optional.of(place.table().value()), Optional.empty(),
                        Optional.empty())))));
        List<ItemResponse> read;
        try {
            read = database.execute(tenant, new TransactGetItemsRequest(Optional.of(gets), Optional.empty()))
                    .responses()
                    .orElseThrow();
        } catch (FaultException unreadable) {
            return;
        }
        List<Place> places = List.copyOf(begun.sequencedKeySet());
        for (int i = 0; i < places.size(); i++) {
            items.endWriting(places.get(i), begun.getOrDefault(places.get(i), 0L), read.get(i).item());
        }
    }

    private Optional<Place> placeOf(Tenant tenant, Optional<String> table, Optional<Supplied<Item>> whole) {
        return table.map(Places::table)
                .flatMap(name -> whole.flatMap(Places::sound)
                        .flatMap(item -> keys.keyOf(tenant, name, item))
                        .map(key -> new Place(tenant, name, key)));
    }

    private <T> T through(Optional<Place> place, Supplier<T> write, Function<T, Optional<Item>> now) {
        if (place.isEmpty()) {
            return write.get();
        }
        long begun = items.beginWriting(place.get());
        T answer = write.get();
        items.endWriting(place.get(), begun, now.apply(answer));
        return answer;
    }
}
