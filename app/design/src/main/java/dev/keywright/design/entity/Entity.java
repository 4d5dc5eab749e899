package dev.keywright.design.entity;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import dev.keywright.design.json.Extras;
import dev.keywright.design.name.DocumentRecord;
import dev.keywright.design.name.EntityName;
import dev.keywright.design.name.FieldName;
import dev.keywright.design.name.IndexName;
import dev.keywright.design.name.TableName;

/**
 * A kind of thing stored in a table.
 *
 * @param keys templates of the table's own key
 * @param indexMappings templates for the keys of indexes; an index that is not named takes the templates its key
 *        attributes have elsewhere (an inverted index needs none), or does not hold this entity (a sparse index)
 * @param expectedCount how many there will be
 * @param averageItemBytes the average item size, by DynamoDB's count
 */
@DocumentRecord
public record Entity(EntityName name, TableName table, String description, Colour colour, List<Field> fields,
        KeyTemplates keys, List<IndexMapping> indexMappings, OptionalLong expectedCount, OptionalLong averageItemBytes,
        List<Relation> relations, Extras extras) implements EntityBuilder.With {

    public Entity {
        fields = List.copyOf(fields);
        indexMappings = List.copyOf(indexMappings);
        relations = List.copyOf(relations);
    }

    public static Entity of(String name, TableName table, KeyTemplates keys) {
        return new Entity(new EntityName(name), table, "", Colour.ofPalette(name.hashCode()), List.of(), keys,
                List.of(), OptionalLong.empty(), OptionalLong.empty(), List.of(), Extras.NONE);
    }

    public Optional<Field> field(FieldName field) {
        return fields.stream().filter(declared -> declared.name().equals(field)).findFirst();
    }

    public Optional<IndexMapping> mapping(IndexName index) {
        return indexMappings.stream().filter(mapping -> mapping.index().equals(index)).findFirst();
    }
}
