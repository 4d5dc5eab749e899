package dev.keywright.engine.line;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

import dev.keywright.engine.schema.IndexName;
import dev.keywright.engine.schema.MultiRegionConsistency;
import dev.keywright.engine.schema.ReadOverride;
import dev.keywright.engine.schema.Replica;
import dev.keywright.engine.schema.ReplicaStatus;
import dev.keywright.engine.schema.Replication;
import dev.keywright.engine.schema.TableClass;

/** The part of a catalog entry that says which regions a table is in. Earlier versions have written none of it. */
final class ReplicationFields {
    private ReplicationFields() {}

    static void write(Fields fields, Replication replication) {
        if (replication.isNone()) {
            return;
        }
        fields.put("consistency", replication.consistency())
                .put("replicas", replication.replicas().values().stream().map(ReplicationFields::replica).toList());
        replication.legacySince().ifPresent(since -> fields.put("legacySince", since));
        replication.witness().ifPresent(region -> fields.put("witness", region));
    }

    static Replication read(Fields fields) {
        Optional<String> consistency = fields.findText("consistency");
        if (consistency.isEmpty()) {
            return Replication.NONE;
        }
        SequencedMap<String, Replica> replicas = new LinkedHashMap<>();
        for (Fields replica : fields.list("replicas")) {
            replicas.put(replica.text("region"), readReplica(replica));
        }
        return new Replication(MultiRegionConsistency.valueOf(consistency.get()), replicas,
                fields.findText("witness"), fields.findInstant("legacySince"));
    }

    private static Fields replica(Replica replica) {
        Fields fields = override(replica.reads()).put("region", replica.region())
                .put("status", replica.status())
                .put("until", replica.until())
                .put("indexes", replica.indexReads()
                        .entrySet()
                        .stream()
                        .map(index -> override(index.getValue()).put("name", index.getKey().value()))
                        .toList());
        replica.keyId().ifPresent(key -> fields.put("keyId", key));
        replica.tableClass().ifPresent(tableClass -> fields.put("tableClass", tableClass));
        return fields;
    }

    private static Replica readReplica(Fields fields) {
        Map<IndexName, ReadOverride> indexes = new HashMap<>();
        fields.list("indexes").forEach(index -> indexes.put(new IndexName(index.text("name")), readOverride(index)));
        return new Replica(fields.text("region"), ReplicaStatus.valueOf(fields.text("status")),
                fields.instant("until"), fields.findText("keyId"), readOverride(fields), indexes,
                fields.findText("tableClass").map(TableClass::valueOf));
    }

    private static Fields override(ReadOverride override) {
        Fields fields = new Fields();
        override.provisionedUnits().ifPresent(units -> fields.put("readUnits", units));
        override.maxOnDemandUnits().ifPresent(units -> fields.put("maxReadUnits", units));
        return fields;
    }

    private static ReadOverride readOverride(Fields fields) {
        return new ReadOverride(fields.findNumber("readUnits"), fields.findNumber("maxReadUnits"));
    }
}
