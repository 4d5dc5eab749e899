package dev.keywright.design.entity;

import java.util.OptionalDouble;

import dev.keywright.design.name.EntityName;

/**
 * How an entity relates to another.
 *
 * @param average how many of {@code to} belong to one of this entity, on average
 */
public record Relation(EntityName to, Cardinality cardinality, OptionalDouble average, String description) {
    public enum Cardinality {
        ONE_TO_ONE, ONE_TO_MANY, MANY_TO_ONE, MANY_TO_MANY
    }
}
