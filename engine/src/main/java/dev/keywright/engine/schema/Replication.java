package dev.keywright.engine.schema;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * The regions that a table is in, the same for the table of each of them.
 *
 * @param replicas by region, that of the table itself among them; empty for a table that is in one region only
 * @param legacySince when CreateGlobalTable made this a global table of version 2017.11.29, which may be in one region
 *        only; empty for one of version 2019.11.21
 * @param witness the region that holds no table but takes part in promising consistency
 */
public record Replication(MultiRegionConsistency consistency, SequencedMap<String, Replica> replicas,
        Optional<String> witness, Optional<Instant> legacySince) {
    public static final Replication NONE = new Replication(MultiRegionConsistency.EVENTUAL, new LinkedHashMap<>(),
            Optional.empty(), Optional.empty());

    public Replication {
        replicas = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(replicas));
    }

    public boolean isNone() {
        return replicas.isEmpty();
    }

    public boolean isIn(String region) {
        return replicas.containsKey(region);
    }

    /** Every replica but that of {@code region}. */
    public List<Replica> besides(String region) {
        return replicas.values().stream().filter(replica -> !replica.region().equals(region)).toList();
    }

    public Replication with(Replica replica) {
        SequencedMap<String, Replica> all = new LinkedHashMap<>(replicas);
        all.put(replica.region(), replica);
        return new Replication(consistency, all, witness, legacySince);
    }

    /** Without the replica of a region; what is left alone then is no global table of version 2019.11.21. */
    public Replication without(String region) {
        SequencedMap<String, Replica> all = new LinkedHashMap<>(replicas);
        all.remove(region);
        int fewest = legacySince.isPresent() ? 1 : 2;
        return all.size() < fewest ? NONE : new Replication(consistency, all, witness, legacySince);
    }
}
