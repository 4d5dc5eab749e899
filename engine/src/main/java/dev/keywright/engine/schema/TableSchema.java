package dev.keywright.engine.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the data plane knows of a table: its key and its indexes.
 *
 * @param attributes the attribute definitions, in the order given
 */
public record TableSchema(TableName name, TableId id, List<KeyAttribute> attributes, KeySchema key,
        List<LocalIndex> localIndexes, List<GlobalIndex> globalIndexes) {
    public TableSchema {
        attributes = List.copyOf(attributes);
        localIndexes = List.copyOf(localIndexes);
        globalIndexes = List.copyOf(globalIndexes);
    }

    /** Every index, local ones first. */
    public List<SecondaryIndex> indexes() {
        if (globalIndexes.isEmpty() && localIndexes.isEmpty()) {
            return List.of();
        }
        List<SecondaryIndex> all = new ArrayList<>(localIndexes);
        all.addAll(globalIndexes);
        return all;
    }

    public Optional<SecondaryIndex> index(IndexName wanted) {
        return indexes().stream().filter(index -> index.name().equals(wanted)).findFirst();
    }

    public TableSchema withGlobalIndexes(List<KeyAttribute> changedAttributes, List<GlobalIndex> changed) {
        return new TableSchema(name, id, changedAttributes, key, localIndexes, changed);
    }
}
