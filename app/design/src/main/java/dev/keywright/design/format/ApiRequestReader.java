package dev.keywright.design.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.keywright.design.json.Cursor;
import dev.keywright.design.json.JsonReader;
import dev.keywright.design.json.Members;
import dev.keywright.design.model.Design;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.EntityName;
import dev.keywright.design.name.IndexName;
import dev.keywright.design.name.TableName;
import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.pattern.Consistency;
import dev.keywright.design.pattern.Expression;
import dev.keywright.design.pattern.Operation;
import dev.keywright.design.pattern.ReadOrder;
import dev.keywright.design.pattern.Request;
import dev.keywright.design.pattern.Source;
import dev.keywright.design.table.KeySchema;
import dev.keywright.design.table.Table;
import dev.keywright.design.template.KeyTemplate;
import dev.keywright.design.template.TemplateSyntaxException;
import dev.keywright.design.value.Value;

/** Reads what {@link ApiRequestWriter} writes, and what people make of it. */
public final class ApiRequestReader {
    private static final Pattern PLACEHOLDER = Pattern.compile("[#:][A-Za-z0-9_]+");
    private static final SequencedSet<String> READ = known("TableName", "IndexName", "KeyConditionExpression",
            "FilterExpression", "ProjectionExpression", "Limit", "ConsistentRead", "ScanIndexForward", "Key", "Item",
            "UpdateExpression", "ConditionExpression", "ExpressionAttributeNames", "ExpressionAttributeValues",
            "RequestItems", "TransactItems", "Statement", "Parameters");

    private final Design design;
    private final AccessPattern before;

    private ApiRequestReader(Design design, AccessPattern before) {
        this.design = design;
        this.before = before;
    }

    private static SequencedSet<String> known(String... names) {
        return new LinkedHashSet<>(Arrays.asList(names));
    }

    /**
     * @param before the pattern as it was: whose entity an item is, and what a statement reads, the API does not say
     * @throws dev.keywright.design.json.UnreadableException that says where and what, when it is no such request
     */
    public static Request read(Design design, AccessPattern before, Operation operation, String text) {
        return new ApiRequestReader(design, before).request(operation, Cursor.of(JsonReader.read(text)).members());
    }

    private Request request(Operation operation, Members body) {
        body.all().stream().filter(member -> !READ.contains(member.getKey())).findFirst().ifPresent(member -> {
            throw member.getValue().error("\"" + member.getKey() + "\" is no member that is kept here");
        });
        return switch (operation) {
            case QUERY -> query(body);
            case SCAN -> new Request.Scan(source(body), find(body, "FilterExpression"), projection(body),
                    limit(body), consistency(body));
            case GET_ITEM -> get(body);
            case PUT_ITEM -> put(body);
            case UPDATE_ITEM -> update(body);
            case DELETE_ITEM -> delete(body);
            case BATCH_GET_ITEM -> new Request.BatchGetItem(batchGets(body.require("RequestItems")));
            case TRANSACT_GET_ITEMS -> new Request.TransactGetItems(actions(body).stream()
                    .map(action -> get(named(action, "Get")))
                    .toList());
            case BATCH_WRITE_ITEM -> new Request.BatchWriteItem(batchWrites(body.require("RequestItems")));
            case TRANSACT_WRITE_ITEMS ->
                new Request.TransactWriteItems(actions(body).stream().map(this::action).toList());
            case EXECUTE_STATEMENT -> statement(body);
        };
    }

    private Request query(Members body) {
        Source source = source(body);
        Table table = table(body, source.table());
        KeySchema keys = source.index().flatMap(table::keysOf).orElse(table.keys());
        Map<String, String> names = new LinkedHashMap<>();
        body.find("ExpressionAttributeNames")
                .ifPresent(all -> all.members()
                        .all()
                        .forEach(each -> names.put(each.getKey(),
                                each.getValue().text())));
        Map<String, Cursor> values = values(body);
        Cursor condition = body.require("KeyConditionExpression");
        try {
            return new Request.Query(source, new KeyConditionText(keys).read(condition.text(), names, placeholder -> {
                Cursor value = values.get(placeholder);
                if (value == null) {
                    throw new IllegalArgumentException(placeholder + " is not among ExpressionAttributeValues");
                }
                return template(value);
            }), find(body, "FilterExpression"), projection(body), order(body), limit(body), consistency(body));
        } catch (IllegalArgumentException e) {
            throw condition.error(String.valueOf(e.getMessage()));
        }
    }

    private static Map<String, Cursor> values(Members body) {
        Map<String, Cursor> values = new LinkedHashMap<>();
        body.find("ExpressionAttributeValues")
                .ifPresent(all -> all.members().all().forEach(each -> values.put(each.getKey(), each.getValue())));
        return values;
    }

    private Source source(Members body) {
        Cursor name = body.require("TableName");
        Table table = table(body, new TableName(name.text()));
        return new Source(table.name(), body.find("IndexName").map(index -> {
            IndexName wanted = new IndexName(index.text());
            if (table.keysOf(wanted).isEmpty()) {
                throw index.error(table.name() + " has no index " + wanted + "; it has " + table.indexNames());
            }
            return wanted;
        }));
    }

    private Table table(Members body, TableName name) {
        return design.table(name).orElseThrow(() -> body.require("TableName").error("there is no table " + name));
    }

    private TableName tableName(Members body) {
        return table(body, new TableName(body.require("TableName").text())).name();
    }

    private static ReadOrder order(Members body) {
        return body.find("ScanIndexForward").map(Cursor::flag).orElse(true)
                ? ReadOrder.ASCENDING
                : ReadOrder.DESCENDING;
    }

    private static OptionalInt limit(Members body) {
        return body.find("Limit").map(limit -> {
            if (limit.small() < 1) {
                throw limit.error("Limit is at least 1");
            }
            return OptionalInt.of(limit.small());
        }).orElse(OptionalInt.empty());
    }

    private static Consistency consistency(Members body) {
        return body.find("ConsistentRead").map(Cursor::flag).orElse(false)
                ? Consistency.STRONG
                : Consistency.EVENTUAL;
    }

    private static List<String> projection(Members body) {
        return body.find("ProjectionExpression")
                .map(paths -> Arrays.stream(paths.text().split(","))
                        .map(String::strip)
                        .filter(path -> !path.isEmpty())
                        .toList())
                .orElse(List.of());
    }

    private Request.GetItem get(Members body) {
        return new Request.GetItem(tableName(body), key(tableName(body), body.require("Key")), projection(body),
                consistency(body));
    }

    private Request.PutItem put(Members body) {
        return new Request.PutItem(tableName(body), item(tableName(body), body.require("Item")),
                find(body, "ConditionExpression"));
    }

    private dev.keywright.design.pattern.ItemTemplate item(TableName table, Cursor item) {
        return new ExpandedItem(design, before).fold(table, entityOf(table), ValueJson.readItem(item));
    }

    /** The entity that the pattern wrote to that table before. */
    private Optional<EntityName> entityOf(TableName table) {
        return before.request().stream().flatMap(request -> switch (request) {
            case Request.PutItem put -> List.<Request.Write>of(put).stream();
            case Request.BatchWriteItem(var writes) -> writes.stream();
            case Request.TransactWriteItems(var writes) -> writes.stream();
            case Request.Query _,Request.Scan _,Request.GetItem _,Request.UpdateItem _,Request.DeleteItem _,Request.BatchGetItem _,Request.TransactGetItems _,Request.ExecuteStatement _ ->
                java.util.stream.Stream.<Request.Write>empty();
        })
                .filter(Request.PutItem.class::isInstance)
                .map(Request.PutItem.class::cast)
                .filter(put -> put.table().equals(table))
                .flatMap(put -> put.item().entity().stream())
                .findFirst();
    }

    private Request.UpdateItem update(Members body) {
        return new Request.UpdateItem(tableName(body), key(tableName(body), body.require("Key")),
                expression(body, body.require("UpdateExpression")), find(body, "ConditionExpression"));
    }

    private Request.DeleteItem delete(Members body) {
        return new Request.DeleteItem(tableName(body), key(tableName(body), body.require("Key")),
                find(body, "ConditionExpression"));
    }

    private static List<Cursor> actions(Members body) {
        return body.require("TransactItems").elements();
    }

    private static Members named(Cursor action, String name) {
        return action.members().require(name).members();
    }

    private Request.Write action(Cursor action) {
        List<Map.Entry<String, Cursor>> members = action.members().all();
        String name = members.size() == 1 ? members.getFirst().getKey() : "";
        return switch (name) {
            case "Put" -> put(named(action, name));
            case "Update" -> update(named(action, name));
            case "Delete" -> delete(named(action, name));
            case "ConditionCheck" -> check(named(action, name));
            default -> throw action.error("expected one of Put, Update, Delete, ConditionCheck");
        };
    }

    private Request.ConditionCheck check(Members body) {
        return new Request.ConditionCheck(tableName(body), key(tableName(body), body.require("Key")),
                expression(body, body.require("ConditionExpression")));
    }

    private List<Request.GetItem> batchGets(Cursor items) {
        List<Request.GetItem> gets = new ArrayList<>();
        items.members().all().forEach(entry -> {
            TableName table = batchTable(entry);
            Members body = entry.getValue().members();
            body.require("Keys")
                    .elements()
                    .forEach(key -> gets.add(
                            new Request.GetItem(table, key(table, key), projection(body), consistency(body))));
        });
        return gets;
    }

    private TableName batchTable(Map.Entry<String, Cursor> entry) {
        return design.table(new TableName(entry.getKey()))
                .map(Table::name)
                .orElseThrow(() -> entry.getValue().error("there is no table " + entry.getKey()));
    }

    private List<Request.Write> batchWrites(Cursor items) {
        List<Request.Write> writes = new ArrayList<>();
        items.members().all().forEach(entry -> {
            TableName table = batchTable(entry);
            entry.getValue().elements().forEach(each -> writes.add(batched(table, each)));
        });
        return writes;
    }

    private Request.Write batched(TableName table, Cursor request) {
        Members body = request.members();
        Optional<Cursor> put = body.find("PutRequest");
        Optional<Cursor> delete = body.find("DeleteRequest");
        if (put.isPresent()) {
            return new Request.PutItem(table, item(table, put.get().members().require("Item")), Optional.empty());
        }
        return delete.<Request.Write>map(it -> new Request.DeleteItem(table,
                key(table, it.members().require("Key")), Optional.empty()))
                .orElseThrow(() -> request.error("expected PutRequest or DeleteRequest"));
    }

    private Request statement(Members body) {
        Optional<Source> source = before.request()
                .filter(Request.ExecuteStatement.class::isInstance)
                .flatMap(old -> ((Request.ExecuteStatement) old).source());
        return new Request.ExecuteStatement(body.require("Statement").text(),
                body.list("Parameters", ApiRequestReader::template), source, limit(body), consistency(body));
    }

    private List<KeyTemplate> key(TableName name, Cursor key) {
        List<AttributeName> attributes = design.table(name).orElseThrow().keys().attributes();
        SequencedMap<String, Cursor> given = new LinkedHashMap<>();
        key.members().all().forEach(member -> given.put(member.getKey(), member.getValue()));
        if (!given.keySet().equals(new LinkedHashSet<>(attributes.stream().map(AttributeName::value).toList()))) {
            throw key.error("the key of " + name + " is " + attributes);
        }
        return attributes.stream().map(attribute -> template(given.getOrDefault(attribute.value(), key))).toList();
    }

    /** The text of {@code {"S": "CUSTOMER#<customerId>"}}. */
    private static KeyTemplate template(Cursor value) {
        String text = switch (ValueJson.read(value)) {
            case Value.S(String it) -> it;
            case Value.N(String it) -> it;
            case Value.B(String it) -> it;
            case Value.Bool _,Value.Null _,Value.L _,Value.M _,Value.Ss _,Value.Ns _,Value.Bs _ ->
                throw value.error("a key is of type S, N or B");
        };
        try {
            return KeyTemplate.parse(text);
        } catch (TemplateSyntaxException e) {
            throw value.error(String.valueOf(e.getMessage()));
        }
    }

    private static Optional<Expression> find(Members body, String member) {
        return body.find(member).filter(text -> !text.text().isBlank()).map(text -> expression(body, text));
    }

    /** With the names and values it uses; a name that says its own, and a value that is its own slot, say nothing. */
    private static Expression expression(Members body, Cursor text) {
        SequencedMap<String, AttributeName> names = new LinkedHashMap<>();
        SequencedMap<String, Value> values = new LinkedHashMap<>();
        Map<String, Cursor> known = values(body);
        Optional<Members> aliases = body.find("ExpressionAttributeNames").map(Cursor::members);
        Matcher used = PLACEHOLDER.matcher(text.text());
        while (used.find()) {
            String placeholder = used.group();
            String bare = placeholder.substring(1);
            if (placeholder.startsWith("#")) {
                aliases.flatMap(all -> all.find(placeholder))
                        .map(Cursor::text)
                        .filter(name -> !name.equals(bare))
                        .ifPresent(name -> names.put(placeholder, new AttributeName(name)));
            } else {
                Optional.ofNullable(known.get(placeholder))
                        .map(ValueJson::read)
                        .filter(value -> !isSlot(value, bare))
                        .ifPresent(value -> values.put(placeholder, value));
            }
        }
        return new Expression(text.text(), names, values);
    }

    private static boolean isSlot(Value value, String parameter) {
        String slot = KeyTemplate.field(parameter).toString();
        return value.equals(new Value.S(slot)) || value.equals(new Value.N(slot));
    }
}
