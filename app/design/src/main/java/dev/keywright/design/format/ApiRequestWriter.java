package dev.keywright.design.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.keywright.design.json.Json;
import dev.keywright.design.json.JsonPrinter;
import dev.keywright.design.json.ObjectBuilder;
import dev.keywright.design.model.Design;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.ParameterName;
import dev.keywright.design.name.TableName;
import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.pattern.Consistency;
import dev.keywright.design.pattern.Expression;
import dev.keywright.design.pattern.ReadOrder;
import dev.keywright.design.pattern.Request;
import dev.keywright.design.table.Attribute;
import dev.keywright.design.table.Table;
import dev.keywright.design.template.KeyTemplate;
import dev.keywright.design.value.Value;
import dev.keywright.design.value.ValueType;

/**
 * What a pattern sends as the JSON of DynamoDB's API, with templates where values go. {@link ApiRequestReader} reads it
 * back. Members are spelled as the API spells them; the operation itself is in a header there, and not in the text.
 */
public final class ApiRequestWriter {
    private static final Pattern PLACEHOLDER = Pattern.compile("[#:][A-Za-z0-9_]+");

    private final Design design;
    private final AccessPattern pattern;
    private final ObjectBuilder json = new ObjectBuilder();
    private final SequencedMap<String, Json> names = new LinkedHashMap<>();
    private final SequencedMap<String, Json> values = new LinkedHashMap<>();

    private ApiRequestWriter(Design design, AccessPattern pattern) {
        this.design = design;
        this.pattern = pattern;
    }

    /** Empty for an unsolved pattern. */
    public static Optional<String> write(Design design, AccessPattern pattern) {
        return pattern.request()
                .map(request -> JsonPrinter.expanded(new ApiRequestWriter(design, pattern).request(request)));
    }

    private Json.Obj request(Request request) {
        switch (request) {
            case Request.Query query -> query(query);
            case Request.Scan scan -> reads(scan);
            case Request.GetItem get -> get(get);
            case Request.PutItem put -> write(put);
            case Request.UpdateItem update -> write(update);
            case Request.DeleteItem delete -> write(delete);
            case Request.BatchGetItem(var gets) -> json.put("RequestItems", batchGets(gets));
            case Request.TransactGetItems(var gets) -> json.put("TransactItems", ObjectBuilder.list(gets,
                    each -> action("Get", fresh().getBody(each))));
            case Request.BatchWriteItem(var writes) -> json.put("RequestItems", batchWrites(writes));
            case Request.TransactWriteItems(var writes) -> json.put("TransactItems", ObjectBuilder.list(writes,
                    each -> action(name(each), fresh().writeBody(each))));
            case Request.ExecuteStatement statement -> statement(statement);
        }
        return body();
    }

    private ApiRequestWriter fresh() {
        return new ApiRequestWriter(design, pattern);
    }

    private static Json.Obj action(String name, Json.Obj body) {
        return new ObjectBuilder().put(name, body).build();
    }

    private Json.Obj body() {
        if (!names.isEmpty()) {
            json.put("ExpressionAttributeNames", new Json.Obj(names));
        }
        if (!values.isEmpty()) {
            json.put("ExpressionAttributeValues", new Json.Obj(values));
        }
        return json.build();
    }

    private void query(Request.Query query) {
        source(query);
        design.table(query.source().table())
                .ifPresent(table -> json.put("KeyConditionExpression", new KeyConditionText(
                        query.source().index().flatMap(table::keysOf).orElse(table.keys()))
                        .write(query.keyCondition(), (placeholder, attribute, template) -> values.put(placeholder,
                                typed(table, attribute, template)))));
        rest(query);
        if (query.order() == ReadOrder.DESCENDING) {
            json.flag("ScanIndexForward", false);
        }
    }

    private void reads(Request.Reads reads) {
        source(reads);
        rest(reads);
    }

    private void source(Request.Reads reads) {
        json.put("TableName", reads.source().table().value());
        json.putIf(reads.source().index(), "IndexName", index -> new Json.Text(index.value()));
    }

    private void rest(Request.Reads reads) {
        reads.filter().ifPresent(filter -> expression("FilterExpression", filter));
        projection(reads.projection());
        reads.limit().ifPresent(limit -> json.put("Limit", limit));
        consistency(reads.consistency());
    }

    private void projection(List<String> paths) {
        json.putText("ProjectionExpression", String.join(", ", paths));
    }

    private void consistency(Consistency consistency) {
        if (consistency == Consistency.STRONG) {
            json.flag("ConsistentRead", true);
        }
    }

    private Json.Obj getBody(Request.GetItem get) {
        get(get);
        return body();
    }

    private void get(Request.GetItem get) {
        json.put("TableName", get.table().value()).put("Key", key(get.table(), get.key()));
        projection(get.projection());
        consistency(get.consistency());
    }

    private Json.Obj writeBody(Request.Write write) {
        write(write);
        return body();
    }

    private void write(Request.Write write) {
        json.put("TableName", write.table().value());
        switch (write) {
            case Request.PutItem(TableName table, var item, var condition) -> {
                json.put("Item", ValueJson.writeItem(new ExpandedItem(design, pattern).of(table, item)));
                condition.ifPresent(it -> expression("ConditionExpression", it));
            }
            case Request.UpdateItem(TableName table, var key, var update, var condition) -> {
                json.put("Key", key(table, key));
                expression("UpdateExpression", update);
                condition.ifPresent(it -> expression("ConditionExpression", it));
            }
            case Request.DeleteItem(TableName table, var key, var condition) -> {
                json.put("Key", key(table, key));
                condition.ifPresent(it -> expression("ConditionExpression", it));
            }
            case Request.ConditionCheck(TableName table, var key, Expression condition) -> {
                json.put("Key", key(table, key));
                expression("ConditionExpression", condition);
            }
        }
    }

    private static String name(Request.Write write) {
        return switch (write) {
            case Request.PutItem _ -> "Put";
            case Request.UpdateItem _ -> "Update";
            case Request.DeleteItem _ -> "Delete";
            case Request.ConditionCheck _ -> "ConditionCheck";
        };
    }

    /** By table, as the API has it; what the first read of a table says of projection and consistency holds for all. */
    private Json.Obj batchGets(List<Request.GetItem> gets) {
        ObjectBuilder tables = new ObjectBuilder();
        gets.stream().map(Request.GetItem::table).distinct().forEach(table -> {
            List<Request.GetItem> own = gets.stream().filter(get -> get.table().equals(table)).toList();
            ApiRequestWriter each = fresh();
            each.json.put("Keys", ObjectBuilder.list(own, get -> key(table, get.key())));
            each.projection(own.getFirst().projection());
            each.consistency(own.getFirst().consistency());
            tables.put(table.value(), each.body());
        });
        return tables.build();
    }

    private Json.Obj batchWrites(List<Request.Write> writes) {
        ObjectBuilder tables = new ObjectBuilder();
        writes.stream()
                .map(Request.Write::table)
                .distinct()
                .forEach(table -> tables.put(table.value(), ObjectBuilder.list(
                        writes.stream().filter(write -> write.table().equals(table)).toList(), this::batched)));
        return tables.build();
    }

    private Json.Obj batched(Request.Write write) {
        return switch (write) {
            case Request.PutItem(TableName table, var item, var _) -> action("PutRequest", action("Item",
                    ValueJson.writeItem(new ExpandedItem(design, pattern).of(table, item))));
            case Request.DeleteItem(TableName table, var key, var _) ->
                action("DeleteRequest", action("Key", key(table, key)));
            case Request.UpdateItem(TableName table, var key, var _, var _) ->
                action("UpdateRequest", action("Key", key(table, key)));
            case Request.ConditionCheck(TableName table, var key, var _) ->
                action("ConditionCheckRequest", action("Key", key(table, key)));
        };
    }

    private void statement(Request.ExecuteStatement statement) {
        json.put("Statement", statement.statement());
        json.putList("Parameters", statement.parameters(), template -> typed(ValueType.S, template));
        statement.limit().ifPresent(limit -> json.put("Limit", limit));
        consistency(statement.consistency());
    }

    private Json.Obj key(TableName name, List<KeyTemplate> templates) {
        ObjectBuilder key = new ObjectBuilder();
        design.table(name).ifPresent(table -> {
            List<AttributeName> attributes = table.keys().attributes();
            for (int i = 0; i < Math.min(attributes.size(), templates.size()); i++) {
                key.put(attributes.get(i).value(), typed(table, attributes.get(i), templates.get(i)));
            }
        });
        return key.build();
    }

    private static Json typed(Table table, AttributeName attribute, KeyTemplate template) {
        return typed(table.attribute(attribute).map(Attribute::type).orElse(ValueType.S), template);
    }

    private static Json typed(ValueType type, KeyTemplate template) {
        return new ObjectBuilder().put(type.name(), template.toString()).build();
    }

    /** A parameter in an expression is shown as a bare slot: {@code ":status": {"S": "<status>"}}. */
    private void expression(String member, Expression expression) {
        json.put(member, expression.text());
        Matcher used = PLACEHOLDER.matcher(expression.text());
        while (used.find()) {
            String placeholder = used.group();
            String bare = placeholder.substring(1);
            if (placeholder.startsWith("#")) {
                AttributeName name = Optional.ofNullable(expression.names().get(placeholder))
                        .or(() -> Optional.ofNullable(expression.names().get(bare)))
                        .orElse(new AttributeName(bare));
                names.put(placeholder, new Json.Text(name.value()));
            } else {
                Value value = Optional.ofNullable(expression.values().get(placeholder))
                        .or(() -> Optional.ofNullable(expression.values().get(bare)))
                        .orElseGet(() -> slot(bare));
                values.put(placeholder, ValueJson.write(value));
            }
        }
    }

    private Value slot(String parameter) {
        String template = KeyTemplate.field(parameter).toString();
        boolean number = pattern.parameter(new ParameterName(parameter))
                .filter(it -> it.type() == ValueType.N)
                .isPresent();
        return number ? new Value.N(template) : new Value.S(template);
    }
}
