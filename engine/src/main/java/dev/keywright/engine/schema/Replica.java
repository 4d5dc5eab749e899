package dev.keywright.engine.schema;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One region's table of a global table.
 *
 * @param until when the status gives way to ACTIVE
 * @param keyId the key that encrypts this replica, as given; empty for the key of the table it was made of
 * @param tableClass empty for the class of the table it was made of
 */
public record Replica(String region, ReplicaStatus status, Instant until, Optional<String> keyId, ReadOverride reads,
        Map<IndexName, ReadOverride> indexReads, Optional<TableClass> tableClass) {
    public Replica {
        indexReads = Map.copyOf(indexReads);
    }

    /** A table as the first of a global table to be. */
    public static Replica first(String region) {
        return new Replica(region, ReplicaStatus.ACTIVE, Instant.MIN, Optional.empty(), ReadOverride.NONE, Map.of(),
                Optional.empty());
    }

    public ReplicaStatus at(Instant now) {
        return now.isBefore(until) ? status : ReplicaStatus.ACTIVE;
    }

    public Replica until(Instant changed) {
        return new Replica(region, status, changed, keyId, reads, indexReads, tableClass);
    }

    /** This replica with the overrides of {@code newer} where it has any. */
    public Replica overriddenBy(Replica newer) {
        Map<IndexName, ReadOverride> all = new HashMap<>(indexReads);
        newer.indexReads.forEach(
                (index, changed) -> all.put(index, changed.over(indexReads.getOrDefault(index, ReadOverride.NONE))));
        return new Replica(region, newer.status, newer.until, newer.keyId.or(() -> keyId), newer.reads.over(reads), all,
                newer.tableClass.or(() -> tableClass));
    }
}
