package dev.keywright.engine.differential;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Requests of the data plane over a few tables. */
final class RandomRequests {

    private final RandomGenerator random;
    private final RandomValues values;
    private final List<TableShape> tables;

    RandomRequests(RandomGenerator random, List<TableShape> tables) {
        this.random = random;
        this.values = new RandomValues(random);
        this.tables = tables;
    }

    Call next() {
        TableShape table = values.pick(tables);
        return switch (random.nextInt(20)) {
            case 0, 1, 2, 3 -> put(table);
            case 4, 5, 6, 7, 8 -> update(table);
            case 9 -> delete(table);
            case 10, 11 -> get(table);
            case 12, 13, 14 -> query(table);
            case 15 -> scan(table);
            case 16 -> batchWrite();
            case 17 -> batchGet();
            case 18 -> transactWrite();
            default -> transactGet();
        };
    }

    private Call put(TableShape table) {
        ObjectNode request = request(table);
        request.set("Item", item(table));
        RandomExpressions expressions = expressions();
        maybeCondition(request, expressions);
        maybe(request, "ReturnValues", List.of("NONE", "ALL_OLD"));
        expressions.bindTo(request);
        return new Call("PutItem", request);
    }

    private Call update(TableShape table) {
        ObjectNode request = request(table);
        request.set("Key", key(table));
        RandomExpressions expressions = expressions();
        request.put("UpdateExpression", expressions.update(table.indexKeys()));
        maybeCondition(request, expressions);
        maybe(request, "ReturnValues", List.of("NONE", "ALL_OLD", "ALL_NEW", "UPDATED_OLD", "UPDATED_NEW"));
        expressions.bindTo(request);
        return new Call("UpdateItem", request);
    }

    private Call delete(TableShape table) {
        ObjectNode request = request(table);
        request.set("Key", key(table));
        RandomExpressions expressions = expressions();
        maybeCondition(request, expressions);
        maybe(request, "ReturnValues", List.of("NONE", "ALL_OLD"));
        expressions.bindTo(request);
        return new Call("DeleteItem", request);
    }

    private Call get(TableShape table) {
        ObjectNode request = request(table);
        request.set("Key", key(table));
        maybeConsistent(request);
        RandomExpressions expressions = expressions();
        maybeProjection(request, expressions);
        expressions.bindTo(request);
        return new Call("GetItem", request);
    }

    private Call query(TableShape table) {
        ObjectNode request = request(table);
        RandomExpressions expressions = expressions();
        List<TableShape.Key> key = table.key();
        if (!table.indexes().isEmpty() && random.nextBoolean()) {
            TableShape.Index index = values.pick(table.indexes());
            request.put("IndexName", index.name());
            expressions.on(index.filterable());
            key = index.key();
        } else {
            maybeConsistent(request);
            if (random.nextInt(3) == 0) {
                request.put("Limit", 1 + random.nextInt(3));
            }
        }
        request.put("KeyConditionExpression", expressions.keyCondition(key));
        filterAndShape(request, expressions);
        if (random.nextBoolean()) {
            request.put("ScanIndexForward", random.nextBoolean());
        }
        expressions.bindTo(request);
        return new Call("Query", request);
    }

    private Call scan(TableShape table) {
        ObjectNode request = request(table);
        RandomExpressions expressions = expressions();
        if (!table.indexes().isEmpty() && random.nextInt(3) == 0) {
            TableShape.Index index = values.pick(table.indexes());
            request.put("IndexName", index.name());
            expressions.on(index.filterable());
        }
        filterAndShape(request, expressions);
        if (random.nextInt(3) == 0) {
            request.put("Limit", 1 + random.nextInt(4));
        }
        expressions.bindTo(request);
        return new Call("Scan", request);
    }

    private void filterAndShape(ObjectNode request, RandomExpressions expressions) {
        if (expressions.canFilter() && random.nextInt(3) == 0) {
            request.put("FilterExpression", expressions.condition());
        }
        if (random.nextInt(6) == 0) {
            request.put("Select", "COUNT");
        } else if (!request.has("IndexName")) {
            maybeProjection(request, expressions);
        }
    }

    private Call batchWrite() {
        ObjectNode request = capacity(object());
        ObjectNode items = request.putObject("RequestItems");
        Set<String> seen = new HashSet<>();
        for (int n = random.nextInt(6); n >= 0; n--) {
            TableShape table = values.pick(tables);
            ObjectNode item = item(table);
            ObjectNode key = keyOf(table, item);
            if (seen.add(table.name() + key)) {
                ObjectNode write = items.withArrayProperty(table.name()).addObject();
                if (random.nextInt(3) == 0) {
                    write.putObject("DeleteRequest").set("Key", key);
                } else {
                    write.putObject("PutRequest").set("Item", item);
                }
            }
        }
        return new Call("BatchWriteItem", request);
    }

    private Call batchGet() {
        ObjectNode request = capacity(object());
        ObjectNode items = request.putObject("RequestItems");
        Set<String> seen = new HashSet<>();
        for (int n = random.nextInt(6); n >= 0; n--) {
            TableShape table = values.pick(tables);
            ObjectNode key = key(table);
            if (seen.add(table.name() + key)) {
                items.withObjectProperty(table.name()).withArrayProperty("Keys").add(key);
            }
        }
        return new Call("BatchGetItem", request);
    }

    private Call transactWrite() {
        ObjectNode request = capacity(object());
        ArrayNode actions = request.putArray("TransactItems");
        Set<String> seen = new HashSet<>();
        for (int n = random.nextInt(4); n >= 0; n--) {
            TableShape table = values.pick(tables);
            Call single = switch (random.nextInt(3)) {
                case 0 -> put(table);
                case 1 -> update(table);
                default -> delete(table);
            };
            ObjectNode input = single.input().without("ReturnConsumedCapacity").without("ReturnValues");
            String key = keyOf(table, (ObjectNode) (input.has("Item") ? input.get("Item") : input.get("Key")))
                    .toString();
            if (seen.add(table.name() + key)) {
                actions.addObject().set(single.operation().replace("Item", ""), input);
            }
        }
        return new Call("TransactWriteItems", request);
    }

    private Call transactGet() {
        ObjectNode request = capacity(object());
        ArrayNode actions = request.putArray("TransactItems");
        Set<String> seen = new HashSet<>();
        for (int n = random.nextInt(4); n >= 0; n--) {
            TableShape table = values.pick(tables);
            ObjectNode key = key(table);
            if (seen.add(table.name() + key)) {
                ObjectNode get = actions.addObject().putObject("Get").put("TableName", table.name());
                get.set("Key", key);
            }
        }
        return new Call("TransactGetItems", request);
    }

    /** Deletes what a single-item request was about, to bring two sides to the same state. */
    static List<Call> undoing(Call call, List<TableShape> tables) {
        return tables.stream()
                .filter(table -> table.name().equals(call.input().path("TableName").asString()))
                .flatMap(table -> java.util.stream.Stream.of("Item", "Key")
                        .filter(name -> call.input().get(name) instanceof ObjectNode)
                        .map(name -> deleteOf(table, (ObjectNode) call.input().get(name))))
                .toList();
    }

    private static Call deleteOf(TableShape table, ObjectNode item) {
        ObjectNode request = object().put("TableName", table.name());
        request.set("Key", keyOf(table, item));
        return new Call("DeleteItem", request);
    }

    private ObjectNode item(TableShape table) {
        ObjectNode item = key(table);
        for (int n = random.nextInt(6); n > 0; n--) {
            item.set(values.name(), values.any());
        }
        table.indexKeys()
                .stream()
                .filter(key -> item.has(key.name()))
                .forEach(key -> item.set(key.name(), values.key(key.type())));
        return item;
    }

    private ObjectNode key(TableShape table) {
        ObjectNode key = object();
        table.key().forEach(part -> key.set(part.name(), values.key(part.type())));
        return key;
    }

    private static ObjectNode keyOf(TableShape table, ObjectNode item) {
        ObjectNode key = object();
        table.key()
                .stream()
                .filter(part -> item.has(part.name()))
                .forEach(part -> key.set(part.name(), item.get(part.name())));
        return key;
    }

    private RandomExpressions expressions() {
        return new RandomExpressions(random, values);
    }

    private void maybeCondition(ObjectNode request, RandomExpressions expressions) {
        if (random.nextInt(4) == 0) {
            request.put("ConditionExpression", expressions.condition());
            maybe(request, "ReturnValuesOnConditionCheckFailure", List.of("ALL_OLD", "NONE"));
        }
    }

    private void maybeProjection(ObjectNode request, RandomExpressions expressions) {
        if (random.nextInt(3) == 0) {
            request.put("ProjectionExpression", expressions.projection());
        }
    }

    private void maybeConsistent(ObjectNode request) {
        if (random.nextBoolean()) {
            request.put("ConsistentRead", random.nextBoolean());
        }
    }

    private void maybe(ObjectNode request, String member, List<String> choices) {
        if (random.nextBoolean()) {
            request.put(member, values.pick(choices));
        }
    }

    private ObjectNode request(TableShape table) {
        return capacity(object().put("TableName", table.name()));
    }

    private ObjectNode capacity(ObjectNode request) {
        maybe(request, "ReturnConsumedCapacity", List.of("TOTAL", "INDEXES"));
        return request;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
