package dev.keywright.design.template;

import java.util.List;

import dev.keywright.design.name.FieldName;

/** A piece of a key template. */
public sealed interface TemplatePart {
    /** Text that stands as it is; never empty. */
    record Literal(String text) implements TemplatePart {}

    /** A field's value, changed by each transform in turn. */
    record Slot(FieldName field, List<Transform> transforms) implements TemplatePart {
        public Slot {
            transforms = List.copyOf(transforms);
        }
    }
}
