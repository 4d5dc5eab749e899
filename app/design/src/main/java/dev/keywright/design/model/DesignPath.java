package dev.keywright.design.model;

import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.EntityName;
import dev.keywright.design.name.FieldName;
import dev.keywright.design.name.IndexName;
import dev.keywright.design.name.PatternName;
import dev.keywright.design.name.ScenarioName;
import dev.keywright.design.name.TableName;

/** The address of anything in a design: what findings point at and screens navigate to. */
public sealed interface DesignPath {
    record Whole() implements DesignPath {}

    record OfTable(TableName table) implements DesignPath {}

    record OfAttribute(TableName table, AttributeName attribute) implements DesignPath {}

    record OfIndex(TableName table, IndexName index) implements DesignPath {}

    record OfEntity(EntityName entity) implements DesignPath {}

    record OfField(EntityName entity, FieldName field) implements DesignPath {}

    /** The template an entity has for a key attribute. */
    record OfTemplate(EntityName entity, AttributeName attribute) implements DesignPath {}

    record OfPattern(PatternName pattern) implements DesignPath {}

    record OfScenario(ScenarioName scenario) implements DesignPath {}

    /** @param position in {@link Design#items()}, from 0 */
    record OfItem(int position) implements DesignPath {}

    /** As people and {@code check} write it: {@code tables/shop/indexes/GSI1}. */
    default String text() {
        return switch (this) {
            case Whole _ -> "design";
            case OfTable(var table) -> "tables/" + table;
            case OfAttribute(var table, var attribute) -> "tables/" + table + "/attributes/" + attribute;
            case OfIndex(var table, var index) -> "tables/" + table + "/indexes/" + index;
            case OfEntity(var entity) -> "entities/" + entity;
            case OfField(var entity, var field) -> "entities/" + entity + "/fields/" + field;
            case OfTemplate(var entity, var attribute) -> "entities/" + entity + "/keys/" + attribute;
            case OfPattern(var pattern) -> "access_patterns/" + pattern;
            case OfScenario(var scenario) -> "scenarios/" + scenario;
            case OfItem(int position) -> "items/" + position;
        };
    }
}
