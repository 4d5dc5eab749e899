package dev.keywright.desktop.shared;

import java.util.Base64;
import java.util.stream.Collectors;

import dev.keywright.engine.value.AttributeValue;

/** The engine's values as one short line, written as {@link ValueText} writes the document's. */
public final class EngineText {
    private EngineText() {}

    public static String of(AttributeValue value) {
        return switch (value) {
            case AttributeValue.S(String text) -> text;
            case AttributeValue.N(var number) -> number.toString();
            case AttributeValue.B(var bytes) -> "0x" + Base64.getEncoder().encodeToString(bytes.toArray());
            case AttributeValue.Bool(boolean truth) -> Boolean.toString(truth);
            case AttributeValue.Null _ -> "null";
            case AttributeValue.Ss(var members) -> "{" + String.join(", ", members) + "}";
            case AttributeValue.Ns(var members) ->
                members.stream().map(Object::toString).collect(Collectors.joining(", ", "{", "}"));
            case AttributeValue.Bs(var members) -> "{" + members.size() + " binary}";
            case AttributeValue.L(var elements) ->
                elements.stream().map(EngineText::of).collect(Collectors.joining(", ", "[", "]"));
            case AttributeValue.M(var entries) -> entries.entrySet()
                    .stream()
                    .map(entry -> entry.getKey() + ": " + of(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        };
    }
}
