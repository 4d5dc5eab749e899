package dev.keywright.design.terraform;

import java.util.Optional;
import java.util.OptionalLong;

import dev.keywright.design.infrastructure.Provisioning;
import dev.keywright.design.model.Design;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.IndexName;
import dev.keywright.design.table.Attribute;
import dev.keywright.design.table.Capacity;
import dev.keywright.design.table.DeletionProtection;
import dev.keywright.design.table.Encryption;
import dev.keywright.design.table.GlobalIndex;
import dev.keywright.design.table.GlobalTable;
import dev.keywright.design.table.KeySchema;
import dev.keywright.design.table.LocalIndex;
import dev.keywright.design.table.Projection;
import dev.keywright.design.table.ProvisionedUnits;
import dev.keywright.design.table.StreamView;
import dev.keywright.design.table.Table;
import dev.keywright.design.table.TableOptions;
import dev.keywright.design.table.WarmThroughput;

/** The body of {@code aws_dynamodb_table}. */
final class TerraformTable {
    private final Design design;
    private final Table table;
    private final String label;
    private final IndexSyntax syntax;
    private final TableOptions options;
    private final Hcl body = new Hcl();

    private TerraformTable(Design design, Table table, String label, IndexSyntax syntax) {
        this.design = design;
        this.table = table;
        this.label = label;
        this.syntax = syntax;
        this.options = table.options();
    }

    static Hcl of(Design design, Table table, String label, IndexSyntax syntax) {
        return new TerraformTable(design, table, label, syntax).body();
    }

    private Hcl body() {
        body.set("name", "var." + label + "_table_name").text("billing_mode", options.capacity().billingMode());
        throughput(body, options.capacity());
        body.text("hash_key", table.keys().partition().getFirst().value());
        table.keys().sort().forEach(sort -> body.text("range_key", sort.value()));
        body.text("table_class", options.tableClass().name())
                .set("deletion_protection_enabled",
                        Boolean.toString(options.deletionProtection() == DeletionProtection.ENABLED));
        stream();
        Provisioning.keyAttributes(table).forEach(this::attribute);
        table.globalIndexes().forEach(this::global);
        table.localIndexes().forEach(this::local);
        options();
        replicas();
        lifecycle();
        if (!options.tags().isEmpty()) {
            body.map("tags", options.tags());
        }
        return body;
    }

    /** Replicas need a stream of both images. */
    private void stream() {
        boolean replicated = !options.globalTable().replicas().isEmpty();
        options.stream()
                .or(() -> replicated
                        ? Optional.of(StreamView.NEW_AND_OLD_IMAGES)
                        : Optional.empty())
                .ifPresent(view -> body.set("stream_enabled", "true")
                        .text("stream_view_type", (replicated ? StreamView.NEW_AND_OLD_IMAGES : view).name()));
    }

    private void attribute(Attribute attribute) {
        body.blank()
                .block("attribute",
                        new Hcl().text("name", attribute.name().value()).text("type", attribute.type().name()));
    }

    private void global(GlobalIndex index) {
        serves(index.name());
        Hcl block = new Hcl().text("name", index.name().value());
        boolean keySchema = syntax == IndexSyntax.KEY_SCHEMA;
        if (!keySchema) {
            block.text("hash_key", index.keys().partition().getFirst().value());
            index.keys().sort().forEach(sort -> block.text("range_key", sort.value()));
        }
        projection(block, index.name(), index.projection());
        Provisioning.stated(table, index).ifPresent(capacity -> {
            throughput(block, capacity);
            caps(block, capacity);
        });
        if (keySchema) {
            keySchema(block, index.keys());
        }
        index.warmThroughput().ifPresent(warm -> warm(block, warm));
        body.block("global_secondary_index", block);
    }

    private void serves(IndexName index) {
        body.blank().comment(Provisioning.serves(design, table, index));
    }

    private static void keySchema(Hcl block, KeySchema keys) {
        keys.partition().forEach(name -> keyElement(block, name, "HASH"));
        keys.sort().forEach(name -> keyElement(block, name, "RANGE"));
    }

    private static void keyElement(Hcl block, AttributeName name, String type) {
        block.blank().block("key_schema", new Hcl().text("attribute_name", name.value()).text("key_type", type));
    }

    private void local(LocalIndex index) {
        serves(index.name());
        Hcl block = new Hcl().text("name", index.name().value()).text("range_key", index.sortKey().value());
        projection(block, index.name(), index.projection());
        body.block("local_secondary_index", block);
    }

    private void projection(Hcl block, IndexName index, Projection declared) {
        Projection projection = Provisioning.projection(table, index, declared);
        block.text("projection_type", projection.projectionType());
        if (projection instanceof Projection.Include(var names)) {
            block.set("non_key_attributes", Hcl.list(names.stream().map(AttributeName::value).toList()));
        }
    }

    private static void throughput(Hcl block, Capacity capacity) {
        if (capacity instanceof Capacity.Provisioned(ProvisionedUnits read, ProvisionedUnits write)) {
            block.number("read_capacity", read.units()).number("write_capacity", write.units());
        }
    }

    private static void caps(Hcl block, Capacity capacity) {
        if (capacity instanceof Capacity.OnDemand(OptionalLong reads, OptionalLong writes)
                && (reads.isPresent() || writes.isPresent())) {
            Hcl caps = new Hcl();
            reads.ifPresent(cap -> caps.number("max_read_request_units", cap));
            writes.ifPresent(cap -> caps.number("max_write_request_units", cap));
            block.blank().block("on_demand_throughput", caps);
        }
    }

    private static void warm(Hcl block, WarmThroughput warm) {
        block.blank()
                .block("warm_throughput", new Hcl().number("read_units_per_second", warm.readUnitsPerSecond())
                        .number("write_units_per_second", warm.writeUnitsPerSecond()));
    }

    private void options() {
        caps(body, options.capacity());
        options.warmThroughput().ifPresent(warm -> warm(body, warm));
        options.timeToLive()
                .ifPresent(ttl -> body.blank()
                        .block("ttl",
                                new Hcl().text("attribute_name", ttl.value()).set("enabled", "true")));
        options.pointInTimeRecovery()
                .ifPresent(recovery -> body.blank()
                        .block("point_in_time_recovery",
                                new Hcl().set("enabled", "true")
                                        .number("recovery_period_in_days", recovery.recoveryPeriodInDays())));
        switch (options.encryption()) {
            case Encryption.AwsOwned() -> {
            }
            case Encryption.AwsManaged() ->
                body.blank().block("server_side_encryption", new Hcl().set("enabled", "true"));
            case Encryption.CustomerManaged _ -> body.blank()
                    .block("server_side_encryption",
                            new Hcl().set("enabled", "true").set("kms_key_arn", "var." + label + "_kms_key_arn"));
        }
    }

    private void replicas() {
        GlobalTable global = options.globalTable();
        for (GlobalTable.Replica replica : global.replicas()) {
            Hcl block = new Hcl().text("region_name", replica.region().value());
            Provisioning.key(table, replica)
                    .ifPresent(key -> block.set("kms_key_arn",
                            replica.kmsMasterKeyId().isPresent() ? Hcl.quote(key) : "var." + label + "_kms_key_arn"));
            block.set("point_in_time_recovery", Boolean.toString(options.pointInTimeRecovery().isPresent()));
            block.set("propagate_tags", "true");
            if (global.consistency() == GlobalTable.MultiRegionConsistency.STRONG) {
                block.text("consistency_mode", global.consistency().name());
            }
            body.blank().block("replica", block);
        }
        global.witness()
                .ifPresent(
                        region -> body.blank()
                                .block("global_table_witness", new Hcl().text("region_name", region.value())));
    }

    /** Data is kept; and what auto scaling sets, an apply must not set back. */
    private void lifecycle() {
        boolean scales = !Provisioning.scaled(table).isEmpty();
        boolean ofIndex = Provisioning.scaled(table).stream().anyMatch(scaled -> scaled.index().isPresent());
        Hcl lifecycle = new Hcl().set("prevent_destroy", "true");
        if (scales) {
            lifecycle.set("ignore_changes",
                    "[read_capacity, write_capacity" + (ofIndex ? ", global_secondary_index" : "") + "]");
        }
        body.blank().block("lifecycle", lifecycle);
    }
}
