package dev.keywright.engine.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import dev.keywright.engine.api.BatchGetItemRequest;
import dev.keywright.engine.api.KeysAndAttributes;
import dev.keywright.engine.api.Supplied;
import dev.keywright.engine.expression.BoundProjection;
import dev.keywright.engine.expression.bind.ExpressionCache;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.flow.Checked;
import dev.keywright.engine.flow.ItemRead;
import dev.keywright.engine.flow.ReadMode;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.value.Item;

final class BatchGetItemCheck {
    private static final int MAX_KEYS = 100;

    private BatchGetItemCheck() {}

    private record TableRequest(String name, List<Item> keys, Optional<BoundProjection> projection, ReadMode mode) {}

    static Checked.BatchGetItem check(BatchGetItemRequest request, Scope scope, ExpressionCache cache) {
        constrain(request);
        Map<String, KeysAndAttributes> requested = request.requestItems().orElseThrow();
        if (requested.values().stream().mapToInt(BatchGetItemCheck::count).sum() > MAX_KEYS) {
            throw Message.TOO_MANY_KEYS.asValidation();
        }
        List<TableRequest> tables = new ArrayList<>(requested.size());
        requested.forEach((name, given) -> tables.add(read(name, given, cache)));
        List<Checked.BatchRead> reads = new ArrayList<>();
        for (TableRequest each : tables) {
            Table table = TableLookup.forItems(scope, each.name());
            for (Item key : each.keys()) {
                reads.add(new Checked.BatchRead(each.name(), reads.size(), new ItemRead(table,
                        Keys.ofLookup(table.schema().key(), key), each.projection(), each.mode())));
            }
        }
        return new Checked.BatchGetItem(reads, requested, Choices.capacity(request.returnConsumedCapacity()));
    }

    private static int count(KeysAndAttributes given) {
        return given.keys().map(List::size).orElse(0);
    }

    private static void constrain(BatchGetItemRequest request) {
        Members members = new Members(Wording.BARE);
        Choices.constrainCapacity(members, request.returnConsumedCapacity());
        members.required("RequestItems", request.requestItems());
        request.requestItems().orElse(Map.of()).forEach((name, given) -> {
            String path = "RequestItems." + name + ".member.Keys";
            members.required(path, given.keys());
            given.keys().ifPresent(keys -> members.size(path, "", keys.size(), 1, MAX_KEYS));
        });
        members.done();
        if (request.requestItems().orElseThrow().isEmpty()) {
            throw Message.REQUEST_ITEMS_REQUIRED.asValidation("BatchGetItem");
        }
    }

    private static TableRequest read(String name, KeysAndAttributes given, ExpressionCache cache) {
        Supplier<Optional<BoundProjection>> binding = GetItemCheck.projection(given.attributesToGet(),
                given.projectionExpression(), given.expressionAttributeNames(), Wording.BARE, cache);
        List<Item> keys = new ArrayList<>();
        Set<Item> seen = new HashSet<>();
        for (Supplied<Item> supplied : given.keys().orElseThrow()) {
            Item key = Values.item(supplied, Wording.BARE);
            if (!seen.add(key)) {
                throw Message.DUPLICATE_KEYS.asValidation();
            }
            keys.add(key);
        }
        return new TableRequest(name, keys, binding.get(), Choices.consistency(given.consistentRead()));
    }
}
