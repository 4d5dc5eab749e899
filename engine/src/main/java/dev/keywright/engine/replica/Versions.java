package dev.keywright.engine.replica;

import java.util.Optional;

import dev.keywright.engine.flow.EncodedKey;
import dev.keywright.engine.flow.Source;
import dev.keywright.engine.schema.TableSchema;
import dev.keywright.engine.storage.Reads;
import dev.keywright.engine.storage.Transaction;

/** The versions of a table's items, and of those deleted: what is gone must not come back with an older write. */
final class Versions {
    private Versions() {}

    /** Empty for an item that has not been written since its table became a replica. */
    static Optional<ItemVersion> find(TableSchema schema, EncodedKey key, Reads reads) {
        return Optional.ofNullable(reads.get(Source.versions(schema), key.bytes())).map(ItemVersion::read);
    }

    static void put(TableSchema schema, EncodedKey key, ItemVersion version, Transaction transaction) {
        transaction.put(Source.versions(schema), key.bytes(), version.toBytes());
    }
}
