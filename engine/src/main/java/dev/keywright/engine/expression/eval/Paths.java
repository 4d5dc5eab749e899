package dev.keywright.engine.expression.eval;

import org.jspecify.annotations.Nullable;

import dev.keywright.engine.expression.DocumentPath;
import dev.keywright.engine.expression.PathStep;
import dev.keywright.engine.value.AttributeValue;
import dev.keywright.engine.value.Item;

/** Looks things up by path. */
final class Paths {
    private Paths() {}

    /** The value at {@code path}, or null when the item has none there. */
    static @Nullable AttributeValue find(DocumentPath path, Item item) {
        AttributeValue value = item.get(path.attribute());
        for (PathStep step : path.steps()) {
            if (value == null) {
                return null;
            }
            value = child(value, step);
        }
        return value;
    }

    static @Nullable AttributeValue child(AttributeValue value, PathStep step) {
        return switch (step) {
            case PathStep.Field(String name) -> value instanceof AttributeValue.M(var entries)
                    ? entries.get(name)
                    : null;
            case PathStep.Element(int index) -> value instanceof AttributeValue.L(var elements)
                    && index < elements.size() ? elements.get(index) : null;
        };
    }
}
