package dev.keywright.samples.parts;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

import dev.keywright.design.value.Value;

/** The fields of one thing, by name, in the order they were given. */
public record Row(SequencedMap<String, Value> fields) {
    public Row {
        fields = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(fields));
    }

    /**
     * Names and values in turn.
     *
     * @throws IllegalArgumentException for a value that no attribute can be
     */
    public static Row of(Object... namesAndValues) {
        return new Row(new LinkedHashMap<>()).with(namesAndValues);
    }

    /** The row with more fields, or with other values in fields that it has. */
    public Row with(Object... namesAndValues) {
        SequencedMap<String, Value> changed = new LinkedHashMap<>(fields);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            changed.put(String.valueOf(namesAndValues[i]), value(namesAndValues[i + 1]));
        }
        return new Row(changed);
    }

    /** Numbers become N, text S, a set of texts SS, a list L, a map M, a truth BOOL; a value stays what it is. */
    private static Value value(Object value) {
        return switch (value) {
            case Value ready -> ready;
            case BigDecimal decimal -> Value.n(decimal.toPlainString());
            case Number number -> Value.n(number.toString());
            case Boolean truth -> Value.bool(truth);
            case Set<?> members -> new Value.Ss(members.stream().map(String::valueOf).toList());
            case List<?> elements -> new Value.L(elements.stream().map(Row::value).toList());
            case Map<?, ?> members -> {
                SequencedMap<String, Value> values = new LinkedHashMap<>();
                members.forEach((name, member) -> values.put(String.valueOf(name), value(member)));
                yield new Value.M(values);
            }
            default -> Value.s(value.toString());
        };
    }

    public boolean has(String field) {
        return fields.containsKey(field);
    }

    /** @throws IllegalArgumentException when there is no such field */
    public Value value(String field) {
        Value value = fields.get(field);
        if (value == null) {
            throw new IllegalArgumentException("no " + field + " in " + fields.keySet());
        }
        return value;
    }

    /** The text of a field of type S; empty where it is of another type or absent. */
    public String text(String field) {
        return fields.get(field) instanceof Value.S(String text) ? text : "";
    }

    /** The whole number in a field of type N; 0 where it is of another type or absent. */
    public long number(String field) {
        return fields.get(field) instanceof Value.N(String digits) ? Long.parseLong(digits) : 0;
    }

    public boolean is(String field, String text) {
        return text(field).equals(text);
    }
}
