package dev.keywright.engine.check;

import dev.keywright.engine.api.Projection;
import dev.keywright.engine.api.KeySchemaElement;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.keywright.engine.api.GlobalSecondaryIndex;
import dev.keywright.engine.api.LocalSecondaryIndex;
import dev.keywright.engine.api.OnDemandThroughput;
import dev.keywright.engine.api.ProvisionedThroughput;
import dev.keywright.engine.api.SSESpecification;
import dev.keywright.engine.fault.Fault;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.flow.CheckedControl;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.schema.Billing;
import dev.keywright.engine.schema.BillingMode;
import dev.keywright.engine.schema.Encryption;
import dev.keywright.engine.schema.GlobalIndex;
import dev.keywright.engine.schema.IndexName;
import dev.keywright.engine.schema.KeyAttribute;
import dev.keywright.engine.schema.LocalIndex;
import dev.keywright.engine.schema.ProvisionedCapacity;
import dev.keywright.engine.schema.SecondaryIndex;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.schema.TableName;
import dev.keywright.engine.schema.TableSchema;
import dev.keywright.engine.schema.TableSettings;

/**
 * How a restored table shall differ from the one it was. Indexes can be left out but not changed or added; tags,
 * stream, time to live, point-in-time recovery and deletion protection are not restored (FACTS §6.5).
 */
record RestoreOverrides(Optional<String> target, Optional<String> billingMode,
        Optional<List<GlobalSecondaryIndex>> globalIndexes, Optional<List<LocalSecondaryIndex>> localIndexes,
        Optional<ProvisionedThroughput> provisioned, Optional<OnDemandThroughput> onDemand,
        Optional<SSESpecification> encryption) {
    Members constrain(Members members) {
        members.required("TargetTableName", target).newName("TargetTableName", target);
        members.oneOf("BillingModeOverride", billingMode, BillingMode.PROVISIONED, BillingMode.PAY_PER_REQUEST);
        ThroughputRules.constrain(members, "provisionedThroughputOverride", provisioned);
        SettingRules.constrainEncryption(members, encryption);
        List<GlobalSecondaryIndex> globals = globalIndexes.orElse(List.of());
        for (int i = 0; i < globals.size(); i++) {
            String path = "globalSecondaryIndexOverride." + (i + 1) + ".member.";
            SchemaRules.constrain(members, path, globals.get(i));
            ThroughputRules.constrain(members, path + "provisionedThroughput",
                    globals.get(i).provisionedThroughput());
        }
        List<LocalSecondaryIndex> locals = localIndexes.orElse(List.of());
        for (int i = 0; i < locals.size(); i++) {
            SchemaRules.constrain(members, "localSecondaryIndexOverride." + (i + 1) + ".member.", locals.get(i));
        }
        return members;
    }

    /** The table to make out of what {@code source} was. */
    CheckedControl.CreateTable applyTo(Table source, Scope scope) {
        TableName name = new TableName(target.orElseThrow());
        requireFree(name, scope);
        TableSchema schema = source.schema();
        BillingMode mode = billingMode.map(BillingMode::valueOf).orElse(source.billing().mode());
        List<LocalIndex> locals = localIndexes
                .map(wanted -> wanted.stream().map(index -> local(index, schema)).toList())
                .orElse(schema.localIndexes());
        List<GlobalIndex> globals = globalIndexes
                .map(wanted -> wanted.stream().map(index -> global(index, mode, source)).toList())
                .orElseGet(() -> schema.globalIndexes().stream().map(index -> unchanged(index, mode)).toList());
        return new CheckedControl.CreateTable(name, used(schema, locals, globals), schema.key(), locals, globals,
                billing(mode, source, scope), settings(source, scope));
    }

    private static void requireFree(TableName name, Scope scope) {
        scope.tables().find(name, scope.now()).ifPresent(there -> {
            throw switch (there.phase().at(scope.now())) {
                case CREATING -> Message.TABLE_NOT_YET_CREATED.as(Fault.TableInUse::new, name);
                case DELETING -> Message.TABLE_ALREADY_BEING_DELETED.as(Fault.TableInUse::new, name);
                case ACTIVE, UPDATING -> Message.TABLE_EXISTS.as(Fault.TableAlreadyExists::new, name);
            };
        });
    }

    private Billing billing(BillingMode mode, Table source, Scope scope) {
        ProvisionedCapacity capacity = provisioned.isPresent()
                ? ThroughputRules.ofTable(mode, provisioned)
                : kept(mode, source.billing().provisioned(), Message.THROUGHPUT_REQUIRED);
        return new Billing(mode, capacity,
                mode == BillingMode.PAY_PER_REQUEST ? Optional.of(scope.now()) : Optional.empty(),
                onDemand.isPresent()
                        ? ThroughputRules.newCaps(mode, onDemand)
                        : source.billing().onDemandCaps().filter(_ -> mode == BillingMode.PAY_PER_REQUEST));
    }

    /** What was provisioned, which an on-demand table has none of. */
    private static ProvisionedCapacity kept(BillingMode mode, ProvisionedCapacity before, Message missing,
            Object... arguments) {
        return switch (mode) {
            case PAY_PER_REQUEST -> ProvisionedCapacity.NONE;
            case PROVISIONED -> {
                if (before.equals(ProvisionedCapacity.NONE)) {
                    throw missing.asValidation(arguments);
                }
                yield before;
            }
        };
    }

    private TableSettings settings(Table source, Scope scope) {
        TableSettings plain = TableSettings.plain();
        Encryption key = encryption.map(given -> SettingRules.encryption(given, scope))
                .orElse(source.settings().encryption());
        TableSettings encrypted = plain.withEncryption(key);
        return source.settings().tableClassSince().isPresent()
                ? encrypted.withTableClass(source.settings().tableClass(), scope.now())
                : encrypted;
    }

    private static LocalIndex local(LocalSecondaryIndex wanted, TableSchema schema) {
        return schema.localIndexes()
                .stream()
                .filter(index -> isSame(index, wanted.indexName(), wanted.keySchema(), wanted.projection()))
                .findFirst()
                .orElseThrow(() -> Message.RESTORED_INDEX_UNKNOWN.asValidation(wanted.indexName().orElseThrow()));
    }

    private static GlobalIndex global(GlobalSecondaryIndex wanted, BillingMode mode, Table source) {
        String name = wanted.indexName().orElseThrow();
        GlobalIndex there = source.schema()
                .globalIndexes()
                .stream()
                .filter(index -> isSame(index, wanted.indexName(), wanted.keySchema(), wanted.projection()))
                .findFirst()
                .orElseThrow(() -> Message.RESTORED_INDEX_UNKNOWN.asValidation(name));
        if (wanted.warmThroughput().isPresent()) {
            throw Message.RESTORED_WARM_THROUGHPUT.asValidation(name);
        }
        GlobalIndex restored = wanted.provisionedThroughput().isPresent()
                ? there.withProvisioned(ThroughputRules.ofIndex(mode, name, wanted.provisionedThroughput()))
                : unchanged(there, mode);
        return restored.withOnDemandCaps(wanted.onDemandThroughput().isPresent()
                ? ThroughputRules.newCaps(mode, wanted.onDemandThroughput())
                : restored.onDemandCaps().filter(_ -> mode == BillingMode.PAY_PER_REQUEST));
    }

    private static GlobalIndex unchanged(GlobalIndex index, BillingMode mode) {
        return index
                .withProvisioned(kept(mode, index.provisioned(), Message.INDEX_THROUGHPUT_REQUIRED, index.name()))
                .withOnDemandCaps(index.onDemandCaps().filter(_ -> mode == BillingMode.PAY_PER_REQUEST))
                .withWarm(Optional.empty());
    }

    private static boolean isSame(SecondaryIndex index, Optional<String> name,
            Optional<List<KeySchemaElement>> key, Optional<Projection> projection) {
        return index.name().equals(new IndexName(name.orElseThrow()))
                && index.key()
                        .names()
                        .equals(key.orElseThrow()
                                .stream()
                                .map(element -> element.attributeName().orElseThrow())
                                .toList())
                && index.projection().equals(SchemaRules.projection(projection.orElseThrow()));
    }

    /** The definitions that some key still needs. */
    private static List<KeyAttribute> used(TableSchema schema, List<LocalIndex> locals, List<GlobalIndex> globals) {
        Set<String> names = new HashSet<>(schema.key().names());
        locals.forEach(index -> names.addAll(index.key().names()));
        globals.forEach(index -> names.addAll(index.key().names()));
        return schema.attributes().stream().filter(attribute -> names.contains(attribute.name())).toList();
    }
}
