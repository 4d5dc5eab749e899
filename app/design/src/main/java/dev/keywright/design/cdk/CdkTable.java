package dev.keywright.design.cdk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SequencedMap;

import dev.keywright.design.infrastructure.Provisioning;
import dev.keywright.design.model.Design;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.IndexName;
import dev.keywright.design.table.AutoScaling;
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
import dev.keywright.design.value.ValueType;

/** The properties of {@code TableV2}. Its provisioned writes always scale: a fixed number scales between itself and itself. */
final class CdkTable {
    static final int USUAL_TARGET = 70;

    private final Design design;
    private final Table table;
    private final TableOptions options;
    private final SequencedMap<String, Code> members = new LinkedHashMap<>();

    private CdkTable(Design design, Table table) {
        this.design = design;
        this.table = table;
        this.options = table.options();
    }

    static Code.Props of(Design design, Table table) {
        return new CdkTable(design, table).props();
    }

    private Code.Props props() {
        members.put("tableName", new Code.Text(table.name().value()));
        keys(members, table.keys());
        members.put("billing", billing());
        options.warmThroughput().ifPresent(warm -> members.put("warmThroughput", warm(warm)));
        if (!table.globalIndexes().isEmpty()) {
            members.put("globalSecondaryIndexes",
                    new Code.Listed(table.globalIndexes().stream().<Code>map(this::global).toList()));
        }
        if (!table.localIndexes().isEmpty()) {
            members.put("localSecondaryIndexes",
                    new Code.Listed(table.localIndexes().stream().<Code>map(this::local).toList()));
        }
        options();
        replicas();
        return new Code.Props("TablePropsV2", members);
    }

    private void keys(SequencedMap<String, Code> into, KeySchema keys) {
        side(into, "partitionKey", keys.partition());
        side(into, "sortKey", keys.sort());
    }

    /** Several attributes go into the list form, {@code partitionKeys}. */
    private void side(SequencedMap<String, Code> into, String name, List<AttributeName> attributes) {
        if (attributes.size() > 1) {
            into.put(name + "s", new Code.Listed(attributes.stream().<Code>map(this::attribute).toList()));
        } else if (attributes.size() == 1) {
            into.put(name, attribute(attributes.getFirst()));
        }
    }

    private Code.Props attribute(AttributeName name) {
        ValueType type = table.attribute(name).map(attribute -> attribute.type()).orElse(ValueType.S);
        Code.Props attribute = Code.props("Attribute");
        attribute.members().put("name", new Code.Text(name.value()));
        attribute.members()
                .put("type", new Code.Constant("AttributeType",
                        type == ValueType.N ? "NUMBER" : type == ValueType.B ? "BINARY" : "STRING"));
        return attribute;
    }

    private Code billing() {
        return switch (options.capacity()) {
            case Capacity.OnDemand(var reads, var writes) -> {
                Code.Props caps = Code.props("MaxThroughputProps");
                caps(caps.members(), reads, writes);
                yield caps.members().isEmpty()
                        ? Code.call("Billing.onDemand")
                        : Code.call("Billing.onDemand", caps);
            }
            case Capacity.Provisioned(var read, var write) -> {
                Code.Props throughput = Code.props("ThroughputProps");
                throughput.members().put("readCapacity", reads(read));
                throughput.members().put("writeCapacity", scaled(write));
                yield Code.call("Billing.provisioned", throughput);
            }
        };
    }

    private static void caps(SequencedMap<String, Code> into, OptionalLong reads, OptionalLong writes) {
        reads.ifPresent(cap -> into.put("maxReadRequestUnits", new Code.Num(cap)));
        writes.ifPresent(cap -> into.put("maxWriteRequestUnits", new Code.Num(cap)));
    }

    private static Code reads(ProvisionedUnits units) {
        return units.autoScaling().isPresent()
                ? scaled(units)
                : Code.call("Capacity.fixed", new Code.Num(units.units()));
    }

    private static Code scaled(ProvisionedUnits units) {
        AutoScaling scaling = units.autoScaling()
                .orElseGet(() -> new AutoScaling(units.units(), units.units(), USUAL_TARGET));
        Code.Props options = Code.props("AutoscaledCapacityOptions");
        options.members().put("minCapacity", new Code.Num(scaling.minCapacity()));
        options.members().put("maxCapacity", new Code.Num(scaling.maxCapacity()));
        options.members().put("seedCapacity", new Code.Num(units.units()));
        options.members().put("targetUtilizationPercent", new Code.Num(scaling.targetUtilization()));
        return Code.call("Capacity.autoscaled", options);
    }

    private static Code warm(WarmThroughput warm) {
        Code.Props props = Code.props("WarmThroughput");
        props.members().put("readUnitsPerSecond", new Code.Num(warm.readUnitsPerSecond()));
        props.members().put("writeUnitsPerSecond", new Code.Num(warm.writeUnitsPerSecond()));
        return props;
    }

    private Code global(GlobalIndex index) {
        Code.Props props = Code.props("GlobalSecondaryIndexPropsV2");
        SequencedMap<String, Code> into = props.members();
        into.put("indexName", new Code.Text(index.name().value()));
        keys(into, index.keys());
        projection(into, index.name(), index.projection());
        Provisioning.stated(table, index).ifPresent(capacity -> {
            switch (capacity) {
                case Capacity.OnDemand(var reads, var writes) -> caps(into, reads, writes);
                case Capacity.Provisioned(var read, var write) -> {
                    into.put("readCapacity", reads(read));
                    into.put("writeCapacity", scaled(write));
                }
            }
        });
        index.warmThroughput().ifPresent(warm -> into.put("warmThroughput", warm(warm)));
        return new Code.Commented(Provisioning.serves(design, table, index.name()), props);
    }

    private Code local(LocalIndex index) {
        Code.Props props = Code.props("LocalSecondaryIndexProps");
        props.members().put("indexName", new Code.Text(index.name().value()));
        props.members().put("sortKey", attribute(index.sortKey()));
        projection(props.members(), index.name(), index.projection());
        return new Code.Commented(Provisioning.serves(design, table, index.name()), props);
    }

    private void projection(SequencedMap<String, Code> into, IndexName index, Projection declared) {
        Projection projection = Provisioning.projection(table, index, declared);
        into.put("projectionType", new Code.Constant("ProjectionType", projection.projectionType()));
        if (projection instanceof Projection.Include(var names)) {
            into.put("nonKeyAttributes", Code.texts(names.stream().map(AttributeName::value).toList()));
        }
    }

    private void options() {
        options.timeToLive().ifPresent(ttl -> members.put("timeToLiveAttribute", new Code.Text(ttl.value())));
        stream().ifPresent(view -> members.put("dynamoStream", new Code.Constant("StreamViewType", view.name())));
        options.pointInTimeRecovery().ifPresent(recovery -> {
            Code.Props props = Code.props("PointInTimeRecoverySpecification");
            props.members().put("pointInTimeRecoveryEnabled", new Code.Flag(true));
            props.members().put("recoveryPeriodInDays", new Code.Num(recovery.recoveryPeriodInDays()));
            members.put("pointInTimeRecoverySpecification", props);
        });
        members.put("tableClass", new Code.Constant("TableClass", options.tableClass().name()));
        encryption().ifPresent(encryption -> members.put("encryption", encryption));
        members.put("deletionProtection",
                new Code.Flag(options.deletionProtection() == DeletionProtection.ENABLED));
        members.put("removalPolicy", new Code.Constant("RemovalPolicy", "RETAIN"));
        if (!options.tags().isEmpty()) {
            members.put("tags", tags());
        }
    }

    private Code tags() {
        List<Code> tags = new ArrayList<>();
        options.tags().forEach((key, value) -> {
            Code.Props tag = Code.props("CfnTag");
            tag.members().put("key", new Code.Text(key));
            tag.members().put("value", new Code.Text(value));
            tags.add(tag);
        });
        return new Code.Listed(tags);
    }

    /** Replicas bring the stream of both images with them. */
    private Optional<StreamView> stream() {
        return options.globalTable().replicas().isEmpty()
                ? options.stream()
                : Optional.of(StreamView.NEW_AND_OLD_IMAGES);
    }

    private Optional<Code> encryption() {
        return switch (options.encryption()) {
            case Encryption.AwsOwned() -> Optional.empty();
            case Encryption.AwsManaged() -> Optional.of(Code.call("TableEncryptionV2.awsManagedKey"));
            case Encryption.CustomerManaged(String key) -> Optional.of(customerManaged(key));
        };
    }

    /** Each replica needs a key of its region; one that names none takes the one that is called the same there. */
    private Code customerManaged(String key) {
        Code imported = Code.call("Key.fromKeyArn", new Code.Self(), new Code.Text(table.name() + "Key"),
                arn(key, new Code.Constant("Aws", "REGION")));
        SequencedMap<String, Code> replicas = new LinkedHashMap<>();
        options.globalTable().replicas().forEach(replica -> {
            String region = replica.region().value();
            replicas.put(region, arn(replica.kmsMasterKeyId().orElse(key), new Code.Text(region)));
        });
        return replicas.isEmpty()
                ? Code.call("TableEncryptionV2.customerManagedKey", imported)
                : Code.call("TableEncryptionV2.customerManagedKey", imported, new Code.Entries(replicas));
    }

    private static Code arn(String key, Code region) {
        return key.startsWith("arn:")
                ? new Code.Text(key)
                : Code.join(
                        List.of(new Code.Text("arn:"), new Code.Constant("Aws", "PARTITION"), new Code.Text(":kms:"),
                                region, new Code.Text(":"), new Code.Constant("Aws", "ACCOUNT_ID"),
                                new Code.Text((key.startsWith("alias/") ? ":" : ":key/") + key)));
    }

    private void replicas() {
        GlobalTable global = options.globalTable();
        if (global.replicas().isEmpty()) {
            return;
        }
        members.put("replicas", new Code.Listed(global.replicas().stream().<Code>map(replica -> {
            Code.Props props = Code.props("ReplicaTableProps");
            props.members().put("region", new Code.Text(replica.region().value()));
            if (!options.tags().isEmpty()) {
                props.members().put("tags", tags());
            }
            return props;
        }).toList()));
        if (global.consistency() == GlobalTable.MultiRegionConsistency.STRONG) {
            members.put("multiRegionConsistency", new Code.Constant("MultiRegionConsistency", "STRONG"));
        }
        global.witness().ifPresent(region -> members.put("witnessRegion", new Code.Text(region.value())));
    }
}
