package dev.keywright.engine.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import dev.keywright.engine.api.GetItemRequest;
import dev.keywright.engine.expression.BoundProjection;
import dev.keywright.engine.expression.bind.ExpressionBinder;
import dev.keywright.engine.expression.bind.ExpressionCache;
import dev.keywright.engine.expression.legacy.LegacyProjections;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.flow.Checked;
import dev.keywright.engine.flow.ItemRead;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.value.Item;

final class GetItemCheck {
    private static final int LONGEST_ATTRIBUTE_NAME = 65_535;

    private GetItemCheck() {}

    static Checked.GetItem check(GetItemRequest request, Scope scope, ExpressionCache cache) {
        Members members = new Members(Wording.BARE).tableName("TableName", request.tableName())
                .required("Key", request.key());
        constrainAttributesToGet(members, request.attributesToGet());
        Choices.constrainCapacity(members, request.returnConsumedCapacity());
        members.done();
        Supplier<Optional<BoundProjection>> binding = projection(request.attributesToGet(),
                request.projectionExpression(), request.expressionAttributeNames(), Wording.BARE, cache);
        Item key = Values.item(request.key().orElseThrow(), Wording.BARE);
        Optional<BoundProjection> projection = binding.get();
        Table table = TableLookup.forItems(scope, request.tableName().orElseThrow());
        return new Checked.GetItem(
                new ItemRead(table, Keys.ofLookup(table.schema().key(), key), projection,
                        Choices.consistency(request.consistentRead())),
                Choices.capacity(request.returnConsumedCapacity()));
    }

    static void constrainAttributesToGet(Members members, Optional<List<String>> names) {
        names.ifPresent(list -> members.size("AttributesToGet", list.toString(), list.size(), 1, Integer.MAX_VALUE));
        if (names.stream().flatMap(List::stream).anyMatch(name -> name.length() > LONGEST_ATTRIBUTE_NAME)) {
            members.violate("AttributesToGet", "[…]", Message.MEMBER_LENGTH.with(LONGEST_ATTRIBUTE_NAME));
        }
    }

    /**
     * What a read of single items shows, by either kind of parameter: looks at which there are and leaves them to be
     * bound once the keys have been looked at (FACTS §3.4).
     */
    static Supplier<Optional<BoundProjection>> projection(Optional<List<String>> attributesToGet,
            Optional<String> expression,
            Optional<Map<String, String>> names, Wording wording, ExpressionCache cache) {
        if (attributesToGet.isEmpty() && expression.isEmpty() && names.isEmpty()) {
            return Optional::empty;
        }
        Given expressions = new Given().of("ProjectionExpression", expression);
        Given.refuseBoth(new Given().of("AttributesToGet", attributesToGet), expressions);
        if (attributesToGet.isPresent()) {
            return () -> attributesToGet.map(LegacyProjections::attributesToGet);
        }
        Supplier<ExpressionBinder> binding = Expressions.binder(cache, wording, expressions, new Given(), "", names,
                Optional.empty());
        return () -> {
            ExpressionBinder binder = binding.get();
            Optional<BoundProjection> projection = expression.map(binder::projection);
            binder.refuseUnused();
            return projection;
        };
    }
}
