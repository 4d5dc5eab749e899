package dev.keywright.design.pattern;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

import dev.keywright.design.name.AttributeName;
import dev.keywright.design.value.Value;

/**
 * An expression in DynamoDB's own language. {@code #x} that {@code names} lacks stands for the attribute {@code x};
 * {@code :x} that {@code values} lacks stands for the pattern's parameter {@code x}.
 */
public record Expression(String text, SequencedMap<String, AttributeName> names, SequencedMap<String, Value> values) {
    public Expression {
        names = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(names));
        values = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(values));
    }

    public static Expression of(String text) {
        return new Expression(text, new LinkedHashMap<>(), new LinkedHashMap<>());
    }
}
