package dev.keywright.engine.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

import dev.keywright.engine.api.AttributeDefinition;
import dev.keywright.engine.api.CreateGlobalSecondaryIndexAction;
import dev.keywright.engine.api.GlobalSecondaryIndex;
import dev.keywright.engine.api.GlobalSecondaryIndexUpdate;
import dev.keywright.engine.api.UpdateGlobalSecondaryIndexAction;
import dev.keywright.engine.fault.Fault;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.flow.CheckedControl;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.schema.BillingMode;
import dev.keywright.engine.schema.GlobalIndex;
import dev.keywright.engine.schema.IndexName;
import dev.keywright.engine.schema.IndexPhase;
import dev.keywright.engine.schema.IndexProjection;
import dev.keywright.engine.schema.IndexStatus;
import dev.keywright.engine.schema.KeyAttribute;
import dev.keywright.engine.schema.KeySchema;
import dev.keywright.engine.schema.ProvisionedCapacity;
import dev.keywright.engine.schema.SecondaryIndex;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.schema.TableSchema;

/** What UpdateTable may do to global indexes. */
final class IndexUpdateRules {
    private IndexUpdateRules() {}

    static void constrain(Members members, List<GlobalSecondaryIndexUpdate> updates) {
        for (int i = 0; i < updates.size(); i++) {
            String path = "globalSecondaryIndexUpdates." + (i + 1) + ".member.";
            updates.get(i).create().ifPresent(create -> {
                SchemaRules.constrain(members, path + "create.", asIndex(create));
                ThroughputRules.constrain(members, path + "create.provisionedThroughput",
                        create.provisionedThroughput());
            });
            updates.get(i).update().ifPresent(update -> {
                members.required(path + "update.indexName", update.indexName());
                ThroughputRules.constrain(members, path + "update.provisionedThroughput",
                        update.provisionedThroughput());
            });
            updates.get(i)
                    .delete()
                    .ifPresent(delete -> members.required(path + "delete.indexName", delete.indexName()));
        }
    }

    /** The table with the capacity settings of its indexes changed. */
    static Table withSettings(Table table, List<GlobalSecondaryIndexUpdate> updates) {
        List<GlobalIndex> indexes = new ArrayList<>(table.schema().globalIndexes());
        for (GlobalSecondaryIndexUpdate each : updates) {
            each.update().ifPresent(update -> {
                GlobalIndex index = existing(table, update.indexName().orElseThrow());
                indexes.set(table.schema().globalIndexes().indexOf(index), changed(table, index, update));
            });
        }
        return table.withSchema(table.schema().withGlobalIndexes(table.schema().attributes(), indexes));
    }

    /** The table with its indexes' capacity fitted to its billing mode. */
    static Table inMode(Table table, List<GlobalSecondaryIndexUpdate> updates) {
        BillingMode mode = table.billing().mode();
        List<GlobalIndex> indexes = table.schema().globalIndexes().stream().map(index -> switch (mode) {
            case PAY_PER_REQUEST -> index.withProvisioned(ProvisionedCapacity.NONE);
            case PROVISIONED -> requireCapacity(index).withOnDemandCaps(Optional.empty());
        }).toList();
        return table.withSchema(table.schema().withGlobalIndexes(table.schema().attributes(), indexes));
    }

    /** The one index that is to be made or deleted. */
    static Optional<CheckedControl.IndexChange> change(Table table, List<GlobalSecondaryIndexUpdate> updates,
            Optional<List<AttributeDefinition>> definitions, Scope scope) {
        List<CheckedControl.IndexChange> changes = new ArrayList<>();
        for (GlobalSecondaryIndexUpdate update : updates) {
            if (update.create().isEmpty() && update.delete().isEmpty() && update.update().isEmpty()) {
                throw Message.INDEX_UPDATE_SHAPE.asValidation();
            }
            update.create().ifPresent(create -> changes.add(created(table, create, definitions)));
            update.delete()
                    .ifPresent(delete -> changes.add(
                            new CheckedControl.IndexChange.Delete(
                                    existing(table, delete.indexName().orElseThrow()).name())));
        }
        boolean busy = table.schema()
                .globalIndexes()
                .stream()
                .anyMatch(index -> index.phase().at(scope.now()) != IndexStatus.ACTIVE);
        if (changes.size() > 1 || (busy && !changes.isEmpty())) {
            throw new FaultException(new Fault.LimitExceeded(Message.ONE_INDEX_AT_A_TIME.with()));
        }
        return changes.stream().findFirst();
    }

    private static CheckedControl.IndexChange created(Table table, CreateGlobalSecondaryIndexAction create,
            Optional<List<AttributeDefinition>> given) {
        TableSchema schema = table.schema();
        String name = create.indexName().orElseThrow();
        if (schema.index(new IndexName(name)).isPresent()) {
            throw Message.INDEX_EXISTS.asValidation();
        }
        if (schema.globalIndexes().size() >= SchemaRules.MAX_GLOBAL_INDEXES) {
            throw Message.TOO_MANY_GLOBAL_INDEXES.asValidation();
        }
        Map<String, KeyAttribute> definitions = SchemaRules.definitions(given.orElse(List.of()));
        KeySchema key = SchemaRules.globalKey(create.keySchema().orElseThrow(), definitions);
        BillingMode mode = table.billing().mode();
        GlobalIndex index = new GlobalIndex(new IndexName(name), key,
                SchemaRules.projection(create.projection().orElseThrow()), IndexPhase.active(),
                ThroughputRules.ofIndex(mode, name, create.provisionedThroughput()),
                ThroughputRules.newCaps(mode, create.onDemandThroughput()),
                ThroughputRules.newWarm(create.warmThroughput()));
        List<IndexProjection> projections = new ArrayList<>(
                schema.indexes().stream().map(SecondaryIndex::projection).toList());
        projections.add(index.projection());
        SchemaRules.requireFewNonKeys(projections);
        return new CheckedControl.IndexChange.Create(index, merged(schema, definitions, key));
    }

    /** The definitions there were, and those the new key needs. */
    private static List<KeyAttribute> merged(TableSchema schema, Map<String, KeyAttribute> given, KeySchema key) {
        SequencedMap<String, KeyAttribute> merged = new LinkedHashMap<>();
        schema.attributes().forEach(attribute -> merged.put(attribute.name(), attribute));
        for (KeyAttribute attribute : given.values()) {
            KeyAttribute known = merged.get(attribute.name());
            if (known == null && key.has(attribute.name())) {
                merged.put(attribute.name(), attribute);
            } else if (known != null && known.type() != attribute.type()) {
                throw Message.INVALID_PARAMETERS.asValidation(
                        "Attribute " + attribute.name() + " is already defined with type " + known.type());
            }
        }
        return List.copyOf(merged.values());
    }

    private static GlobalIndex changed(Table table, GlobalIndex index, UpdateGlobalSecondaryIndexAction update) {
        BillingMode mode = table.billing().mode();
        GlobalIndex changed = index
                .withOnDemandCaps(
                        ThroughputRules.changedCaps(mode, index.onDemandCaps(), update.onDemandThroughput()))
                .withWarm(ThroughputRules.raisedWarm(index.warm(), update.warmThroughput()));
        return update.provisionedThroughput().isEmpty()
                ? changed
                : changed.withProvisioned(
                        ThroughputRules.ofIndex(mode, index.name().value(), update.provisionedThroughput()));
    }

    private static GlobalIndex requireCapacity(GlobalIndex index) {
        if (index.provisioned().equals(ProvisionedCapacity.NONE)) {
            throw Message.INDEX_THROUGHPUT_REQUIRED.asValidation(index.name());
        }
        return index;
    }

    private static GlobalIndex existing(Table table, String name) {
        return table.schema()
                .globalIndexes()
                .stream()
                .filter(index -> index.name().value().equals(name))
                .findFirst()
                .orElseThrow(Message.INDEX_NOT_FOUND::asNotFound);
    }

    private static GlobalSecondaryIndex asIndex(CreateGlobalSecondaryIndexAction create) {
        return new GlobalSecondaryIndex(create.indexName(), create.keySchema(), create.projection(),
                create.provisionedThroughput(), create.onDemandThroughput(), create.warmThroughput());
    }
}
