package dev.keywright.design.edit;

import java.util.Optional;

import dev.keywright.design.entity.Entity;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.EntityName;
import dev.keywright.design.template.KeyTemplate;

/** Changes of entities and their key templates. */
public sealed interface EntityEdit extends Edit {
    @Override
    default String label() {
        return switch (this) {
            case Add(Entity entity) -> "add entity " + entity.name();
            case Change(Entity entity) -> "change entity " + entity.name();
            case Remove(EntityName entity) -> "remove entity " + entity;
            case Rename(EntityName from, EntityName _) -> "rename entity " + from;
            case Move(EntityName entity, int _) -> "move entity " + entity;
            case SetKeyTemplate(EntityName entity, AttributeName attribute, var _, Follow _) ->
                "change " + attribute + " of " + entity;
        };
    }

    @Override
    default Optional<String> typing() {
        return this instanceof SetKeyTemplate || this instanceof Change ? Optional.of(label()) : Optional.empty();
    }

    record Add(Entity entity) implements EntityEdit {}

    /** Puts the entity in the place of the one with its name. */
    record Change(Entity entity) implements EntityEdit {}

    /** Its items stay, as items of no entity. */
    record Remove(EntityName entity) implements EntityEdit {}

    record Rename(EntityName from, EntityName to) implements EntityEdit {}

    /** @param position among the entities, from 0 */
    record Move(EntityName entity, int position) implements EntityEdit {}

    /**
     * Changes a cell of the entity chart.
     *
     * @param template empty: the entity no longer has this attribute, which takes it out of indexes with that key
     */
    record SetKeyTemplate(EntityName entity, AttributeName attribute, Optional<KeyTemplate> template, Follow follow)
            implements
                EntityEdit {}

    /** What comes along when a key template changes. */
    enum Follow {
        /** The template alone. */
        NOTHING,
        /**
         * The entity's items get the new key where their fields suffice, and access patterns that used the old template for
         * that attribute use the new one.
         */
        ITEMS_AND_PATTERNS
    }
}
