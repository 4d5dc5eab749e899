package dev.keywright.workbench.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.IndexName;
import dev.keywright.design.pattern.Consistency;
import dev.keywright.design.pattern.RangeCondition;
import dev.keywright.design.pattern.ReadOrder;
import dev.keywright.design.pattern.Request;
import dev.keywright.design.pattern.Source;
import dev.keywright.design.table.KeySchema;
import dev.keywright.design.table.Table;
import dev.keywright.engine.api.GetItemRequestBuilder;
import dev.keywright.engine.api.GetItemResponse;
import dev.keywright.engine.api.QueryRequestBuilder;
import dev.keywright.engine.api.QueryResponse;
import dev.keywright.engine.api.ScanRequestBuilder;
import dev.keywright.engine.api.ScanResponse;
import dev.keywright.engine.api.Supplied;
import dev.keywright.engine.partition.Access;
import dev.keywright.engine.value.AttributeValue;
import dev.keywright.engine.value.Item;
import dev.keywright.engine.value.ValueOrder;
import dev.keywright.workbench.connect.Connection;

/** Sends the reads of a pattern: every page, and every shard where the pattern does not know which one. */
final class Reader {
    private static final String INDEXES = "INDEXES";

    private final Connection connection;
    private final Arguments arguments;
    private final Tally tally;

    Reader(Connection connection, Arguments arguments, Tally tally) {
        this.connection = connection;
        this.arguments = arguments;
        this.tally = tally;
    }

    List<Item> get(Request.GetItem get) {
        Table table = arguments.table(get.table());
        List<Item> items = new ArrayList<>();
        for (Item key : arguments.keys(table, get.key())) {
            Placeholders placeholders = new Placeholders(arguments.values());
            GetItemResponse response = connection.send(GetItemRequestBuilder.builder()
                    .tableName(table.name().value())
                    .key(Supplied.of(key))
                    .consistentRead(consistent(get.consistency()))
                    .projectionExpression(placeholders.projection(get.projection()))
                    .expressionAttributeNames(placeholders.names())
                    .returnConsumedCapacity(INDEXES)
                    .build());
            tally.request();
            tally.consumed(Access.READ, response.consumedCapacity());
            response.item().ifPresent(items::add);
        }
        tally.scanned(items.size());
        return items;
    }

    List<Item> query(Request.Query query) {
        Table table = arguments.table(query.source().table());
        KeySchema keys = keys(table, query.source());
        List<List<AttributeValue>> partitions = partitions(table, keys, query);
        List<Item> items = new ArrayList<>();
        for (List<AttributeValue> partition : partitions) {
            items.addAll(pages(request(table, keys, query, partition), query.limit().orElse(Integer.MAX_VALUE)));
        }
        if (partitions.size() > 1 && !keys.sort().isEmpty()) {
            items.sort(bySortKey(keys.sort(), query.order()));
        }
        return first(items, query.limit().orElse(Integer.MAX_VALUE));
    }

    private static KeySchema keys(Table table, Source source) {
        return source.index()
                .map(index -> table.keysOf(index)
                        .orElseThrow(() -> new UnrunnableException("table " + table.name() + " has no index " + index)))
                .orElse(table.keys());
    }

    /** Every combination of partition values to ask for. */
    private List<List<AttributeValue>> partitions(Table table, KeySchema keys, Request.Query query) {
        if (query.keyCondition().partition().size() != keys.partition().size()) {
            throw new UnrunnableException("the partition key of " + query.source() + " has " + keys.partition().size()
                    + " attributes, the pattern gives " + query.keyCondition().partition().size());
        }
        List<List<AttributeValue>> found = List.of(List.of());
        for (int i = 0; i < keys.partition().size(); i++) {
            List<List<AttributeValue>> longer = new ArrayList<>();
            for (List<AttributeValue> start : found) {
                for (AttributeValue value : arguments.all(table, keys.partition().get(i),
                        query.keyCondition().partition().get(i))) {
                    List<AttributeValue> more = new ArrayList<>(start);
                    more.add(value);
                    longer.add(more);
                }
            }
            found = longer;
        }
        return found;
    }

    private QueryRequestBuilder request(Table table, KeySchema keys, Request.Query query,
            List<AttributeValue> partition) {
        Placeholders placeholders = new Placeholders(arguments.values());
        List<String> conditions = new ArrayList<>();
        for (int i = 0; i < partition.size(); i++) {
            conditions.add(placeholders.name(keys.partition().get(i)) + " = " + placeholders.value(partition.get(i)));
        }
        for (int i = 0; i < query.keyCondition().range().size(); i++) {
            if (i >= keys.sort().size()) {
                throw new UnrunnableException(query.source() + " has " + keys.sort().size() + " sort attributes");
            }
            conditions.add(range(table, keys.sort().get(i), query.keyCondition().range().get(i), placeholders));
        }
        Optional<String> filter = query.filter().map(placeholders::expression);
        QueryRequestBuilder request = QueryRequestBuilder.builder()
                .tableName(table.name().value())
                .indexName(query.source().index().map(IndexName::value))
                .keyConditionExpression(String.join(" AND ", conditions))
                .filterExpression(filter)
                .projectionExpression(placeholders.projection(query.projection()))
                .scanIndexForward(query.order() == ReadOrder.ASCENDING)
                .consistentRead(consistent(query.consistency()))
                .expressionAttributeNames(placeholders.names())
                .expressionAttributeValues(placeholders.values())
                .returnConsumedCapacity(INDEXES);
        query.limit().ifPresent(request::limit);
        return request;
    }

    private String range(Table table, AttributeName attribute, RangeCondition condition, Placeholders placeholders) {
        String name = placeholders.name(attribute);
        List<String> operands = condition.operands()
                .stream()
                .map(template -> placeholders.value(arguments.one(table, attribute, template)))
                .toList();
        return switch (condition.operator()) {
            case EQ, LT, LE, GT, GE -> name + " " + condition.operator().symbol() + " " + operands.getFirst();
            case BEGINS_WITH -> "begins_with(" + name + ", " + operands.getFirst() + ")";
            case BETWEEN -> name + " BETWEEN " + operands.getFirst() + " AND " + operands.getLast();
        };
    }

    private List<Item> pages(QueryRequestBuilder request, int limit) {
        List<Item> items = new ArrayList<>();
        Optional<Item> next;
        do {
            QueryResponse page = connection.send(request.build());
            tally.request();
            tally.scanned(page.scannedCount().orElse(0));
            tally.consumed(Access.READ, page.consumedCapacity());
            items.addAll(page.items().orElse(List.of()));
            next = page.lastEvaluatedKey();
            next.ifPresent(key -> request.exclusiveStartKey(Supplied.of(key)));
        } while (next.isPresent() && items.size() < limit);
        return items;
    }

    List<Item> scan(Request.Scan scan) {
        Table table = arguments.table(scan.source().table());
        Placeholders placeholders = new Placeholders(arguments.values());
        Optional<String> filter = scan.filter().map(placeholders::expression);
        ScanRequestBuilder request = ScanRequestBuilder.builder()
                .tableName(table.name().value())
                .indexName(scan.source().index().map(IndexName::value))
                .filterExpression(filter)
                .projectionExpression(placeholders.projection(scan.projection()))
                .consistentRead(consistent(scan.consistency()))
                .expressionAttributeNames(placeholders.names())
                .expressionAttributeValues(placeholders.values())
                .returnConsumedCapacity(INDEXES);
        scan.limit().ifPresent(request::limit);
        int limit = scan.limit().orElse(Integer.MAX_VALUE);
        List<Item> items = new ArrayList<>();
        Optional<Item> next;
        do {
            ScanResponse page = connection.send(request.build());
            tally.request();
            tally.scanned(page.scannedCount().orElse(0));
            tally.consumed(Access.READ, page.consumedCapacity());
            items.addAll(page.items().orElse(List.of()));
            next = page.lastEvaluatedKey();
            next.ifPresent(key -> request.exclusiveStartKey(Supplied.of(key)));
        } while (next.isPresent() && items.size() < limit);
        return first(items, limit);
    }

    private static List<Item> first(List<Item> items, int limit) {
        return items.size() <= limit ? items : items.subList(0, limit);
    }

    private static Comparator<Item> bySortKey(List<AttributeName> sort, ReadOrder order) {
        Comparator<Item> comparator = (_, _) -> 0;
        for (AttributeName attribute : sort) {
            comparator = comparator.thenComparing((left, right) -> {
                Optional<AttributeValue> a = left.find(attribute.value());
                Optional<AttributeValue> b = right.find(attribute.value());
                return a.isPresent() && b.isPresent() ? ValueOrder.ASCENDING.compare(a.get(), b.get()) : 0;
            });
        }
        return order == ReadOrder.ASCENDING ? comparator : comparator.reversed();
    }

    private static boolean consistent(Consistency consistency) {
        return consistency == Consistency.STRONG;
    }
}
