package dev.keywright.design.value;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Sizes in bytes as DynamoDB counts them (FACTS §2.1), for estimates without an engine. */
public final class ValueSize {
    /** The largest item, inclusive: 400 KB. */
    public static final int MAX_ITEM_BYTES = 409_600;

    private ValueSize() {}

    public static int ofItem(Map<String, Value> attributes) {
        return attributes.entrySet().stream().mapToInt(entry -> text(entry.getKey()) + of(entry.getValue())).sum();
    }

    public static int of(Value value) {
        return switch (value) {
            case Value.S(String text) -> text(text);
            case Value.N(String digits) -> number(digits);
            case Value.B(String base64) -> binary(base64);
            case Value.Ss(List<String> members) -> members.stream().mapToInt(ValueSize::text).sum();
            case Value.Ns(List<String> members) -> members.stream().mapToInt(ValueSize::number).sum();
            case Value.Bs(List<String> members) -> members.stream().mapToInt(ValueSize::binary).sum();
            case Value.Bool _,Value.Null _ -> 1;
            case Value.L(List<Value> elements) -> 3 + elements.stream().mapToInt(element -> 1 + of(element)).sum();
            case Value.M(var members) -> 3 + members.size() + ofItem(members);
        };
    }

    private static int text(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** One byte for every two significant digits, and one. */
    private static int number(String digits) {
        String significant = digits.replaceAll("[eE].*$", "").replaceAll("[^0-9]", "").replaceAll("^0+|0+$", "");
        return (significant.length() + 1) / 2 + 1 + (digits.startsWith("-") ? 1 : 0);
    }

    private static int binary(String base64) {
        return base64.replace("=", "").length() * 3 / 4;
    }
}
