package dev.keywright.engine.flow;

import java.util.Optional;

import dev.keywright.engine.schema.IndexName;
import dev.keywright.engine.schema.KeySchema;
import dev.keywright.engine.schema.SecondaryIndex;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.schema.TableSchema;
import dev.keywright.engine.schema.TableStream;
import dev.keywright.engine.storage.Keyspace;

/** What a Query or Scan reads: a table, or one of its indexes. */
public record Source(Table table, Optional<SecondaryIndex> index) {
    public KeySchema key() {
        return index.map(SecondaryIndex::key).orElse(table.schema().key());
    }

    public Keyspace keyspace() {
        return index.map(there -> keyspace(table.schema(), there.name())).orElseGet(() -> keyspace(table.schema()));
    }

    /** Where the items of a table are stored. */
    public static Keyspace keyspace(TableSchema schema) {
        return new Keyspace(schema.id().value());
    }

    /** Where the entries of an index are stored. */
    public static Keyspace keyspace(TableSchema schema, IndexName index) {
        return new Keyspace(schema.id().value() + "/" + index.value());
    }

    /** Where the records of a stream are stored, by sequence number. */
    public static Keyspace keyspace(TableStream stream) {
        return new Keyspace("stream/" + stream.tableId().value() + "/" + stream.label());
    }
}
