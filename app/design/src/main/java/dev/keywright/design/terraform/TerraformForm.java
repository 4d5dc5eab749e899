package dev.keywright.design.terraform;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dev.keywright.design.hcl.Block;
import dev.keywright.design.hcl.Body;
import dev.keywright.design.infrastructure.Tree;
import dev.keywright.design.json.Json;
import dev.keywright.design.json.ObjectBuilder;

/** An {@code aws_dynamodb_table} as the document says a table. */
final class TerraformForm {
    private static final Set<String> ARGUMENTS = Set.of("name", "billing_mode", "hash_key", "range_key", "table_class",
            "deletion_protection_enabled", "stream_enabled", "stream_view_type", "read_capacity", "write_capacity",
            "tags", "depends_on", "provider");
    private static final Set<String> BLOCKS = Set.of("attribute", "global_secondary_index", "local_secondary_index",
            "ttl", "point_in_time_recovery", "server_side_encryption", "replica", "global_table_witness",
            "on_demand_throughput", "warm_throughput", "lifecycle", "timeouts");

    private final Block block;
    private final Values values;
    private final TerraformTargets targets;
    private final List<String> notices;
    private final String where;
    private final Json arguments;

    TerraformForm(Block block, Values values, TerraformTargets targets, List<String> notices) {
        this.block = block;
        this.values = values;
        this.targets = targets;
        this.notices = notices;
        this.where = block.label(0) + "." + block.label(1);
        this.arguments = values.resolve(block.body().json());
    }

    Json.Obj of() {
        unknown();
        boolean provisioned = !text("billing_mode").equals("PAY_PER_REQUEST");
        ObjectBuilder form = new ObjectBuilder()
                .put("TableName", Tree.at(arguments, "name").isPresent() ? text("name") : block.label(1))
                .put("BillingMode", provisioned ? "PROVISIONED" : "PAY_PER_REQUEST")
                .put("KeySchema", keys(arguments, block.body()))
                .put("AttributeDefinitions", new Json.Arr(blocks("attribute")
                        .<Json>map(attribute -> new ObjectBuilder().put("AttributeName", Tree.text(attribute, "name"))
                                .put("AttributeType", Tree.text(attribute, "type"))
                                .build())
                        .toList()));
        capacity(form, arguments, block.body(), provisioned, "");
        indexes(form, provisioned);
        options(form);
        replicas(form);
        return form.build();
    }

    private void unknown() {
        Set<String> left = new LinkedHashSet<>(block.body().arguments().sequencedKeySet());
        left.removeAll(ARGUMENTS);
        block.body().blocks().stream().map(Block::type).filter(type -> !BLOCKS.contains(type)).forEach(left::add);
        left.forEach(name -> notices.add(where + ": " + name + " is not understood and left out"));
    }

    private String text(String name) {
        return Tree.text(arguments, name);
    }

    private Stream<Json> blocks(String type) {
        return block.body().blocks(type).map(inner -> values.resolve(inner.body().json()));
    }

    /** In either syntax. */
    private Json keys(Json of, Body body) {
        List<Json> elements = new ArrayList<>();
        body.blocks("key_schema")
                .map(inner -> values.resolve(inner.body().json()))
                .forEach(key -> elements.add(element(Tree.text(key, "attribute_name"), Tree.text(key, "key_type"))));
        if (elements.isEmpty()) {
            Tree.at(of, "hash_key").ifPresent(name -> elements.add(element(Tree.text(name), "HASH")));
            Tree.at(of, "range_key").ifPresent(name -> elements.add(element(Tree.text(name), "RANGE")));
        }
        return new Json.Arr(elements);
    }

    private static Json element(String name, String type) {
        return new ObjectBuilder().put("AttributeName", name).put("KeyType", type).build();
    }

    private void capacity(ObjectBuilder form, Json of, Body body, boolean provisioned, String index) {
        if (provisioned) {
            form.put("ProvisionedThroughput", new ObjectBuilder()
                    .put("ReadCapacityUnits", number(of, "read_capacity"))
                    .put("WriteCapacityUnits", number(of, "write_capacity"))
                    .build());
            List<String> names = List.of(text("name"), "${" + where + ".name}", "${" + where + ".id}");
            form.putIf(targets.of(names, index), "AutoScaling", it -> it);
        } else {
            first(body, "on_demand_throughput").ifPresent(caps -> form.putObject("OnDemandThroughput",
                    new ObjectBuilder()
                            .putIf(Tree.number(caps, "max_read_request_units"), "MaxReadRequestUnits", it -> it)
                            .putIf(Tree.number(caps, "max_write_request_units"), "MaxWriteRequestUnits", it -> it)
                            .build()));
        }
        first(body, "warm_throughput").ifPresent(warm -> form.put("WarmThroughput", new ObjectBuilder()
                .putIf(Tree.number(warm, "read_units_per_second"), "ReadUnitsPerSecond", it -> it)
                .putIf(Tree.number(warm, "write_units_per_second"), "WriteUnitsPerSecond", it -> it)
                .build()));
    }

    private Optional<Json> first(Body body, String type) {
        return body.blocks(type).findFirst().map(inner -> values.resolve(inner.body().json()));
    }

    /** A number that only an apply would know is 1, and told of. */
    private Json number(Json of, String name) {
        return Tree.number(of, name).orElseGet(() -> {
            notices.add(
                    where + ": " + name + " is " + (Tree.text(of, name).isEmpty() ? "not given" : Tree.text(of, name))
                            + "; 1 stands for it");
            return new Json.Num("1");
        });
    }

    private void indexes(ObjectBuilder form, boolean provisioned) {
        List<Json> globals = new ArrayList<>();
        block.body().blocks("global_secondary_index").forEach(inner -> {
            Json index = values.resolve(inner.body().json());
            ObjectBuilder global = new ObjectBuilder().put("IndexName", Tree.text(index, "name"))
                    .put("KeySchema", keys(index, inner.body()))
                    .put("Projection", projection(index));
            capacity(global, index, inner.body(), provisioned, Tree.text(index, "name"));
            globals.add(global.build());
        });
        form.putList("GlobalSecondaryIndexes", globals, it -> it);
        form.putList("LocalSecondaryIndexes", blocks("local_secondary_index").toList(),
                index -> new ObjectBuilder().put("IndexName", Tree.text(index, "name"))
                        .put("KeySchema",
                                new Json.Arr(List.of(element(text("hash_key"), "HASH"),
                                        element(Tree.text(index, "range_key"), "RANGE"))))
                        .put("Projection", projection(index))
                        .build());
    }

    private static Json projection(Json index) {
        return new ObjectBuilder().put("ProjectionType", Tree.text(index, "projection_type"))
                .putList("NonKeyAttributes", Tree.list(index, "non_key_attributes"), it -> it)
                .build();
    }

    private void options(ObjectBuilder form) {
        form.putText("TableClass", text("table_class"));
        if (text("deletion_protection_enabled").equals("true")) {
            form.flag("DeletionProtectionEnabled", true);
        }
        if (text("stream_enabled").equals("true")) {
            form.put("StreamSpecification", new ObjectBuilder().flag("StreamEnabled", true)
                    .put("StreamViewType", text("stream_view_type"))
                    .build());
        }
        enabled("ttl").ifPresent(ttl -> form.put("TimeToLiveSpecification", new ObjectBuilder().flag("Enabled", true)
                .put("AttributeName", Tree.text(ttl, "attribute_name"))
                .build()));
        enabled("point_in_time_recovery").ifPresent(recovery -> form.put("PointInTimeRecoverySpecification",
                new ObjectBuilder().flag("PointInTimeRecoveryEnabled", true)
                        .putIf(Tree.number(recovery, "recovery_period_in_days"), "RecoveryPeriodInDays", it -> it)
                        .build()));
        enabled("server_side_encryption").ifPresent(encryption -> form.put("SSESpecification",
                new ObjectBuilder().flag("Enabled", true)
                        .putIf(Tree.at(encryption, "kms_key_arn"), "KMSMasterKeyId", it -> it)
                        .build()));
        List<Json> tags = new ArrayList<>();
        Tree.members(arguments, "tags")
                .forEach((key, value) -> tags
                        .add(new ObjectBuilder().put("Key", key).put("Value", Tree.text(value)).build()));
        form.putList("Tags", tags, it -> it);
    }

    /** A block that does not say {@code enabled = false}. */
    private Optional<Json> enabled(String type) {
        return first(block.body(), type).filter(found -> !Tree.text(found, "enabled").equals("false"));
    }

    private Optional<Json> ownKey() {
        return enabled("server_side_encryption").flatMap(encryption -> Tree.at(encryption, "kms_key_arn"));
    }

    private void replicas(ObjectBuilder form) {
        List<Json> replicas = blocks("replica").toList();
        form.putList("Replicas", replicas,
                replica -> new ObjectBuilder().put("RegionName", Tree.text(replica, "region_name"))
                        .putIf(Tree.at(replica, "kms_key_arn").filter(key -> !Optional.of(key).equals(ownKey())),
                                "KMSMasterKeyId", it -> it)
                        .build());
        if (replicas.stream().anyMatch(replica -> Tree.text(replica, "consistency_mode").equals("STRONG"))) {
            form.put("MultiRegionConsistency", "STRONG");
        }
        first(block.body(), "global_table_witness")
                .ifPresent(witness -> form.put("WitnessRegionName", Tree.text(witness, "region_name")));
    }
}
