package dev.keywright.engine.check;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

import dev.keywright.engine.api.ScanRequest;
import dev.keywright.engine.expression.BoundCondition;
import dev.keywright.engine.expression.BoundProjection;
import dev.keywright.engine.expression.bind.ExpressionBinder;
import dev.keywright.engine.expression.bind.ExpressionCache;
import dev.keywright.engine.expression.legacy.Connective;
import dev.keywright.engine.expression.legacy.LegacyProjections;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.flow.Checked;
import dev.keywright.engine.flow.EncodedKey;
import dev.keywright.engine.flow.RangeRead;
import dev.keywright.engine.flow.ReadMode;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.flow.Segment;
import dev.keywright.engine.flow.Source;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.storage.Direction;
import dev.keywright.engine.storage.PartitionHash;
import dev.keywright.engine.value.Item;

final class ScanCheck {
    private static final int MAX_SEGMENTS = 1_000_000;

    private ScanCheck() {}

    private record Expressed(Optional<BoundCondition> filter, Optional<BoundProjection> projection) {}

    static Checked.Scan check(ScanRequest request, Scope scope, ExpressionCache cache) {
        constrain(request);
        Given expressions = new Given().of("ProjectionExpression", request.projectionExpression())
                .of("FilterExpression", request.filterExpression());
        Given.refuseBoth(new Given().of("AttributesToGet", request.attributesToGet())
                .of("ScanFilter", request.scanFilter())
                .of("ConditionalOperator", request.conditionalOperator()),
                expressions);
        Supplier<Expressed> expressing = expressing(request, expressions, cache);
        Segment segment = segment(request);
        RangeRules.Select select = RangeRules.select(request.select(), request.indexName(),
                new Given().of("AttributesToGet", request.attributesToGet())
                        .of("ProjectionExpression",
                                request.projectionExpression()));
        Optional<Item> startKey = request.exclusiveStartKey().map(key -> RangeRules.startKey(key, Wording.OLDER));
        Expressed expressed = expressing.get();
        Table table = TableLookup.forItems(scope, request.tableName().orElseThrow());
        Source source = new Source(table, TableLookup.index(scope, table, request.indexName()));
        ReadMode mode = Choices.consistency(request.consistentRead());
        RangeRead.Fetch fetch = RangeRules.fetch(source, select, expressed.projection(), mode);
        RangeRules.startKey(source, startKey).ifPresent(key -> requireInSegment(source, segment, key));
        RangeRead read = new RangeRead(source, Direction.ASCENDING,
                request.limit().map(OptionalInt::of).orElseGet(OptionalInt::empty), startKey, expressed.filter(),
                expressed.projection(), RangeRules.rows(select), fetch, mode);
        return new Checked.Scan(read, segment, Choices.capacity(request.returnConsumedCapacity()));
    }

    private static void constrain(ScanRequest request) {
        Members members = new Members(Wording.OLDER).tableName("TableName", request.tableName())
                .indexName("IndexName", request.indexName());
        GetItemCheck.constrainAttributesToGet(members, request.attributesToGet());
        members.range("Limit", request.limit(), 1, Integer.MAX_VALUE)
                .oneOf("Select", request.select(), RangeRules.Select.values());
        Legacy.constrainConditions(members, "ScanFilter", request.scanFilter());
        Legacy.constrainConnective(members, request.conditionalOperator());
        Choices.constrainCapacity(members, request.returnConsumedCapacity());
        members.range("TotalSegments", request.totalSegments(), 1, MAX_SEGMENTS)
                .range("Segment", request.segment(), 0, MAX_SEGMENTS - 1L)
                .done();
    }

    private static Segment segment(ScanRequest request) {
        if (request.segment().isEmpty() && request.totalSegments().isEmpty()) {
            return Segment.WHOLE;
        }
        int total = request.totalSegments().orElseThrow(Message.TOTAL_SEGMENTS_MISSING::asValidation);
        int number = request.segment().orElseThrow(Message.SEGMENT_MISSING::asValidation);
        if (number >= total) {
            throw Message.SEGMENT_TOO_LARGE.asValidation(number, total);
        }
        return new Segment(number, total);
    }

    /** Looks at which parameters there are, before the values are looked at; what is left is to bind them. */
    private static Supplier<Expressed> expressing(ScanRequest request, Given expressions, ExpressionCache cache) {
        if (expressions.isNothing() && request.expressionAttributeNames().isEmpty()
                && request.expressionAttributeValues().isEmpty()) {
            return () -> legacy(request);
        }
        Given takers = new Given().of("FilterExpression", request.filterExpression());
        Supplier<ExpressionBinder> binding = Expressions.binder(cache, Wording.OLDER, expressions, takers,
                "FilterExpression",
                request.expressionAttributeNames(), request.expressionAttributeValues());
        return () -> {
            ExpressionBinder binder = binding.get();
            Optional<BoundCondition> filter = request.filterExpression().map(binder::filter);
            Optional<BoundProjection> projection = request.projectionExpression().map(binder::projection);
            binder.refuseUnused();
            return new Expressed(filter, projection);
        };
    }

    private static Expressed legacy(ScanRequest request) {
        Connective connective = Legacy.connective(request.conditionalOperator(), request.scanFilter(), "ScanFilter");
        return new Expressed(Legacy.filter(request.scanFilter(), connective, Wording.OLDER),
                request.attributesToGet().map(LegacyProjections::attributesToGet));
    }

    private static void requireInSegment(Source source, Segment segment, Item startKey) {
        if (!PartitionHash.segment(segment.number(), segment.total())
                .contains(EncodedKey.in(source, startKey).bytes())) {
            throw Message.STARTING_KEY_SEGMENT.asValidation(segment.total(), segment.number());
        }
    }
}
