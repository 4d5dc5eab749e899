package dev.keywright.engine.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Valid expressions for one request, with the names and values that they need. What an update writes to an index key
 * attribute has the type of that, and no path goes below one.
 */
final class RandomExpressions {

    private static final List<String> EQUALITY = List.of("=", "<>");
    private static final List<String> COMPARATORS = List.of("=", "<>", "<", "<=", ">", ">=");
    private static final List<String> ORDERED = List.of("S", "N", "B");

    private final RandomGenerator random;
    private final RandomValues values;
    private List<String> attributes = RandomValues.NAMES;
    private final ObjectNode boundNames = JsonNodeFactory.instance.objectNode();
    private final ObjectNode boundValues = JsonNodeFactory.instance.objectNode();

    RandomExpressions(RandomGenerator random, RandomValues values) {
        this.random = random;
        this.values = values;
    }

    /** Lets conditions from here on name only these attributes. */
    RandomExpressions on(List<String> names) {
        attributes = names;
        return this;
    }

    boolean canFilter() {
        return !attributes.isEmpty();
    }

    /** Puts the names and values that the expressions so far have bound into the request, if there are any. */
    void bindTo(ObjectNode request) {
        if (!boundNames.isEmpty()) {
            request.set("ExpressionAttributeNames", boundNames);
        }
        if (!boundValues.isEmpty()) {
            request.set("ExpressionAttributeValues", boundValues);
        }
    }

    String condition() {
        return condition(2);
    }

    private String condition(int depth) {
        int choice = depth == 0 ? random.nextInt(6) : random.nextInt(9);
        return switch (choice) {
            case 0 -> path() + " " + values.pick(EQUALITY) + " " + operand();
            case 1 -> path() + " " + values.pick(COMPARATORS) + " " + value(values.ofType(values.pick(ORDERED)));
            case 2 -> path() + " BETWEEN " + value("N", "1") + " AND " + value("N", "100");
            case 3 -> path() + " IN (" + operand() + ", " + operand() + ")";
            case 4 -> function();
            case 5 -> "size(" + path() + ") " + values.pick(COMPARATORS) + " "
                    + value("N", Integer.toString(random.nextInt(4)));
            case 6 -> "NOT " + condition(0);
            case 7 -> condition(depth - 1) + " AND " + condition(depth - 1);
            default -> "(" + condition(depth - 1) + " OR " + condition(depth - 1) + ")";
        };
    }

    private String function() {
        return switch (random.nextInt(5)) {
            case 0 -> "attribute_exists(" + path() + ")";
            case 1 -> "attribute_not_exists(" + path() + ")";
            case 2 -> "attribute_type(" + path() + ", " + value("S", values.pick(RandomValues.TYPES)) + ")";
            case 3 -> "begins_with(" + path() + ", " + value("S", "x") + ")";
            default -> "contains(" + path() + ", " + value(values.ofType(values.pick(ORDERED))) + ")";
        };
    }

    /** Equality on the partition key and, with a sort key, perhaps a condition on that. */
    String keyCondition(List<TableShape.Key> key) {
        String partition = name(key.getFirst().name()) + " = " + value(values.key(key.getFirst().type()));
        if (key.size() == 1 || random.nextInt(3) == 0) {
            return partition;
        }
        TableShape.Key sort = key.getLast();
        String sortName = name(sort.name());
        return partition + " AND " + switch (random.nextInt(4)) {
            case 0 -> sortName + " " + values.pick(List.of("=", "<", "<=", ">", ">=")) + " "
                    + value(values.key(sort.type()));
            case 1 -> sortName + " BETWEEN " + value(values.key(sort.type())) + " AND "
                    + value(values.key(sort.type()));
            case 2 -> "begins_with(" + sortName + ", " + value(values.key(sort.type())) + ")";
            default -> sortName + " > " + value(values.key(sort.type()));
        };
    }

    String projection() {
        Set<String> roots = new TreeSet<>();
        for (int n = random.nextInt(3); n >= 0; n--) {
            roots.add(values.name());
        }
        return String.join(", ", roots.stream()
                .map(root -> name(root) + (RandomValues.FREE_NAMES.contains(root) ? step() : ""))
                .toList());
    }

    /**
     * Clauses on different attributes, so that paths do not overlap. One of them writes: an update that only removes
     * creates a missing item at DynamoDB Local, and from there on the sides would differ.
     */
    String update(List<TableShape.Key> indexed) {
        List<String> roots = new ArrayList<>(RandomValues.FREE_NAMES);
        List<String> sections = new ArrayList<>();
        String assignment = take(roots) + step() + " = " + assigned();
        if (!indexed.isEmpty() && random.nextBoolean()) {
            TableShape.Key key = values.pick(indexed);
            assignment += ", " + name(key.name()) + " = " + value(values.key(key.type()));
        }
        sections.add("SET " + assignment);
        if (random.nextInt(4) == 0) {
            sections.add("REMOVE " + take(roots) + step());
        }
        if (!roots.isEmpty() && random.nextInt(4) == 0) {
            sections.add("ADD " + take(roots) + " " + value(values.ofType(values.pick(List.of("N", "SS", "NS")))));
        }
        if (!roots.isEmpty() && random.nextInt(6) == 0) {
            sections.add("DELETE " + take(roots) + " " + value(values.ofType(values.pick(List.of("SS", "NS", "BS")))));
        }
        return String.join(" ", sections);
    }

    private String assigned() {
        return switch (random.nextInt(6)) {
            case 0 -> path() + " + " + value("N", "1");
            case 1 -> "if_not_exists(" + path() + ", " + value(values.any()) + ")";
            case 2 -> "list_append(" + path() + ", " + value(values.ofType("L")) + ")";
            case 3 -> path();
            default -> value(values.any());
        };
    }

    private String take(List<String> roots) {
        return name(roots.remove(random.nextInt(roots.size())));
    }

    private String operand() {
        return value(values.any());
    }

    private String path() {
        String attribute = values.pick(attributes);
        return name(attribute) + (RandomValues.FREE_NAMES.contains(attribute) ? step() : "");
    }

    private String step() {
        return switch (random.nextInt(8)) {
            case 0 -> "." + name(values.name());
            case 1 -> "[" + random.nextInt(3) + "]";
            default -> "";
        };
    }

    /** The attribute as it is, or behind a placeholder. */
    private String name(String attribute) {
        if (random.nextBoolean()) {
            return attribute;
        }
        boundNames.put("#" + attribute, attribute);
        return "#" + attribute;
    }

    private String value(String type, String content) {
        return value(JsonNodeFactory.instance.objectNode().put(type, content));
    }

    private String value(ObjectNode value) {
        String token = ":v" + boundValues.size();
        boundValues.set(token, value);
        return token;
    }
}
