package dev.keywright.engine.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import dev.keywright.engine.api.Get;
import dev.keywright.engine.api.TransactGetItem;
import dev.keywright.engine.api.TransactGetItemsRequest;
import dev.keywright.engine.expression.BoundProjection;
import dev.keywright.engine.expression.bind.ExpressionCache;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.flow.Checked;
import dev.keywright.engine.flow.ItemRead;
import dev.keywright.engine.flow.ReadMode;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.schema.TableName;
import dev.keywright.engine.value.Item;

final class TransactGetItemsCheck {
    static final int MAX_ACTIONS = 100;

    private TransactGetItemsCheck() {}

    private record Bound(Get get, Item key, Optional<BoundProjection> projection) {}

    private record Place(TableName table, Item key) {}

    static Checked.TransactGetItems check(TransactGetItemsRequest request, Scope scope, ExpressionCache cache) {
        constrain(request);
        List<Bound> bound = new ArrayList<>();
        for (TransactGetItem action : request.transactItems().orElseThrow()) {
            Get get = action.get().orElseThrow();
            Supplier<Optional<BoundProjection>> binding = GetItemCheck.projection(Optional.empty(),
                    get.projectionExpression(), get.expressionAttributeNames(), Wording.OLDER, cache);
            Item key = Values.item(get.key().orElseThrow(), Wording.OLDER);
            bound.add(new Bound(get, key, binding.get()));
        }
        requireDistinct(bound);
        List<Table> tables = bound.stream()
                .map(each -> TableLookup.forTransaction(scope, each.get().tableName().orElseThrow()))
                .toList();
        List<ItemRead> reads = Cancellation.unlessAllFit(bound.size(), i -> read(tables.get(i), bound.get(i)));
        return new Checked.TransactGetItems(reads, Choices.capacity(request.returnConsumedCapacity()));
    }

    private static ItemRead read(Table table, Bound each) {
        return new ItemRead(table, Keys.ofLookup(table.schema().key(), each.key()), each.projection(),
                ReadMode.TRANSACTIONAL);
    }

    /** What the older layer prints of a list of the wrong length; of a long one nobody reads more than how long. */
    static String echo(List<?> actions) {
        return actions.isEmpty() ? "[]" : "[" + actions.size() + " actions]";
    }

    private static void requireDistinct(List<Bound> bound) {
        Set<Place> places = new HashSet<>();
        for (Bound each : bound) {
            if (!places.add(new Place(TableLookup.name(each.get().tableName().orElseThrow()), each.key()))) {
                throw Message.TRANSACTION_REPEATS_ITEM.asValidation();
            }
        }
    }

    private static void constrain(TransactGetItemsRequest request) {
        Members members = new Members(Wording.OLDER).required("TransactItems", request.transactItems());
        List<TransactGetItem> actions = request.transactItems().orElse(List.of());
        request.transactItems()
                .ifPresent(list -> members.size("TransactItems", echo(list),
                        list.size(), 1, MAX_ACTIONS));
        Choices.constrainCapacity(members, request.returnConsumedCapacity());
        for (int i = 0; i < actions.size(); i++) {
            String path = "transactItems." + (i + 1) + ".member.get";
            members.required(path, actions.get(i).get());
            actions.get(i)
                    .get()
                    .ifPresent(get -> members.tableName(path + ".tableName", get.tableName())
                            .required(path + ".key", get.key()));
        }
        members.done();
    }
}
