package dev.keywright.engine.script;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** JSON as plain maps, lists, strings, doubles and booleans, to be compared without regard to order of members. */
final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    static Object read(String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return value(parser, parser.nextToken());
        }
    }

    private static Object value(JsonParser parser, JsonToken token) {
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> throw new IllegalArgumentException("unexpected " + token);
        };
    }

    private static Map<String, Object> object(JsonParser parser) {
        Map<String, Object> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            members.put(name, value(parser, parser.nextToken()));
        }
        return members;
    }

    private static List<Object> array(JsonParser parser) {
        List<Object> elements = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            elements.add(value(parser, token));
        }
        return elements;
    }

    /** {@code actual} without the object members that {@code expected} does not speak of. */
    static Object cutTo(Object expected, Object actual) {
        if (expected instanceof Map<?, ?> wanted && actual instanceof Map<?, ?> found) {
            Map<Object, Object> cut = new LinkedHashMap<>();
            wanted.forEach((name, value) -> {
                Object there = found.get(name);
                if (there != null) {
                    cut.put(name, cutTo(value, there));
                }
            });
            return cut;
        }
        if (expected instanceof List<?> wanted && actual instanceof List<?> found && wanted.size() == found.size()) {
            List<Object> cut = new ArrayList<>();
            for (int i = 0; i < wanted.size(); i++) {
                cut.add(cutTo(wanted.get(i), found.get(i)));
            }
            return cut;
        }
        return actual;
    }
}
