package dev.keywright.design.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

import dev.keywright.design.json.Extras;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.DocumentRecord;
import dev.keywright.design.name.IndexName;
import dev.keywright.design.name.TableName;
import dev.keywright.design.value.ValueType;

/** A table with its indexes and options. */
@DocumentRecord
public record Table(TableName name, String description, KeySchema keys, List<Attribute> attributes,
        List<GlobalIndex> globalIndexes, List<LocalIndex> localIndexes, TableOptions options, Extras extras)
        implements
            TableBuilder.With {
    /** The default quota; AWS raises it on request (FACTS §3.1). */
    public static final int MAX_GLOBAL_INDEXES = 20;
    public static final int MAX_LOCAL_INDEXES = 5;
    /** How many attributes all indexes of a table may name in INCLUDE projections, taken together. */
    public static final int MAX_INCLUDED_ATTRIBUTES = 100;

    public Table {
        attributes = List.copyOf(attributes);
        globalIndexes = List.copyOf(globalIndexes);
        localIndexes = List.copyOf(localIndexes);
    }

    /** A table without indexes whose key attributes are text. */
    public static Table of(String name, KeySchema keys) {
        List<Attribute> attributes = keys.attributes().stream().map(key -> new Attribute(key, ValueType.S)).toList();
        return new Table(new TableName(name), "", keys, attributes, List.of(), List.of(), TableOptions.DEFAULT,
                Extras.NONE);
    }

    public Optional<Attribute> attribute(AttributeName attribute) {
        return attributes.stream().filter(declared -> declared.name().equals(attribute)).findFirst();
    }

    public Optional<GlobalIndex> globalIndex(IndexName index) {
        return globalIndexes.stream().filter(found -> found.name().equals(index)).findFirst();
    }

    public Optional<LocalIndex> localIndex(IndexName index) {
        return localIndexes.stream().filter(found -> found.name().equals(index)).findFirst();
    }

    /** Global indexes first, then local ones. */
    public List<IndexName> indexNames() {
        List<IndexName> names = new ArrayList<>();
        globalIndexes.forEach(index -> names.add(index.name()));
        localIndexes.forEach(index -> names.add(index.name()));
        return List.copyOf(names);
    }

    /** The key of an index of either kind; empty when there is no such index. */
    public Optional<KeySchema> keysOf(IndexName index) {
        return globalIndex(index).map(GlobalIndex::keys)
                .or(() -> localIndex(index).map(local -> new KeySchema(keys.partition(), List.of(local.sortKey()))));
    }

    /** The projection of an index of either kind; empty when there is no such index. */
    public Optional<Projection> projectionOf(IndexName index) {
        return globalIndex(index).map(GlobalIndex::projection)
                .or(() -> localIndex(index).map(LocalIndex::projection));
    }

    /** Every attribute that is a key of the table or of one of its indexes: the columns of the entity chart. */
    public SequencedSet<AttributeName> keyAttributes() {
        SequencedSet<AttributeName> names = new LinkedHashSet<>(keys.attributes());
        globalIndexes.forEach(index -> names.addAll(index.keys().attributes()));
        localIndexes.forEach(index -> names.add(index.sortKey()));
        return names;
    }
}
