package dev.keywright.design.edit;

import java.util.Optional;

import dev.keywright.design.entity.Field;
import dev.keywright.design.name.EntityName;
import dev.keywright.design.name.FieldName;

/** Changes of an entity's fields. */
public sealed interface FieldEdit extends Edit {
    EntityName entity();

    @Override
    default String label() {
        return switch (this) {
            case Add(EntityName _, Field field) -> "add field " + field.name();
            case Change(EntityName _, Field field) -> "change field " + field.name();
            case Remove(EntityName _, FieldName field) -> "remove field " + field;
            case Rename(EntityName _, FieldName from, FieldName _) -> "rename field " + from;
        };
    }

    @Override
    default Optional<String> typing() {
        return this instanceof Change ? Optional.of(label()) : Optional.empty();
    }

    record Add(EntityName entity, Field field) implements FieldEdit {}

    /** Puts the field in the place of the one with its name. */
    record Change(EntityName entity, Field field) implements FieldEdit {}

    /** Takes back the declaration; templates and items stay. */
    record Remove(EntityName entity, FieldName field) implements FieldEdit {}

    /** In the entity, its templates and its items. */
    record Rename(EntityName entity, FieldName from, FieldName to) implements FieldEdit {}
}
