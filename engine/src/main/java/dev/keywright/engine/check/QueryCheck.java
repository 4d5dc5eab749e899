package dev.keywright.engine.check;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

import dev.keywright.engine.api.QueryRequest;
import dev.keywright.engine.expression.BoundCondition;
import dev.keywright.engine.expression.BoundKeyCondition;
import dev.keywright.engine.expression.BoundProjection;
import dev.keywright.engine.expression.KeyAttributes;
import dev.keywright.engine.expression.KeyBounds;
import dev.keywright.engine.expression.bind.ExpressionBinder;
import dev.keywright.engine.expression.bind.ExpressionCache;
import dev.keywright.engine.expression.legacy.Connective;
import dev.keywright.engine.expression.legacy.LegacyProjections;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.flow.Checked;
import dev.keywright.engine.flow.RangeRead;
import dev.keywright.engine.flow.ReadMode;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.flow.Source;
import dev.keywright.engine.schema.KeyAttribute;
import dev.keywright.engine.schema.KeySchema;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.storage.Direction;
import dev.keywright.engine.value.Item;

final class QueryCheck {
    private QueryCheck() {}

    /** @param filterMessage how this kind of filter is told that it may not name key attributes */
    private record Expressed(BoundKeyCondition keyCondition, Optional<BoundCondition> filter,
            Optional<BoundProjection> projection, Message filterMessage) {}

    static Checked.Query check(QueryRequest request, Scope scope, ExpressionCache cache) {
        constrain(request);
        Given expressions = expressions(request);
        Given.refuseBoth(legacy(request), expressions);
        Supplier<Expressed> binding = binding(request, expressions, cache);
        RangeRules.Select select = RangeRules.select(request.select(), request.indexName(),
                new Given().of("AttributesToGet", request.attributesToGet())
                        .of("ProjectionExpression",
                                request.projectionExpression()));
        Optional<Item> startKey = request.exclusiveStartKey().map(key -> RangeRules.startKey(key, Wording.BARE));
        Expressed expressed = binding.get();
        Table table = TableLookup.forItems(scope, request.tableName().orElseThrow());
        Source source = new Source(table, TableLookup.index(scope, table, request.indexName()));
        ReadMode mode = Choices.consistency(request.consistentRead());
        RangeRead.Fetch fetch = RangeRules.fetch(source, select, expressed.projection(), mode);
        KeyBounds bounds = expressed.keyCondition().on(keyAttributes(source.key()));
        Keys.requireUsable(source.key(), bounds);
        RangeRules.requireNoKeyInFilter(source, expressed.filter(), expressed.filterMessage());
        RangeRules.requireFilterProjected(source, expressed.filter());
        RangeRules.startKey(source, startKey)
                .ifPresent(key -> StartKeyRules.requireInside(source, bounds, key));
        RangeRead read = new RangeRead(source,
                request.scanIndexForward().orElse(true) ? Direction.ASCENDING : Direction.DESCENDING,
                request.limit().map(OptionalInt::of).orElseGet(OptionalInt::empty), startKey, expressed.filter(),
                expressed.projection(), RangeRules.rows(select), fetch, mode);
        return new Checked.Query(read, bounds, Choices.capacity(request.returnConsumedCapacity()));
    }

    private static void constrain(QueryRequest request) {
        Members members = new Members(Wording.BARE).tableName("TableName", request.tableName())
                .indexName("IndexName", request.indexName())
                .oneOf("Select", request.select(), RangeRules.Select.values());
        GetItemCheck.constrainAttributesToGet(members, request.attributesToGet());
        members.range("Limit", request.limit(), 1, Integer.MAX_VALUE);
        Legacy.constrainConditions(members, "KeyConditions", request.keyConditions());
        Legacy.constrainConditions(members, "QueryFilter", request.queryFilter());
        Legacy.constrainConnective(members, request.conditionalOperator());
        Choices.constrainCapacity(members, request.returnConsumedCapacity());
        members.done();
    }

    private static Given expressions(QueryRequest request) {
        return new Given().of("ProjectionExpression", request.projectionExpression())
                .of("FilterExpression", request.filterExpression())
                .of("KeyConditionExpression", request.keyConditionExpression());
    }

    /** KeyConditions alone go with expressions too, as long as their successor is not among them (FACTS §4.8). */
    private static Given legacy(QueryRequest request) {
        Given given = new Given().of("AttributesToGet", request.attributesToGet())
                .of("QueryFilter", request.queryFilter())
                .of("ConditionalOperator", request.conditionalOperator());
        return request.keyConditionExpression().isPresent()
                ? given.of("KeyConditions", request.keyConditions())
                : given;
    }

    private static Supplier<Expressed> binding(QueryRequest request, Given expressions, ExpressionCache cache) {
        Given takers = new Given().of("FilterExpression", request.filterExpression())
                .of("KeyConditionExpression",
                        request.keyConditionExpression());
        Supplier<ExpressionBinder> binding = Expressions.binder(cache, Wording.BARE, expressions, takers,
                "FilterExpression and KeyConditionExpression", request.expressionAttributeNames(),
                request.expressionAttributeValues());
        return () -> expressions.isNothing()
                ? legacy(request, binding.get())
                : expressed(request, binding.get());
    }

    private static Expressed expressed(QueryRequest request, ExpressionBinder binder) {
        BoundKeyCondition keyCondition = request.keyConditionExpression()
                .map(binder::keyCondition)
                .orElseGet(() -> legacyKeyCondition(request));
        Optional<BoundCondition> filter = request.filterExpression().map(binder::filter);
        Optional<BoundProjection> projection = request.projectionExpression().map(binder::projection);
        binder.refuseUnused();
        return new Expressed(keyCondition, filter, projection, Message.FILTER_ON_KEY);
    }

    private static Expressed legacy(QueryRequest request, ExpressionBinder binder) {
        binder.refuseUnused();
        Connective connective = Legacy.connective(request.conditionalOperator(), request.queryFilter(),
                "QueryFilter");
        return new Expressed(legacyKeyCondition(request),
                Legacy.filter(request.queryFilter(), connective, Wording.BARE),
                request.attributesToGet().map(LegacyProjections::attributesToGet), Message.LEGACY_FILTER_ON_KEY);
    }

    private static BoundKeyCondition legacyKeyCondition(QueryRequest request) {
        return Legacy.keyConditions(
                request.keyConditions().orElseThrow(Message.KEY_CONDITIONS_REQUIRED::asValidation), Wording.BARE);
    }

    static KeyAttributes keyAttributes(KeySchema key) {
        return new KeyAttributes(attributes(key.partition()), attributes(key.sort()));
    }

    private static List<KeyAttributes.KeyAttribute> attributes(List<KeyAttribute> attributes) {
        return attributes.stream()
                .map(attribute -> new KeyAttributes.KeyAttribute(attribute.name(), attribute.type()))
                .toList();
    }
}
