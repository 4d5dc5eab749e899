package dev.keywright.desktop.patterns;

import java.util.List;
import java.util.Map;

import dev.keywright.design.value.Value;

/** JSON for reading: small objects on one line, larger ones indented. Document values come as typed DynamoDB JSON. */
final class JsonText {
    private static final int ONE_LINE = 72;

    private JsonText() {}

    static String of(Object value) {
        return write(value, 0);
    }

    private static String write(Object value, int depth) {
        return switch (value) {
            case Map<?, ?> map -> block("{", "}", map.entrySet()
                    .stream()
                    .map(entry -> quote(String.valueOf(entry.getKey())) + ": " + write(entry.getValue(), depth + 1))
                    .toList(), depth);
            case List<?> list ->
                block("[", "]", list.stream().map(element -> write(element, depth + 1)).toList(), depth);
            case Value typed -> typed(typed, depth);
            case Number number -> number.toString();
            case Boolean truth -> truth.toString();
            default -> quote(value.toString());
        };
    }

    private static String typed(Value value, int depth) {
        String inner = switch (value) {
            case Value.S(String text) -> quote(text);
            case Value.N(String digits) -> quote(digits);
            case Value.B(String base64) -> quote(base64);
            case Value.Bool(boolean truth) -> Boolean.toString(truth);
            case Value.Null _ -> "true";
            case Value.Ss(var members) -> write(members, depth);
            case Value.Ns(var members) -> write(members, depth);
            case Value.Bs(var members) -> write(members, depth);
            case Value.L(var elements) -> write(elements, depth);
            case Value.M(var members) -> write(members, depth);
        };
        return "{" + quote(value.type().name()) + ": " + inner + "}";
    }

    private static String block(String open, String close, List<String> parts, int depth) {
        String line = open + String.join(", ", parts) + close;
        boolean fits = depth > 0 && line.length() <= ONE_LINE && !line.contains("\n");
        if (fits || parts.isEmpty()) {
            return line;
        }
        String indent = "  ".repeat(depth + 1);
        return open + "\n" + indent + String.join(",\n" + indent, parts) + "\n" + "  ".repeat(depth) + close;
    }

    private static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (c < ' ') {
                        quoted.append("\\u%04x".formatted(c));
                    } else {
                        quoted.append((char) c);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }
}
