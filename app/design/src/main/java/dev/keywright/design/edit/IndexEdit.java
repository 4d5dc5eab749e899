package dev.keywright.design.edit;

import dev.keywright.design.name.IndexName;
import dev.keywright.design.name.TableName;
import dev.keywright.design.table.GlobalIndex;
import dev.keywright.design.table.LocalIndex;

/** Changes of indexes. Key attributes that are not declared yet are declared as text. */
public sealed interface IndexEdit extends Edit {
    TableName table();

    @Override
    default String label() {
        return switch (this) {
            case AddGlobal(TableName _, GlobalIndex index) -> "add index " + index.name();
            case AddLocal(TableName _, LocalIndex index) -> "add index " + index.name();
            case ChangeGlobal(TableName _, GlobalIndex index) -> "change index " + index.name();
            case ChangeLocal(TableName _, LocalIndex index) -> "change index " + index.name();
            case Remove(TableName _, IndexName index) -> "remove index " + index;
            case Rename(TableName _, IndexName from, IndexName _) -> "rename index " + from;
        };
    }

    record AddGlobal(TableName table, GlobalIndex index) implements IndexEdit {}

    record AddLocal(TableName table, LocalIndex index) implements IndexEdit {}

    /**
     * Puts the index in the place of the one with its name. Templates stay with their attributes, and an attribute that
     * takes another's place takes its templates and, in items that lack one, its values.
     */
    record ChangeGlobal(TableName table, GlobalIndex index) implements IndexEdit {}

    /** Puts the index in the place of the one with its name. */
    record ChangeLocal(TableName table, LocalIndex index) implements IndexEdit {}

    /** With the templates entities have for it; access patterns on it stay and are found unsolved. */
    record Remove(TableName table, IndexName index) implements IndexEdit {}

    record Rename(TableName table, IndexName from, IndexName to) implements IndexEdit {}
}
