package dev.keywright.design.cloudformation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import dev.keywright.design.format.TableJson;
import dev.keywright.design.infrastructure.Provisioning;
import dev.keywright.design.json.Json;
import dev.keywright.design.json.ObjectBuilder;
import dev.keywright.design.table.AutoScaling;
import dev.keywright.design.table.Capacity;
import dev.keywright.design.table.DeletionProtection;
import dev.keywright.design.table.Encryption;
import dev.keywright.design.table.GlobalIndex;
import dev.keywright.design.table.GlobalTable;
import dev.keywright.design.table.ProvisionedUnits;
import dev.keywright.design.table.Table;
import dev.keywright.design.table.TableOptions;

/**
 * The properties of {@code AWS::DynamoDB::GlobalTable}. Its first replica is the region of the stack. Replicas need a
 * stream of both images, and provisioned writes that scale: a fixed number scales between itself and itself.
 */
final class CloudFormationGlobalTable {
    private static final int USUAL_TARGET = 70;

    private CloudFormationGlobalTable() {}

    static Json.Obj of(Stack.Properties given) {
        Table table = given.table();
        TableOptions options = table.options();
        ObjectBuilder json = new ObjectBuilder().put("TableName", given.name())
                .put("BillingMode", options.capacity().billingMode())
                .put("AttributeDefinitions", CloudFormationTable.attributes(table))
                .put("KeySchema", TableJson.writeKeys(table.keys()));
        writes(json, options.capacity());
        return json.putIf(options.warmThroughput(), "WarmThroughput", CloudFormationTable::warm)
                .putList("GlobalSecondaryIndexes", table.globalIndexes(), index -> global(table, index))
                .putList("LocalSecondaryIndexes", table.localIndexes(),
                        index -> CloudFormationTable.local(table, index))
                .putIf(options.timeToLive(), "TimeToLiveSpecification",
                        ttl -> new ObjectBuilder().put("AttributeName", ttl.value()).flag("Enabled", true).build())
                .put("StreamSpecification", new ObjectBuilder().put("StreamViewType", "NEW_AND_OLD_IMAGES").build())
                .putIf(encryption(options.encryption()), "SSESpecification", it -> it)
                .put("MultiRegionConsistency", options.globalTable().consistency().name())
                .putList("GlobalTableWitnesses", options.globalTable().witness().stream().toList(),
                        region -> new ObjectBuilder().put("Region", region.value()).build())
                .put("Replicas", replicas(given))
                .build();
    }

    private static Optional<Json> encryption(Encryption encryption) {
        return encryption instanceof Encryption.AwsOwned
                ? Optional.empty()
                : Optional.of(new ObjectBuilder().flag("SSEEnabled", true).put("SSEType", "KMS").build());
    }

    /** Where the table has a key, each replica needs one of its region; by default the one that is called the same there. */
    private static Json replicas(Stack.Properties given) {
        List<Json> replicas = new ArrayList<>();
        replicas.add(replica(given.table(), Functions.ref("AWS::Region"), given.key()));
        for (GlobalTable.Replica replica : given.table().options().globalTable().replicas()) {
            replicas.add(replica(given.table(), new Json.Text(replica.region().value()),
                    replica.kmsMasterKeyId().<Json>map(Json.Text::new).or(given::key)));
        }
        return new Json.Arr(replicas);
    }

    private static Json replica(Table table, Json region, Optional<Json> key) {
        TableOptions options = table.options();
        ObjectBuilder json = new ObjectBuilder().put("Region", region);
        reads(json, options.capacity());
        return json.putList("GlobalSecondaryIndexes", replicaIndexes(table), it -> it)
                .putIf(options.pointInTimeRecovery(), "PointInTimeRecoverySpecification", CloudFormationTable::recovery)
                .put("TableClass", options.tableClass().name())
                .putIf(key, "SSESpecification", id -> new ObjectBuilder().put("KMSMasterKeyId", id).build())
                .flag("DeletionProtectionEnabled", options.deletionProtection() == DeletionProtection.ENABLED)
                .putList("Tags", CloudFormationTable.tags(table), it -> it)
                .build();
    }

    private static List<Json> replicaIndexes(Table table) {
        List<Json> indexes = new ArrayList<>();
        for (GlobalIndex index : table.globalIndexes()) {
            ObjectBuilder json = new ObjectBuilder().put("IndexName", index.name().value());
            Provisioning.stated(table, index).ifPresent(capacity -> reads(json, capacity));
            Json.Obj built = json.build();
            if (built.members().size() > 1) {
                indexes.add(built);
            }
        }
        return indexes;
    }

    private static Json global(Table table, GlobalIndex index) {
        ObjectBuilder json = new ObjectBuilder().put("IndexName", index.name().value())
                .put("KeySchema", TableJson.writeKeys(index.keys()))
                .put("Projection",
                        TableJson.writeProjection(Provisioning.projection(table, index.name(), index.projection())));
        Provisioning.stated(table, index).ifPresent(capacity -> writes(json, capacity));
        return json.putIf(index.warmThroughput(), "WarmThroughput", CloudFormationTable::warm).build();
    }

    private static void writes(ObjectBuilder json, Capacity capacity) {
        switch (capacity) {
            case Capacity.OnDemand(OptionalLong _, OptionalLong cap) -> cap
                    .ifPresent(most -> json.put("WriteOnDemandThroughputSettings",
                            new ObjectBuilder().put("MaxWriteRequestUnits", most).build()));
            case Capacity.Provisioned(ProvisionedUnits _, ProvisionedUnits write) -> json.put(
                    "WriteProvisionedThroughputSettings",
                    new ObjectBuilder().put("WriteCapacityAutoScalingSettings", scaling(write)).build());
        }
    }

    private static void reads(ObjectBuilder json, Capacity capacity) {
        switch (capacity) {
            case Capacity.OnDemand(OptionalLong cap, OptionalLong _) -> cap
                    .ifPresent(most -> json.put("ReadOnDemandThroughputSettings",
                            new ObjectBuilder().put("MaxReadRequestUnits", most).build()));
            case Capacity.Provisioned(ProvisionedUnits read, ProvisionedUnits _) -> json.put(
                    "ReadProvisionedThroughputSettings",
                    read.autoScaling().isPresent()
                            ? new ObjectBuilder().put("ReadCapacityAutoScalingSettings", scaling(read)).build()
                            : new ObjectBuilder().put("ReadCapacityUnits", read.units()).build());
        }
    }

    private static Json scaling(ProvisionedUnits units) {
        AutoScaling scaling = units.autoScaling()
                .orElseGet(() -> new AutoScaling(units.units(), units.units(), USUAL_TARGET));
        return new ObjectBuilder().put("MinCapacity", scaling.minCapacity())
                .put("MaxCapacity", scaling.maxCapacity())
                .put("SeedCapacity", units.units())
                .put("TargetTrackingScalingPolicyConfiguration",
                        Scaling.cooldowns(new ObjectBuilder().put("TargetValue", scaling.targetUtilization()), scaling)
                                .build())
                .build();
    }
}
