package dev.keywright.design.pattern;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

import dev.keywright.design.name.EntityName;
import dev.keywright.design.value.Value;

/**
 * An item to write. Text in it is a key template whose slots are the pattern's parameters: {@code {"S":"USER#<userId>"}}.
 * An attribute that is one bare slot, {@code {"S":"<tags>"}}, takes the parameter's value whatever its type.
 *
 * @param entity when given, every parameter that is a field of it is stored under its own name, and key attributes that
 *        {@code attributes} leaves out come from its key templates
 */
public record ItemTemplate(Optional<EntityName> entity, SequencedMap<String, Value> attributes) {
    public ItemTemplate {
        attributes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(attributes));
    }

    public static ItemTemplate of(EntityName entity) {
        return new ItemTemplate(Optional.of(entity), new LinkedHashMap<>());
    }
}
