package dev.keywright.engine.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.keywright.engine.api.UpdateTableRequest;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.schema.MultiRegionConsistency;
import dev.keywright.engine.schema.Replication;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.schema.TimeToLive;

/** Which promises regions may make each other, and what a strongly consistent table must be (FACTS §6.4). */
final class StrongReplicaRules {
    private static final int REGIONS = 3;

    private StrongReplicaRules() {}

    /** @param after the replicas as they shall be, with the consistency and the witness of {@code before} */
    static Replication changed(Replication before, Replication after, Table table, UpdateTableRequest request,
            Scope scope) {
        Optional<MultiRegionConsistency> wanted = request.multiRegionConsistency()
                .map(MultiRegionConsistency::valueOf);
        MultiRegionConsistency consistency = wanted.orElse(before.consistency());
        if (!before.isNone() && consistency != before.consistency()) {
            throw Message.CONSISTENCY_FIXED.asValidation();
        }
        if (wanted.isPresent() && after.isNone()) {
            throw Message.CONSISTENCY_WITHOUT_REPLICAS.asValidation();
        }
        Optional<String> witness = ReplicaRules.witness(before.witness(),
                request.globalTableWitnessUpdates().orElse(List.of()));
        if (consistency == MultiRegionConsistency.EVENTUAL) {
            if (witness.isPresent()) {
                throw Message.WITNESS_OF_EVENTUAL.asValidation();
            }
            return after;
        }
        if (after.isNone()) {
            if (witness.isPresent()) {
                throw Message.STRONG_REGION_COUNT.asValidation();
            }
            return after;
        }
        requireRegions(after, witness);
        if (before.isNone()) {
            requireConvertible(table, scope);
        }
        return new Replication(consistency, after.replicas(), witness, Optional.empty());
    }

    private static void requireRegions(Replication after, Optional<String> witness) {
        Set<String> regions = new HashSet<>(after.replicas().keySet());
        witness.ifPresent(region -> {
            if (!regions.add(region)) {
                throw Message.WITNESS_IS_REPLICA.asValidation(region);
            }
        });
        if (regions.size() != REGIONS) {
            throw Message.STRONG_REGION_COUNT.asValidation();
        }
        if (Regions.STRONG_SETS.stream().noneMatch(set -> set.containsAll(regions))) {
            throw Message.STRONG_REGION_SET.asValidation(String.join(", ", regions.stream().sorted().toList()));
        }
    }

    private static void requireConvertible(Table table, Scope scope) {
        if (!table.schema().localIndexes().isEmpty()) {
            throw Message.STRONG_WITH_LOCAL_INDEX.asValidation();
        }
        if (table.settings().timeToLive() instanceof TimeToLive.Enabled) {
            throw Message.STRONG_WITH_TTL.asValidation(scope.arn(table.name()));
        }
    }

    /** @throws dev.keywright.engine.fault.FaultException for a transaction on a strongly consistent table */
    static void requireTransactional(Table table) {
        if (isStrong(table)) {
            throw Message.STRONG_IN_TRANSACTION.asValidation(table.name());
        }
    }

    static boolean isStrong(Table table) {
        Replication replication = table.settings().replication();
        return !replication.isNone() && replication.consistency() == MultiRegionConsistency.STRONG;
    }
}
