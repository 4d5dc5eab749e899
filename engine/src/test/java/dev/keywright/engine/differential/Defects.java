package dev.keywright.engine.differential;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import tools.jackson.databind.node.ObjectNode;

/** Spoils a request in one place: what is left is wrong, or by chance still right. */
final class Defects {

    private static final List<String> EXPRESSIONS = List.of("ConditionExpression", "UpdateExpression",
            "KeyConditionExpression", "FilterExpression", "ProjectionExpression");

    private final RandomGenerator random;

    Defects(RandomGenerator random) {
        this.random = random;
    }

    Call spoil(Call call) {
        ObjectNode input = call.input().deepCopy();
        switch (random.nextInt(9)) {
            case 0 -> input.put("TableName", "Missing");
            case 1 -> spoilKey(input);
            case 2 -> spoilExpression(input, text -> text + " ,");
            case 3 -> spoilExpression(input, text -> text.replaceFirst("[:#]", "$0undefined"));
            case 4 -> spoilExpression(input, text -> "(" + text);
            case 5 -> dropAValue(input);
            case 6 -> spoilValue(input);
            case 7 -> input.put("IndexName", "missing-index");
            default -> misselect(input);
        }
        return new Call(call.operation(), input);
    }

    private static void misselect(ObjectNode input) {
        if (!input.has("ProjectionExpression") && !input.has("KeyConditionExpression")) {
            input.put("Select", "SPECIFIC_ATTRIBUTES");
        }
    }

    private void spoilKey(ObjectNode input) {
        for (String member : List.of("Key", "Item")) {
            if (input.get(member) instanceof ObjectNode key && !key.isEmpty()) {
                switch (random.nextInt(4)) {
                    case 0 -> key.remove("pk");
                    case 1 -> key.putObject("pk").put("BOOL", true);
                    case 2 -> key.putObject("pk").put("S", "");
                    default -> key.putObject("surplus").put("S", "x");
                }
            }
        }
    }

    private static void spoilExpression(ObjectNode input, java.util.function.UnaryOperator<String> spoiling) {
        anExpression(input).ifPresent(name -> input.put(name, spoiling.apply(input.get(name).asString())));
    }

    private static Optional<String> anExpression(ObjectNode input) {
        return EXPRESSIONS.stream().filter(input::has).findFirst();
    }

    private static void dropAValue(ObjectNode input) {
        if (input.get("ExpressionAttributeValues") instanceof ObjectNode values && values.size() > 1) {
            values.remove(values.propertyNames().iterator().next());
        }
    }

    private void spoilValue(ObjectNode input) {
        for (String member : List.of("Item", "ExpressionAttributeValues")) {
            if (input.get(member) instanceof ObjectNode values) {
                ObjectNode value = values.putObject(member.equals("Item") ? "e" : ":v0");
                switch (random.nextInt(7)) {
                    case 0 -> value.put("N", "1x");
                    case 1 -> value.put("N", "1E126");
                    case 2 -> value.put("N", "123456789012345678901234567890123456789");
                    case 3 -> value.putArray("SS");
                    case 4 -> value.putArray("NS").add("1").add("1.0");
                    case 5 -> value.put("NULL", false);
                    default -> value.put("S", "x").put("N", "1");
                }
            }
        }
    }
}
