package dev.keywright.desktop.patterns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

import dev.keywright.design.model.Design;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.FieldName;
import dev.keywright.design.name.TableName;
import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.pattern.Expression;
import dev.keywright.design.pattern.RangeCondition;
import dev.keywright.design.pattern.RangeOperator;
import dev.keywright.design.pattern.ReadOrder;
import dev.keywright.design.pattern.Request;
import dev.keywright.design.pattern.Source;
import dev.keywright.design.table.KeySchema;
import dev.keywright.design.table.Table;
import dev.keywright.design.template.KeyTemplate;
import dev.keywright.design.template.RenderException;
import dev.keywright.design.value.Value;

/** A pattern as the JSON that DynamoDB's API takes, filled with its first example values. For reading, not for sending. */
final class RawRequest {
    private final Design design;
    private final Map<FieldName, Value> known = new HashMap<>();
    private final SequencedMap<String, Object> body = new LinkedHashMap<>();
    private final SequencedMap<String, Object> names = new LinkedHashMap<>();
    private final SequencedMap<String, Object> values = new LinkedHashMap<>();

    private RawRequest(Design design, AccessPattern pattern) {
        this.design = design;
        pattern.parameters().forEach(parameter -> {
            if (!parameter.examples().isEmpty()) {
                Value example = parameter.examples().getFirst();
                known.put(new FieldName(parameter.name().value()), example);
            }
        });
    }

    /** Empty for an unsolved pattern. */
    static Optional<String> of(Design design, AccessPattern pattern) {
        return pattern.request().map(request -> JsonText.of(new RawRequest(design, pattern).write(request)));
    }

    private Map<String, Object> write(Request request) {
        switch (request) {
            case Request.Query query -> query(query);
            case Request.Scan scan -> reads(scan);
            case Request.GetItem get -> body.putAll(get(get));
            case Request.PutItem put -> body.putAll(one(put));
            case Request.UpdateItem update -> body.putAll(one(update));
            case Request.DeleteItem delete -> body.putAll(one(delete));
            case Request.BatchGetItem(var gets) -> body.put("RequestItems", gets.stream().map(this::get).toList());
            case Request.TransactGetItems(var gets) -> body.put("TransactItems",
                    gets.stream().map(get -> wrap("Get", get(get))).toList());
            case Request.BatchWriteItem(var writes) -> body.put("RequestItems",
                    writes.stream().map(this::named).toList());
            case Request.TransactWriteItems(var writes) -> body.put("TransactItems",
                    writes.stream().map(this::named).toList());
            case Request.ExecuteStatement statement -> body.put("Statement", statement.statement());
        }
        if (!names.isEmpty()) {
            body.put("ExpressionAttributeNames", names);
        }
        if (!values.isEmpty()) {
            body.put("ExpressionAttributeValues", values);
        }
        return body;
    }

    private static Map<String, Object> wrap(String name, Object value) {
        SequencedMap<String, Object> one = new LinkedHashMap<>();
        one.put(name, value);
        return one;
    }

    private void query(Request.Query query) {
        reads(query);
        KeySchema keys = keys(query.source());
        List<String> conditions = new ArrayList<>();
        for (int i = 0; i < Math.min(keys.partition().size(), query.keyCondition().partition().size()); i++) {
            conditions.add(keys.partition().get(i) + " = " + operand(keys.partition().get(i),
                    query.keyCondition().partition().get(i), ""));
        }
        for (int i = 0; i < Math.min(keys.sort().size(), query.keyCondition().range().size()); i++) {
            conditions.add(range(keys.sort().get(i), query.keyCondition().range().get(i)));
        }
        body.put("KeyConditionExpression", String.join(" AND ", conditions));
        if (query.order() == ReadOrder.DESCENDING) {
            body.put("ScanIndexForward", false);
        }
    }

    private String range(AttributeName attribute, RangeCondition range) {
        List<KeyTemplate> operands = range.operands();
        if (range.operator() == RangeOperator.BEGINS_WITH) {
            return "begins_with(" + attribute + ", " + operand(attribute, operands.getFirst(), "") + ")";
        }
        if (range.operator() == RangeOperator.BETWEEN) {
            return attribute + " BETWEEN " + operand(attribute, operands.getFirst(), "From") + " AND "
                    + operand(attribute, operands.getLast(), "To");
        }
        return attribute + " " + range.operator().symbol() + " " + operand(attribute, operands.getFirst(), "");
    }

    private String operand(AttributeName attribute, KeyTemplate template, String suffix) {
        String name = ":" + attribute.value().toLowerCase(java.util.Locale.ROOT) + suffix;
        values.put(name, wrap("S", render(template)));
        return name;
    }

    private String render(KeyTemplate template) {
        try {
            return template.render(known);
        } catch (RenderException _) {
            return template.toString();
        }
    }

    private void reads(Request.Reads reads) {
        body.put("TableName", reads.source().table().value());
        reads.source().index().ifPresent(index -> body.put("IndexName", index.value()));
        reads.filter().ifPresent(filter -> body.put("FilterExpression", expression(filter)));
        projection(body, reads.projection());
        reads.limit().ifPresent(limit -> body.put("Limit", limit));
        if (reads.consistency() == dev.keywright.design.pattern.Consistency.STRONG) {
            body.put("ConsistentRead", true);
        }
    }

    private static void projection(Map<String, Object> into, List<String> paths) {
        if (!paths.isEmpty()) {
            into.put("ProjectionExpression", String.join(", ", paths));
        }
    }

    private String expression(Expression expression) {
        expression.names().forEach((name, attribute) -> names.put(name, attribute.value()));
        expression.values().forEach(values::put);
        known.forEach((field, value) -> {
            if (expression.text().contains(":" + field)) {
                values.putIfAbsent(":" + field, value);
            }
        });
        return expression.text();
    }

    private KeySchema keys(Source source) {
        return design.table(source.table())
                .flatMap(table -> source.index().map(table::keysOf).orElse(Optional.of(table.keys())))
                .orElse(new KeySchema(List.of(), List.of()));
    }

    private Map<String, Object> get(Request.GetItem get) {
        SequencedMap<String, Object> one = new LinkedHashMap<>();
        one.put("TableName", get.table().value());
        one.put("Key", key(get.table(), get.key()));
        projection(one, get.projection());
        return one;
    }

    private Map<String, Object> key(TableName table, List<KeyTemplate> templates) {
        List<AttributeName> attributes = design.table(table)
                .map(Table::keys)
                .map(KeySchema::attributes)
                .orElse(List.of());
        SequencedMap<String, Object> key = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(attributes.size(), templates.size()); i++) {
            key.put(attributes.get(i).value(), wrap("S", render(templates.get(i))));
        }
        return key;
    }

    private Map<String, Object> named(Request.Write write) {
        return wrap(switch (write) {
            case Request.PutItem _ -> "Put";
            case Request.UpdateItem _ -> "Update";
            case Request.DeleteItem _ -> "Delete";
            case Request.ConditionCheck _ -> "ConditionCheck";
        }, one(write));
    }

    private Map<String, Object> one(Request.Write write) {
        SequencedMap<String, Object> one = new LinkedHashMap<>();
        one.put("TableName", write.table().value());
        switch (write) {
            case Request.PutItem(var _, var item, var condition) -> {
                one.put("Item", item.attributes());
                condition.ifPresent(it -> one.put("ConditionExpression", expression(it)));
            }
            case Request.UpdateItem(var table, var key, var update, var condition) -> {
                one.put("Key", key(table, key));
                one.put("UpdateExpression", expression(update));
                condition.ifPresent(it -> one.put("ConditionExpression", expression(it)));
            }
            case Request.DeleteItem(var table, var key, var condition) -> {
                one.put("Key", key(table, key));
                condition.ifPresent(it -> one.put("ConditionExpression", expression(it)));
            }
            case Request.ConditionCheck(var table, var key, var condition) -> {
                one.put("Key", key(table, key));
                one.put("ConditionExpression", expression(condition));
            }
        }
        return one;
    }
}
