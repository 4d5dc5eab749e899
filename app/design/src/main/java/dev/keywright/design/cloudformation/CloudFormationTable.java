package dev.keywright.design.cloudformation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.keywright.design.format.TableJson;
import dev.keywright.design.infrastructure.Provisioning;
import dev.keywright.design.json.Json;
import dev.keywright.design.json.ObjectBuilder;
import dev.keywright.design.table.Capacity;
import dev.keywright.design.table.DeletionProtection;
import dev.keywright.design.table.Encryption;
import dev.keywright.design.table.GlobalIndex;
import dev.keywright.design.table.KeySchema;
import dev.keywright.design.table.LocalIndex;
import dev.keywright.design.table.PointInTimeRecovery;
import dev.keywright.design.table.Table;
import dev.keywright.design.table.TableOptions;
import dev.keywright.design.table.WarmThroughput;

/** The properties of {@code AWS::DynamoDB::Table}. */
final class CloudFormationTable {
    private CloudFormationTable() {}

    static Json.Obj of(Stack.Properties given) {
        Table table = given.table();
        TableOptions options = table.options();
        ObjectBuilder json = new ObjectBuilder().put("TableName", given.name())
                .put("BillingMode", options.capacity().billingMode())
                .put("AttributeDefinitions", attributes(table))
                .put("KeySchema", TableJson.writeKeys(table.keys()));
        throughput(json, options.capacity());
        json.putIf(options.warmThroughput(), "WarmThroughput", CloudFormationTable::warm)
                .putList("GlobalSecondaryIndexes", table.globalIndexes(), index -> global(table, index))
                .putList("LocalSecondaryIndexes", table.localIndexes(), index -> local(table, index))
                .putIf(options.timeToLive(), "TimeToLiveSpecification",
                        ttl -> new ObjectBuilder().put("AttributeName", ttl.value()).flag("Enabled", true).build())
                .putIf(options.stream(), "StreamSpecification",
                        view -> new ObjectBuilder().put("StreamViewType", view.name()).build())
                .putIf(options.pointInTimeRecovery(), "PointInTimeRecoverySpecification", CloudFormationTable::recovery)
                .put("TableClass", options.tableClass().name())
                .putIf(encryption(options.encryption(), given.key()), "SSESpecification", it -> it)
                .flag("DeletionProtectionEnabled", options.deletionProtection() == DeletionProtection.ENABLED)
                .putList("Tags", tags(table), it -> it);
        return json.build();
    }

    static Json attributes(Table table) {
        return ObjectBuilder.list(Provisioning.keyAttributes(table), TableJson::writeAttribute);
    }

    private static void throughput(ObjectBuilder json, Capacity capacity) {
        switch (capacity) {
            case Capacity.OnDemand(var reads, var writes) -> {
                ObjectBuilder caps = new ObjectBuilder();
                reads.ifPresent(cap -> caps.put("MaxReadRequestUnits", cap));
                writes.ifPresent(cap -> caps.put("MaxWriteRequestUnits", cap));
                json.putObject("OnDemandThroughput", caps.build());
            }
            case Capacity.Provisioned(var read, var write) -> json.put("ProvisionedThroughput", new ObjectBuilder()
                    .put("ReadCapacityUnits", read.units())
                    .put("WriteCapacityUnits", write.units())
                    .build());
        }
    }

    static Json warm(WarmThroughput warm) {
        return new ObjectBuilder().put("ReadUnitsPerSecond", warm.readUnitsPerSecond())
                .put("WriteUnitsPerSecond", warm.writeUnitsPerSecond())
                .build();
    }

    static Json recovery(PointInTimeRecovery recovery) {
        return new ObjectBuilder().flag("PointInTimeRecoveryEnabled", true)
                .put("RecoveryPeriodInDays", recovery.recoveryPeriodInDays())
                .build();
    }

    private static Json global(Table table, GlobalIndex index) {
        ObjectBuilder json = new ObjectBuilder().put("IndexName", index.name().value())
                .put("KeySchema", TableJson.writeKeys(index.keys()))
                .put("Projection",
                        TableJson.writeProjection(Provisioning.projection(table, index.name(), index.projection())));
        Provisioning.stated(table, index).ifPresent(capacity -> throughput(json, capacity));
        return json.putIf(index.warmThroughput(), "WarmThroughput", CloudFormationTable::warm).build();
    }

    static Json local(Table table, LocalIndex index) {
        KeySchema keys = table.keysOf(index.name()).orElseThrow();
        return new ObjectBuilder().put("IndexName", index.name().value())
                .put("KeySchema", TableJson.writeKeys(keys))
                .put("Projection",
                        TableJson.writeProjection(Provisioning.projection(table, index.name(), index.projection())))
                .build();
    }

    /** The key that is given stands for the one the table names. */
    private static Optional<Json> encryption(Encryption encryption, Optional<Json> key) {
        ObjectBuilder json = new ObjectBuilder().flag("SSEEnabled", true).put("SSEType", "KMS");
        return switch (encryption) {
            case Encryption.AwsOwned() -> Optional.empty();
            case Encryption.AwsManaged _,Encryption.CustomerManaged _ ->
                Optional.of(json.putIf(key, "KMSMasterKeyId", it -> it).build());
        };
    }

    /** Tags as CloudFormation lists them. */
    static List<Json> tags(Table table) {
        List<Json> tags = new ArrayList<>();
        table.options()
                .tags()
                .forEach((key, value) -> tags.add(new ObjectBuilder().put("Key", key).put("Value", value).build()));
        return tags;
    }
}
