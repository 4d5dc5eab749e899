package dev.keywright.design.edit;

import java.util.Optional;

import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.TableName;
import dev.keywright.design.table.Attribute;
import dev.keywright.design.table.Capacity;
import dev.keywright.design.table.GlobalTable;
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
            case DuplicateTable(TableName from, TableName _) -> "duplicate table " + from;
            case SetKeys(TableName table, KeySchema _) -> "change keys of " + table;
            case SetCapacity(TableName table, Capacity _) -> "change capacity of " + table;
            case SetGlobalTable(TableName table, GlobalTable _) -> "change replicas of " + table;
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

    /** Keys, attributes, indexes and options under another name; entities and items stay with the first. */
    record DuplicateTable(TableName from, TableName to) implements TableEdit {}

    /**
     * Key attributes that are not declared yet are declared as text. Templates stay with their attributes; an attribute that
     * takes another's place takes its templates too, and its values in items that lack one. Refused is to take away the sort
     * key of a table with local indexes.
     */
    record SetKeys(TableName table, KeySchema keys) implements TableEdit {}

    record SetOptions(TableName table, TableOptions options) implements TableEdit {}

    /** Indexes have the mode of their table: numbers of theirs that belong to the other mode go. */
    record SetCapacity(TableName table, Capacity capacity) implements TableEdit {}

    /**
     * Where else the table lives. Eventually consistent replicas are fed from a stream of new and old images, which is
     * switched on with them; strongly consistent ones are refused to a table with local indexes or a time to live (FACTS
     * §6.4).
     */
    record SetGlobalTable(TableName table, GlobalTable globalTable) implements TableEdit {}

    /** Adds an attribute, or gives a declared one another type. */
    record DeclareAttribute(TableName table, Attribute attribute) implements TableEdit {}

    /** Takes back the declaration; keys and items stay. */
    record RemoveAttribute(TableName table, AttributeName attribute) implements TableEdit {}

    /** In the table, its indexes, its items, its entities' fields and its access patterns. */
    record RenameAttribute(TableName table, AttributeName from, AttributeName to) implements TableEdit {}
}
