package dev.keywright.engine.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.keywright.engine.api.BatchWriteItemRequest;
import dev.keywright.engine.api.Supplied;
import dev.keywright.engine.api.WriteRequest;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.flow.Checked;
import dev.keywright.engine.flow.ItemWrite;
import dev.keywright.engine.flow.OnConditionFailure;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.schema.TableName;
import dev.keywright.engine.value.Item;

final class BatchWriteItemCheck {
    private static final int MAX_WRITES = 25;

    private BatchWriteItemCheck() {}

    private sealed interface Entry {
        record PutEntry(Item item) implements Entry {}

        record DeleteEntry(Item key) implements Entry {}
    }

    private record Place(TableName table, Item key) {}

    static Checked.BatchWriteItem check(BatchWriteItemRequest request, Scope scope) {
        constrain(request);
        Map<String, List<WriteRequest>> requested = request.requestItems().orElseThrow();
        if (requested.values().stream().mapToInt(List::size).sum() > MAX_WRITES) {
            throw Message.TOO_MANY_WRITES.asValidation();
        }
        List<List<Entry>> entries = requested.values()
                .stream()
                .map(writes -> writes.stream().map(BatchWriteItemCheck::entry).toList())
                .toList();
        List<ItemWrite> writes = new ArrayList<>();
        List<String> tableKeys = new ArrayList<>();
        Set<Place> places = new HashSet<>();
        int next = 0;
        for (String name : requested.keySet()) {
            Table table = TableLookup.forItems(scope, name);
            for (Entry entry : entries.get(next++)) {
                ItemWrite write = write(table, entry);
                if (!places.add(new Place(table.name(), write.key()))) {
                    throw Message.DUPLICATE_KEYS.asValidation();
                }
                writes.add(write);
                tableKeys.add(name);
            }
        }
        return new Checked.BatchWriteItem(writes, tableKeys, Choices.capacity(request.returnConsumedCapacity()),
                Choices.metrics(request.returnItemCollectionMetrics()));
    }

    private static void constrain(BatchWriteItemRequest request) {
        Members members = new Members(Wording.OLDER).required("RequestItems", request.requestItems());
        Choices.constrainCapacity(members, request.returnConsumedCapacity());
        Choices.constrainMetrics(members, request.returnItemCollectionMetrics());
        request.requestItems().ifPresent(tables -> {
            if (tables.values().stream().anyMatch(writes -> writes.isEmpty() || writes.size() > MAX_WRITES)) {
                members.violate("RequestItems", echo(tables), Message.MAP_VALUE_LENGTH.with(MAX_WRITES, 1));
            }
            tables.forEach((name, writes) -> constrain(members, name, writes));
        });
        members.done();
        if (request.requestItems().orElseThrow().isEmpty()) {
            throw Message.REQUEST_ITEMS_REQUIRED.asValidation("BatchWriteItem");
        }
    }

    private static void constrain(Members members, String table, List<WriteRequest> writes) {
        for (int i = 0; i < writes.size(); i++) {
            String path = "requestItems." + table + ".member." + (i + 1) + ".member.";
            writes.get(i).putRequest().ifPresent(put -> members.required(path + "putRequest.item", put.item()));
            writes.get(i)
                    .deleteRequest()
                    .ifPresent(delete -> members.required(path + "deleteRequest.key", delete.key()));
        }
    }

    private static String echo(Map<String, List<WriteRequest>> tables) {
        return tables.entrySet()
                .stream()
                .map(entry -> entry.getKey() + "=[" + entry.getValue().size() + " writes]")
                .collect(java.util.stream.Collectors.joining(", ", "{", "}"));
    }

    private static Entry entry(WriteRequest write) {
        Optional<Supplied<Item>> item = write.putRequest().map(put -> put.item().orElseThrow());
        Optional<Supplied<Item>> key = write.deleteRequest().map(delete -> delete.key().orElseThrow());
        if (item.isPresent() == key.isPresent()) {
            throw Message.WRITE_REQUEST_SHAPE.asValidation();
        }
        if (key.isPresent()) {
            return new Entry.DeleteEntry(Values.item(key.get(), Wording.OLDER));
        }
        Item put = Values.item(item.orElseThrow(), Wording.OLDER);
        PutItemCheck.requireStorable(put);
        return new Entry.PutEntry(put);
    }

    private static ItemWrite write(Table table, Entry entry) {
        return switch (entry) {
            case Entry.PutEntry(Item item) -> new ItemWrite.Put(table, Keys.ofItem(table.schema(), item), item,
                    Optional.empty(), OnConditionFailure.NONE);
            case Entry.DeleteEntry(Item key) -> new ItemWrite.Delete(table, Keys.ofLookup(table.schema().key(), key),
                    Optional.empty(), OnConditionFailure.NONE);
        };
    }
}
