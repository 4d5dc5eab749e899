package dev.keywright.design.pattern;

import java.util.List;

import dev.keywright.design.name.ParameterName;
import dev.keywright.design.value.Value;
import dev.keywright.design.value.ValueType;

/**
 * What the caller of a pattern supplies. A parameter named like a field of an entity means that field.
 *
 * @param examples values to run the pattern with; the first is the one expectations are about
 */
public record Parameter(ParameterName name, ValueType type, List<Value> examples) {
    public Parameter {
        examples = List.copyOf(examples);
    }

    public static Parameter of(String name, Value example) {
        return new Parameter(new ParameterName(name), example.type(), List.of(example));
    }
}
