package dev.keywright.design.json;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;

/** Puts an object together member by member. What is empty is left out, save where a method says otherwise. */
public final class ObjectBuilder {
    private final SequencedMap<String, Json> members = new LinkedHashMap<>();

    public ObjectBuilder put(String name, Json value) {
        members.put(name, value);
        return this;
    }

    /** Text, the empty text too. */
    public ObjectBuilder put(String name, String text) {
        return put(name, new Json.Text(text));
    }

    public ObjectBuilder put(String name, long number) {
        return put(name, new Json.Num(Long.toString(number)));
    }

    public ObjectBuilder put(String name, double number) {
        return put(name, number(number));
    }

    public ObjectBuilder flag(String name, boolean truth) {
        return put(name, new Json.Bool(truth));
    }

    public ObjectBuilder putText(String name, String text) {
        return text.isEmpty() ? this : put(name, text);
    }

    public <T> ObjectBuilder putIf(Optional<T> value, String name, Function<T, Json> json) {
        value.ifPresent(present -> put(name, json.apply(present)));
        return this;
    }

    public <T> ObjectBuilder putList(String name, Collection<T> values, Function<T, Json> json) {
        return values.isEmpty() ? this : put(name, list(values, json));
    }

    /** {@code part} when it has members. */
    public ObjectBuilder putObject(String name, Json.Obj part) {
        return part.members().isEmpty() ? this : put(name, part);
    }

    public Json.Obj build() {
        return new Json.Obj(members);
    }

    public static <T> Json.Arr list(Collection<T> values, Function<T, Json> json) {
        return new Json.Arr(values.stream().map(json).toList());
    }

    public static Json.Arr texts(List<String> texts) {
        return list(texts, Json.Text::new);
    }

    public static Json number(double number) {
        return new Json.Num(new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString());
    }
}
