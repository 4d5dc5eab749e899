package dev.keywright.engine.differential;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One text for equal JSON, whatever the order of members. */
final class Canonical {

    private Canonical() {}

    static String text(JsonNode node) {
        StringBuilder text = new StringBuilder();
        append(node, text);
        return text.toString();
    }

    private static void append(JsonNode node, StringBuilder text) {
        switch (node) {
            case ObjectNode object -> {
                Map<String, JsonNode> members = new TreeMap<>();
                object.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
                text.append('{');
                members.forEach((name, value) -> {
                    text.append(name).append(':');
                    append(value, text);
                    text.append(',');
                });
                text.append('}');
            }
            case ArrayNode array -> {
                text.append('[');
                array.forEach(element -> {
                    append(element, text);
                    text.append(',');
                });
                text.append(']');
            }
            default -> text.append(node.isNumber() ? node.decimalValue().toPlainString() : node.toString());
        }
    }
}
