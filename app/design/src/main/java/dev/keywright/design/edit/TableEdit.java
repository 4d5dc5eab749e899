package dev.keywright.design.edit;

import java.util.Optional;

import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.TableName;
import dev.keywright.design.table.Attribute;
import dev.keywright.design.table.KeySchema;
import dev.keywright.design.table.Table;
import dev.keywright.design.table.TableOptions;

/** Changes of tables and their attributes. */
public sealed interface TableEdit extends Edit {
    @Override
    default String label() {
        return switch (this) {
            case AddTable(Table table) -> "add table " + table.name();
            case RemoveTable(TableName table) -> "remove table " + table;
            case RenameTable(TableName from, TableName _) -> "rename table " + from;
            case DescribeTable(TableName table, String _) -> "describe table " + table;
            case SetKeys(TableName table, KeySchema _) -> "change keys of " + table;
            case SetOptions(TableName table, TableOptions _) -> "change options of " + table;
            case DeclareAttribute(TableName _, Attribute attribute) -> "declare attribute " + attribute.name();
            case RemoveAttribute(TableName _, AttributeName attribute) -> "remove attribute " + attribute;
            case RenameAttribute(TableName _, AttributeName from, AttributeName _) -> "rename attribute " + from;
        };
    }

    @Override
    default Optional<String> typing() {
        return this instanceof DescribeTable ? Optional.of(label()) : Optional.empty();
    }

    record AddTable(Table table) implements TableEdit {}

    /** Its entities and items go with it; access patterns stay and are found unsolved. */
    record RemoveTable(TableName table) implements TableEdit {}

    record RenameTable(TableName from, TableName to) implements TableEdit {}

    record DescribeTable(TableName table, String description) implements TableEdit {}

    /** Key attributes that are not declared yet are declared as text. */
    record SetKeys(TableName table, KeySchema keys) implements TableEdit {}

    record SetOptions(TableName table, TableOptions options) implements TableEdit {}

    /** Adds an attribute, or gives a declared one another type. */
    record DeclareAttribute(TableName table, Attribute attribute) implements TableEdit {}

    /** Takes back the declaration; keys and items stay. */
    record RemoveAttribute(TableName table, AttributeName attribute) implements TableEdit {}

    /** In the table, its indexes, its items, its entities' fields and its access patterns. */
    record RenameAttribute(TableName table, AttributeName from, AttributeName to) implements TableEdit {}
}
