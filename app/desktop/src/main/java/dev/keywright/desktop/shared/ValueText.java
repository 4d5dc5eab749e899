package dev.keywright.desktop.shared;

import java.util.stream.Collectors;

import dev.keywright.design.value.Value;

/** Values as one short line. */
public final class ValueText {
    private static final int LONGEST = 160;

    private ValueText() {}

    /** Long values end in an ellipsis; the kind of a nested value can be told from its brackets. */
    public static String of(Value value) {
        String text = text(value);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    private static String text(Value value) {
        return switch (value) {
            case Value.S(String text) -> text.lines().collect(Collectors.joining(" ↵ "));
            case Value.N(String digits) -> digits;
            case Value.B(String base64) -> "0x" + base64;
            case Value.Bool(boolean truth) -> Boolean.toString(truth);
            case Value.Null _ -> "null";
            case Value.Ss(var members) -> "{" + String.join(", ", members) + "}";
            case Value.Ns(var members) -> "{" + String.join(", ", members) + "}";
            case Value.Bs(var members) -> "{" + String.join(", ", members) + "}";
            case Value.L(var elements) ->
                elements.stream().map(ValueText::text).collect(Collectors.joining(", ", "[", "]"));
            case Value.M(var members) -> members.entrySet()
                    .stream()
                    .map(member -> member.getKey() + ": " + text(member.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        };
    }
}
