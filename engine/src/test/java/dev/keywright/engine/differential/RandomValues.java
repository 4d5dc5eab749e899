package dev.keywright.engine.differential;

import java.util.Base64;
import java.util.List;
import java.util.random.RandomGenerator;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Attribute values in DynamoDB JSON from small domains, so that keys and values meet again. */
final class RandomValues {

    static final List<String> TYPES = List.of("S", "N", "B", "BOOL", "NULL", "SS", "NS", "BS", "L", "M");
    static final List<String> NAMES = List.of("a", "b", "c", "d", "e", "f", "g");
    /** Attributes that are no part of an index's key. */
    static final List<String> FREE_NAMES = NAMES.subList(3, NAMES.size());

    private static final List<String> TEXTS = List.of("x", "xy", "xyz", "y", "Z", "ä", "€", "\uD83D\uDE00", "");
    private static final List<String> NUMBERS = List.of("0", "1", "2", "10", "-1", "1.5", "100", "0.001",
            "12345678901234567890123456789012345678");

    private final RandomGenerator random;

    RandomValues(RandomGenerator random) {
        this.random = random;
    }

    ObjectNode ofType(String type) {
        return ofType(type, 2);
    }

    /** A value that a key may have: neither empty nor of a large domain. */
    ObjectNode key(String type) {
        ObjectNode value = object();
        return switch (type) {
            case "S" -> value.put("S", "k" + random.nextInt(4));
            case "N" -> value.put("N", Integer.toString(random.nextInt(6) - 2));
            case "B" -> value.put("B", base64("b" + random.nextInt(3)));
            default -> throw new IllegalArgumentException(type);
        };
    }

    ObjectNode any() {
        return any(2);
    }

    String name() {
        return pick(NAMES);
    }

    String freeName() {
        return pick(FREE_NAMES);
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private ObjectNode any(int depth) {
        return ofType(TYPES.get(random.nextInt(depth == 0 ? TYPES.indexOf("L") : TYPES.size())), depth);
    }

    private ObjectNode ofType(String type, int depth) {
        ObjectNode value = object();
        switch (type) {
            case "S" -> value.put("S", pick(TEXTS));
            case "N" -> value.put("N", pick(NUMBERS));
            case "B" -> value.put("B", base64(pick(TEXTS)));
            case "BOOL" -> value.put("BOOL", random.nextBoolean());
            case "NULL" -> value.put("NULL", true);
            case "SS" -> addSome(value.putArray("SS"), TEXTS);
            case "NS" -> addSome(value.putArray("NS"), NUMBERS.subList(0, 8));
            case "BS" -> addSome(value.putArray("BS"), TEXTS.stream().map(RandomValues::base64).toList());
            case "L" -> {
                ArrayNode list = value.putArray("L");
                for (int n = random.nextInt(4); n > 0; n--) {
                    list.add(any(depth - 1));
                }
            }
            case "M" -> {
                ObjectNode map = value.putObject("M");
                for (int n = random.nextInt(4); n > 0; n--) {
                    map.set(name(), any(depth - 1));
                }
            }
            default -> throw new IllegalArgumentException(type);
        }
        return value;
    }

    /** One to three different members. */
    private void addSome(ArrayNode set, List<String> domain) {
        int start = random.nextInt(domain.size());
        for (int i = random.nextInt(3); i >= 0; i--) {
            set.add(domain.get((start + i) % domain.size()));
        }
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
