package dev.keywright.design.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import dev.keywright.design.model.Design;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.TableName;
import dev.keywright.design.table.Attribute;
import dev.keywright.design.table.Table;
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
            case TableEdit.SetKeys(TableName table, var keys) -> change(design, table, old -> old.withKeys(keys));
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
