package dev.keywright.engine.reply;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.keywright.engine.api.GlobalTableWitnessDescription;
import dev.keywright.engine.api.OnDemandThroughputOverride;
import dev.keywright.engine.api.ProvisionedThroughputOverride;
import dev.keywright.engine.api.ReplicaDescription;
import dev.keywright.engine.api.ReplicaDescriptionBuilder;
import dev.keywright.engine.api.ReplicaGlobalSecondaryIndexDescription;
import dev.keywright.engine.api.TableClassSummary;
import dev.keywright.engine.api.TableDescriptionBuilder;
import dev.keywright.engine.schema.ReadOverride;
import dev.keywright.engine.schema.Replica;
import dev.keywright.engine.schema.Replication;
import dev.keywright.engine.schema.TableClass;

/** The other regions of a global table, as the table of each describes them. */
final class ReplicaDescriptions {
    private static final String LEGACY_VERSION = "2017.11.29";
    private static final String VERSION = "2019.11.21";

    private ReplicaDescriptions() {}

    static void describe(TableDescriptionBuilder builder, Replication replication, String region, Instant moment) {
        if (replication.isNone()) {
            return;
        }
        if (replication.legacySince().isPresent()) {
            builder.globalTableVersion(LEGACY_VERSION);
            return;
        }
        builder.globalTableVersion(VERSION)
                .replicas(replication.besides(region).stream().map(each -> of(each, moment)).toList())
                .multiRegionConsistency(replication.consistency().name())
                .globalTableWitnesses(replication.witness()
                        .map(witness -> List.of(new GlobalTableWitnessDescription(Optional.of(witness),
                                Optional.of("ACTIVE")))));
    }

    static ReplicaDescription of(Replica replica, Instant moment) {
        List<ReplicaGlobalSecondaryIndexDescription> indexes = replica.indexReads()
                .entrySet()
                .stream()
                .map(index -> new ReplicaGlobalSecondaryIndexDescription(Optional.of(index.getKey().value()),
                        provisioned(index.getValue()), onDemand(index.getValue()), Optional.empty()))
                .toList();
        return ReplicaDescriptionBuilder.builder()
                .regionName(replica.region())
                .replicaStatus(replica.at(moment).name())
                .kmsMasterKeyId(replica.keyId())
                .provisionedThroughputOverride(provisioned(replica.reads()))
                .onDemandThroughputOverride(onDemand(replica.reads()))
                .globalSecondaryIndexes(indexes.isEmpty() ? Optional.empty() : Optional.of(indexes))
                .replicaTableClassSummary(replica.tableClass()
                        .map(TableClass::name)
                        .map(name -> new TableClassSummary(Optional.of(name), Optional.empty())))
                .build();
    }

    private static Optional<ProvisionedThroughputOverride> provisioned(ReadOverride reads) {
        return reads.provisionedUnits().map(units -> new ProvisionedThroughputOverride(Optional.of(units)));
    }

    private static Optional<OnDemandThroughputOverride> onDemand(ReadOverride reads) {
        return reads.maxOnDemandUnits().map(units -> new OnDemandThroughputOverride(Optional.of(units)));
    }
}
