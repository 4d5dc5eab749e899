package dev.keywright.design.cloudformation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

import dev.keywright.design.infrastructure.Tree;
import dev.keywright.design.json.Json;
import dev.keywright.design.json.ObjectBuilder;

/**
 * The properties of {@code AWS::DynamoDB::GlobalTable} as the document says them. The replica in the stack's own region is the
 * table itself; without one that says so, the last, which is where CDK puts it.
 */
final class GlobalTableForm {
    private static final String OWN_REGION = "${AWS::Region}";
    private static final List<String> OF_REPLICA = List.of("PointInTimeRecoverySpecification", "TableClass",
            "DeletionProtectionEnabled", "Tags", "ContributorInsightsSpecification", "KinesisStreamSpecification",
            "ResourcePolicy");

    private final SequencedMap<String, Json> form;
    private final List<Json> replicas;
    private final Json own;

    private GlobalTableForm(Json properties) {
        this.form = Tree.members(properties);
        this.replicas = Tree.list(properties, "Replicas");
        this.own = replicas.stream()
                .filter(replica -> Tree.text(replica, "Region").equals(OWN_REGION))
                .findFirst()
                .orElseGet(() -> replicas.isEmpty() ? new Json.Null() : replicas.getLast());
    }

    static SequencedMap<String, Json> of(Json properties) {
        return new GlobalTableForm(properties).form();
    }

    private SequencedMap<String, Json> form() {
        boolean provisioned = !Tree.text(new Json.Obj(form), "BillingMode").equals("PAY_PER_REQUEST");
        throughput(form, own, provisioned);
        form.computeIfPresent("GlobalSecondaryIndexes", (_, indexes) -> indexes(indexes, provisioned));
        OF_REPLICA.forEach(name -> Tree.at(own, name).ifPresent(value -> form.put(name, value)));
        key(own).ifPresent(key -> {
            SequencedMap<String, Json> encryption = Tree.members(new Json.Obj(form), "SSESpecification");
            encryption.put("KMSMasterKeyId", key);
            form.put("SSESpecification", new Json.Obj(encryption));
        });
        others();
        return form;
    }

    private static Optional<Json> key(Json replica) {
        return Tree.at(replica, "SSESpecification", "KMSMasterKeyId");
    }

    /** A key without the account and the region that its ARN may name. */
    private static String name(Json key) {
        String text = Tree.text(key);
        return text.substring(text.lastIndexOf(':') + 1);
    }

    /** One replica only is no global table, and its stream is its own. */
    private void others() {
        List<Json> others = new ArrayList<>();
        for (Json replica : replicas) {
            if (!replica.equals(own)) {
                others.add(new ObjectBuilder().put("RegionName", Tree.text(replica, "Region"))
                        .putIf(key(replica)
                                .filter(key -> !name(key).equals(key(own).map(GlobalTableForm::name).orElse(""))),
                                "KMSMasterKeyId", it -> it)
                        .build());
            }
        }
        form.remove("Replicas");
        if (!others.isEmpty()) {
            form.put("Replicas", new Json.Arr(others));
        }
        List<Json> witnesses = Tree.list(new Json.Obj(form), "GlobalTableWitnesses");
        form.remove("GlobalTableWitnesses");
        witnesses.stream()
                .findFirst()
                .flatMap(witness -> Tree.at(witness, "Region"))
                .ifPresent(region -> form.put("WitnessRegionName", region));
    }

    private Json indexes(Json indexes, boolean provisioned) {
        return new Json.Arr(Tree.list(indexes).stream().map(index -> {
            SequencedMap<String, Json> members = Tree.members(index);
            Json ofReplica = Tree.list(own, "GlobalSecondaryIndexes")
                    .stream()
                    .filter(each -> Tree.text(each, "IndexName").equals(Tree.text(index, "IndexName")))
                    .findFirst()
                    .orElse(new Json.Null());
            throughput(members, ofReplica, provisioned);
            return (Json) new Json.Obj(members);
        }).toList());
    }

    /** Reads are set at the replica, writes at the table. */
    private static void throughput(SequencedMap<String, Json> form, Json replica, boolean provisioned) {
        Optional<Json> writes = Optional.ofNullable(form.remove("WriteProvisionedThroughputSettings"));
        Optional<Json> reads = Tree.at(replica, "ReadProvisionedThroughputSettings")
                .or(() -> Optional.ofNullable(form.get("ReadProvisionedThroughputSettings")));
        Optional<Json> writeCap = Optional.ofNullable(form.remove("WriteOnDemandThroughputSettings"))
                .flatMap(cap -> Tree.at(cap, "MaxWriteRequestUnits"));
        Optional<Json> readCap = Tree.at(replica, "ReadOnDemandThroughputSettings")
                .or(() -> Optional.ofNullable(form.get("ReadOnDemandThroughputSettings")))
                .flatMap(cap -> Tree.at(cap, "MaxReadRequestUnits"));
        form.remove("ReadProvisionedThroughputSettings");
        form.remove("ReadOnDemandThroughputSettings");
        if (!provisioned) {
            Json.Obj caps = new ObjectBuilder().putIf(readCap, "MaxReadRequestUnits", it -> it)
                    .putIf(writeCap, "MaxWriteRequestUnits", it -> it)
                    .build();
            if (!caps.members().isEmpty()) {
                form.put("OnDemandThroughput", caps);
            }
        } else if (reads.isPresent() || writes.isPresent()) {
            Side read = Side.of(reads.orElse(new Json.Null()), "Read");
            Side write = Side.of(writes.orElse(new Json.Null()), "Write");
            form.put("ProvisionedThroughput", new ObjectBuilder().put("ReadCapacityUnits", read.units())
                    .put("WriteCapacityUnits", write.units())
                    .build());
            Json.Obj scaling = new ObjectBuilder().putIf(read.scaling(), "Read", it -> it)
                    .putIf(write.scaling(), "Write", it -> it)
                    .build();
            if (!scaling.members().isEmpty()) {
                form.put("AutoScaling", scaling);
            }
        }
    }

    /** Scaling between a number and itself is that number, fixed. */
    private record Side(Json units, Optional<Json> scaling) {
        private static Optional<Json> cooldown(Json scaling, String name) {
            return Tree.number(scaling, "TargetTrackingScalingPolicyConfiguration", name);
        }

        static Side of(Json settings, String side) {
            Json scaling = Tree.at(settings, side + "CapacityAutoScalingSettings").orElse(new Json.Null());
            Json least = Tree.number(scaling, "MinCapacity").orElse(new Json.Num("1"));
            Json units = Tree.at(settings, side + "CapacityUnits")
                    .or(() -> Tree.number(scaling, "SeedCapacity"))
                    .orElse(least);
            if (scaling instanceof Json.Null
                    || Tree.text(scaling, "MinCapacity").equals(Tree.text(scaling, "MaxCapacity"))) {
                return new Side(units, Optional.empty());
            }
            return new Side(units, Optional.of(new ObjectBuilder().put("MinCapacity", least)
                    .put("MaxCapacity", Tree.at(scaling, "MaxCapacity").orElse(least))
                    .put("TargetValue", Tree
                            .number(scaling, "TargetTrackingScalingPolicyConfiguration", "TargetValue")
                            .orElse(new Json.Num("70")))
                    .putIf(cooldown(scaling, "ScaleOutCooldown"), "ScaleOutCooldown", it -> it)
                    .putIf(cooldown(scaling, "ScaleInCooldown"), "ScaleInCooldown", it -> it)
                    .build()));
        }
    }
}
