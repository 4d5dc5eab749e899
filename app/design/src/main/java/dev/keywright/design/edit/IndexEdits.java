package dev.keywright.design.edit;

import java.util.function.UnaryOperator;

import dev.keywright.design.entity.Entity;
import dev.keywright.design.entity.IndexMapping;
import dev.keywright.design.model.Design;
import dev.keywright.design.name.IndexName;
import dev.keywright.design.name.TableName;
import dev.keywright.design.pattern.Source;
import dev.keywright.design.table.GlobalIndex;
import dev.keywright.design.table.LocalIndex;
import dev.keywright.design.table.Table;

/** What index edits do. */
final class IndexEdits {
    private IndexEdits() {}

    static Design apply(Design design, IndexEdit edit) {
        TableName table = edit.table();
        return switch (edit) {
            case IndexEdit.AddGlobal(var _, GlobalIndex index) -> TableEdits.change(design, table,
                    old -> free(old, index.name()).withGlobalIndexes(globals(old).plus(index)));
            case IndexEdit.AddLocal(var _, LocalIndex index) -> TableEdits.change(design, table,
                    old -> free(old, index.name()).withLocalIndexes(locals(old).plus(index)));
            case IndexEdit.ChangeGlobal(var _, GlobalIndex index) -> change(design, table, index);
            case IndexEdit.ChangeLocal(var _, LocalIndex index) -> TableEdits.change(design, table,
                    old -> old.withLocalIndexes(locals(old).change(index.name(), _ -> index)));
            case IndexEdit.Remove(var _, IndexName index) -> remove(design, table, index);
            case IndexEdit.Rename(var _, IndexName from, IndexName to) -> rename(design, table, from, to);
        };
    }

    private static Named<IndexName, GlobalIndex> globals(Table table) {
        return new Named<>("global index", table.globalIndexes(), GlobalIndex::name);
    }

    private static Named<IndexName, LocalIndex> locals(Table table) {
        return new Named<>("local index", table.localIndexes(), LocalIndex::name);
    }

    private static Table free(Table table, IndexName wanted) {
        if (table.indexNames().contains(wanted)) {
            throw new RefusedEditException("there is already an index " + wanted);
        }
        return table;
    }

    private static Design change(Design design, TableName table, GlobalIndex index) {
        Design changed = TableEdits.change(design, table,
                old -> old.withGlobalIndexes(globals(old).change(index.name(), _ -> index)));
        return design.table(table)
                .flatMap(old -> old.globalIndex(index.name()))
                .map(old -> new KeySchemaChange(table, old.keys(), index.keys()).ofIndex(changed, index.name()))
                .orElse(changed);
    }

    private static Design remove(Design design, TableName table, IndexName index) {
        Design without = TableEdits.change(design, table, old -> old.globalIndex(index).isPresent()
                ? old.withGlobalIndexes(globals(old).without(index))
                : old.withLocalIndexes(locals(old).without(index)));
        return entities(without, table, entity -> entity.withIndexMappings(
                entity.indexMappings().stream().filter(mapping -> !mapping.index().equals(index)).toList()));
    }

    private static Design rename(Design design, TableName table, IndexName from, IndexName to) {
        Design renamed = TableEdits.change(design, table, old -> {
            Table checked = from.equals(to) ? old : free(old, to);
            return checked.globalIndex(from).isPresent()
                    ? checked.withGlobalIndexes(globals(old).rename(from, to, index -> index.withName(to)))
                    : checked.withLocalIndexes(locals(old).rename(from, to, index -> index.withName(to)));
        });
        Design mapped = entities(renamed, table, entity -> entity.withIndexMappings(entity.indexMappings()
                .stream()
                .map(it -> it.index().equals(from) ? new IndexMapping(to, it.keys(), it.extras()) : it)
                .toList()));
        return mapped.withAccessPatterns(
                design.accessPatterns().stream().map(new Rename(Source.of(table, from), to)::in).toList());
    }

    private static Design entities(Design design, TableName table, UnaryOperator<Entity> change) {
        return design.withEntities(design.entities()
                .stream()
                .map(entity -> entity.table().equals(table) ? change.apply(entity) : entity)
                .toList());
    }

    private static final class Rename extends Requests {
        private final Source from;
        private final IndexName to;

        Rename(Source from, IndexName to) {
            this.from = from;
            this.to = to;
        }

        @Override
        Source source(Source source) {
            return source.equals(from) ? Source.of(source.table(), to) : source;
        }
    }
}
