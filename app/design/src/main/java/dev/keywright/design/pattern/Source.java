package dev.keywright.design.pattern;

import java.util.Optional;

import dev.keywright.design.name.IndexName;
import dev.keywright.design.name.TableName;

/** What a Query or a Scan reads: a table, or one of its indexes. */
public record Source(TableName table, Optional<IndexName> index) {
    public static Source of(TableName table) {
        return new Source(table, Optional.empty());
    }

    public static Source of(TableName table, IndexName index) {
        return new Source(table, Optional.of(index));
    }

    @Override
    public String toString() {
        return index.map(name -> table + "/" + name).orElseGet(table::value);
    }
}
