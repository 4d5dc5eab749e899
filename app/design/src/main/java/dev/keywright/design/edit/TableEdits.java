package dev.keywright.design.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import dev.keywright.design.model.Design;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.TableName;
import dev.keywright.design.table.Attribute;
import dev.keywright.design.table.Capacity;
import dev.keywright.design.table.GlobalIndex;
import dev.keywright.design.table.GlobalTable;
import dev.keywright.design.table.KeySchema;
import dev.keywright.design.table.StreamView;
import dev.keywright.design.table.Table;
import dev.keywright.design.table.TableOptions;
import dev.keywright.design.value.ValueType;

/** What table edits do. */
final class TableEdits {
    private TableEdits() {}

    static Named<TableName, Table> tables(Design design) {
        return new Named<>("table", design.tables(), Table::name);
    }

    /** The design with one table changed; its key attributes are declared. */
    static Design change(Design design, TableName table, UnaryOperator<Table> change) {
        return design.withTables(tables(design).change(table, old -> declared(change.apply(old))));
    }

    static Design apply(Design design, TableEdit edit) {
        return switch (edit) {
            case TableEdit.AddTable(Table table) -> design.withTables(tables(design).plus(declared(table)));
            case TableEdit.RemoveTable(TableName table) -> remove(design, table);
            case TableEdit.RenameTable(TableName from, TableName to) -> TableRename.apply(design, from, to);
            case TableEdit.DescribeTable(TableName table, String description) ->
                change(design, table, old -> old.withDescription(description));
            case TableEdit.DuplicateTable(TableName from, TableName to) ->
                design.withTables(tables(design).plus(find(design, from).withName(to)));
            case TableEdit.SetKeys(TableName table, var keys) -> setKeys(design, table, keys);
            case TableEdit.SetCapacity(TableName table, Capacity capacity) ->
                change(design, table, old -> withCapacity(old, capacity));
            case TableEdit.SetGlobalTable(TableName table, GlobalTable regions) ->
                change(design, table, old -> withGlobalTable(old, regions));
            case TableEdit.SetOptions(TableName table, var options) ->
                change(design, table, old -> old.withOptions(options));
            case TableEdit.DeclareAttribute(TableName table, Attribute attribute) ->
                change(design, table, old -> declare(old, attribute));
            case TableEdit.RemoveAttribute(TableName table, AttributeName attribute) ->
                change(design, table, old -> undeclare(old, attribute));
            case TableEdit.RenameAttribute(TableName table, AttributeName from, AttributeName to) ->
                AttributeRename.apply(design, table, from, to);
        };
    }

    private static Table find(Design design, TableName table) {
        return design.table(table).orElseThrow(() -> new RefusedEditException("there is no table " + table));
    }

    private static Design setKeys(Design design, TableName table, KeySchema keys) {
        Table old = find(design, table);
        if (keys.sort().isEmpty() && !old.localIndexes().isEmpty()) {
            throw new RefusedEditException("local indexes need the table's sort key; remove them first");
        }
        return new KeySchemaChange(table, old.keys(), keys).ofTable(change(design, table, it -> it.withKeys(keys)));
    }

    private static Table withCapacity(Table table, Capacity capacity) {
        List<GlobalIndex> indexes = table.globalIndexes()
                .stream()
                .map(index -> index.withCapacity(
                        index.capacity().filter(own -> own.billingMode().equals(capacity.billingMode()))))
                .toList();
        return table.withOptions(table.options().withCapacity(capacity)).withGlobalIndexes(indexes);
    }

    private static Table withGlobalTable(Table table, GlobalTable regions) {
        boolean strong = regions.consistency() == GlobalTable.MultiRegionConsistency.STRONG;
        if (strong && (!table.localIndexes().isEmpty() || table.options().timeToLive().isPresent())) {
            throw new RefusedEditException(
                    "a table with strong consistency across regions has no local indexes and no time to live");
        }
        boolean streams = !strong && !regions.replicas().isEmpty();
        TableOptions options = table.options().withGlobalTable(regions);
        return table.withOptions(streams ? options.withStream(Optional.of(StreamView.NEW_AND_OLD_IMAGES)) : options);
    }

    private static Design remove(Design design, TableName table) {
        return design.withTables(tables(design).without(table))
                .withEntities(design.entities().stream().filter(entity -> !entity.table().equals(table)).toList())
                .withItems(design.items().stream().filter(item -> !item.table().equals(table)).toList());
    }

    private static Table declare(Table table, Attribute attribute) {
        List<Attribute> changed = new ArrayList<>(table.attributes());
        Optional<Attribute> old = table.attribute(attribute.name());
        if (old.isPresent()) {
            changed.set(changed.indexOf(old.get()), attribute);
        } else {
            changed.add(attribute);
        }
        return table.withAttributes(changed);
    }

    private static Table undeclare(Table table, AttributeName attribute) {
        if (table.attribute(attribute).isEmpty()) {
            throw new RefusedEditException("table " + table.name() + " declares no attribute " + attribute);
        }
        if (table.keyAttributes().contains(attribute)) {
            throw new RefusedEditException(attribute + " is a key attribute; take it out of the keys first");
        }
        return table
                .withAttributes(table.attributes().stream().filter(each -> !each.name().equals(attribute)).toList());
    }

    private static Table declared(Table table) {
        List<Attribute> attributes = new ArrayList<>(table.attributes());
        for (AttributeName key : table.keyAttributes()) {
            if (table.attribute(key).isEmpty()) {
                attributes.add(new Attribute(key, ValueType.S));
            }
        }
        return attributes.size() == table.attributes().size() ? table : table.withAttributes(attributes);
    }
}
