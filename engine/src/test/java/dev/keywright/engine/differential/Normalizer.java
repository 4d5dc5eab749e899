package dev.keywright.engine.differential;

import java.util.Comparator;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Takes out of an answer what no two sides can share (times, ids, regions) and the order of lists for which the API
 * promises none.
 */
final class Normalizer {

    private static final Pattern ARN = Pattern.compile("arn:aws:dynamodb:[^:]*:[^:]*:");
    private static final Pattern STREAM_LABEL = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+");
    private static final Set<String> IDS = Set.of("TableId", "NextToken", "eventID", "awsRegion", "SequenceNumber",
            "StartingSequenceNumber", "EndingSequenceNumber", "ShardId", "ShardIterator", "NextShardIterator");
    private static final Set<String> UNORDERED = Set.of("SS", "NS", "BS", "AttributeDefinitions", "NonKeyAttributes",
            "GlobalSecondaryIndexes", "LocalSecondaryIndexes", "Tags", "ConsumedCapacity");

    /** What belongs to a table is sorted by that, or other units would mean another order. */
    private static final Comparator<JsonNode> ORDER = Comparator
            .comparing((JsonNode node) -> node.path("TableName").asString(""))
            .thenComparing(Canonical::text);

    private final boolean anyOrder;

    private Normalizer(boolean anyOrder) {
        this.anyOrder = anyOrder;
    }

    /** An answer's members in the form in which they are compared. */
    static JsonNode normalized(Call call, JsonNode members) {
        boolean anyOrder = switch (call.operation()) {
            case "Scan", Call.ALL_SEGMENTS, "BatchGetItem" -> true;
            case "Query" -> call.input().has("IndexName");
            default -> false;
        };
        return new Normalizer(anyOrder).visit("", members);
    }

    private JsonNode visit(String name, JsonNode node) {
        return switch (node) {
            case ObjectNode object -> visitMembers(object);
            case ArrayNode array -> visitElements(name, array);
            case StringNode text -> StringNode.valueOf(visitText(name, text.asString()));
            default -> node.isNumber() ? visitNumber(name, node) : node;
        };
    }

    private JsonNode visitMembers(ObjectNode object) {
        ObjectNode visited = JsonNodeFactory.instance.objectNode();
        object.properties().forEach(member -> visited.set(member.getKey(), visit(member.getKey(), member.getValue())));
        return visited;
    }

    /** A list whose order is not promised is sorted by what its elements look like. */
    private JsonNode visitElements(String name, ArrayNode array) {
        var visited = StreamSupport.stream(array.spliterator(), false).map(element -> visit("", element));
        ArrayNode elements = JsonNodeFactory.instance.arrayNode();
        boolean isUnordered = UNORDERED.contains(name) || (anyOrder && !name.equals("L"));
        (isUnordered ? visited.sorted(ORDER) : visited).forEach(elements::add);
        return elements;
    }

    private static String visitText(String name, String text) {
        return IDS.contains(name)
                ? "(id)"
                : STREAM_LABEL.matcher(ARN.matcher(text).replaceAll("arn:")).replaceAll("(time)");
    }

    private static JsonNode visitNumber(String name, JsonNode number) {
        return name.endsWith("DateTime")
                ? StringNode.valueOf("(time)")
                : DecimalNode.valueOf(number.decimalValue().stripTrailingZeros());
    }
}
