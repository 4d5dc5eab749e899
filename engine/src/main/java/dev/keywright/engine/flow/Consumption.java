package dev.keywright.engine.flow;

import java.util.Optional;
import java.util.OptionalLong;

import dev.keywright.engine.schema.IndexName;
import dev.keywright.engine.schema.TableName;

/**
 * Units consumed of one table or index at one place, for whoever watches heat.
 *
 * @param index empty for the table itself
 * @param key where: of a Query the partition key alone; empty for a Scan, which touches everything
 */
public record Consumption(TableName table, Optional<IndexName> index, Optional<EncodedKey> key, Use use,
        long halfUnits) {
    /** Where in the hash space; empty for a Scan. */
    public OptionalLong partitionHash() {
        return key.map(there -> OptionalLong.of(there.partitionHash())).orElseGet(OptionalLong::empty);
    }

    /** What was used. */
    public enum Use {
        READ, WRITE
    }
}
