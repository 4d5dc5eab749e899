package dev.keywright.engine.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.keywright.engine.api.CreateTableRequest;
import dev.keywright.engine.api.GlobalSecondaryIndex;
import dev.keywright.engine.api.LocalSecondaryIndex;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.flow.CheckedControl;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.schema.Billing;
import dev.keywright.engine.schema.BillingMode;
import dev.keywright.engine.schema.GlobalIndex;
import dev.keywright.engine.schema.IndexName;
import dev.keywright.engine.schema.IndexPhase;
import dev.keywright.engine.schema.IndexProjection;
import dev.keywright.engine.schema.KeyAttribute;
import dev.keywright.engine.schema.KeySchema;
import dev.keywright.engine.schema.LocalIndex;
import dev.keywright.engine.schema.TableName;
import dev.keywright.engine.schema.TableSettings;

final class CreateTableCheck {
    private CreateTableCheck() {}

    static CheckedControl.CreateTable check(CreateTableRequest request, Scope scope) {
        constrain(request);
        BillingMode mode = request.billingMode().map(BillingMode::valueOf).orElse(BillingMode.PROVISIONED);
        Billing billing = new Billing(mode, ThroughputRules.ofTable(mode, request.provisionedThroughput()),
                mode == BillingMode.PAY_PER_REQUEST ? Optional.of(scope.now()) : Optional.empty(),
                ThroughputRules.newCaps(mode, request.onDemandThroughput()));
        Map<String, KeyAttribute> definitions = SchemaRules
                .definitions(request.attributeDefinitions().orElseThrow());
        KeySchema key = SchemaRules.key(request.keySchema().orElseThrow(), definitions);
        requireProperLists(request);
        List<LocalIndex> locals = request.localSecondaryIndexes()
                .orElse(List.of())
                .stream()
                .map(index -> local(index, key, definitions))
                .toList();
        List<GlobalIndex> globals = request.globalSecondaryIndexes()
                .orElse(List.of())
                .stream()
                .map(index -> global(index, mode, definitions))
                .toList();
        requireTogether(key, locals, globals, definitions);
        TableName name = new TableName(request.tableName().orElseThrow());
        TableSettings settings = settings(request, scope);
        if (scope.tables().find(name, scope.now()).isPresent()) {
            throw Message.TABLE_EXISTS.asInUse(name);
        }
        return new CheckedControl.CreateTable(name, List.copyOf(definitions.values()), key, locals, globals, billing,
                settings);
    }

    private static void constrain(CreateTableRequest request) {
        if (request.tableName().isEmpty()) {
            throw Message.PARAMETER_REQUIRED.asValidation("TableName");
        }
        Members members = new Members(Wording.OLDER).newName("TableName", request.tableName())
                .required("AttributeDefinitions", request.attributeDefinitions())
                .required("KeySchema", request.keySchema());
        SchemaRules.constrainDefinitions(members, request.attributeDefinitions());
        SchemaRules.constrainKey(members, "KeySchema", request.keySchema(), 2);
        constrainIndexes(members, request);
        ThroughputRules.constrainMode(members, request.billingMode());
        ThroughputRules.constrain(members, "provisionedThroughput", request.provisionedThroughput());
        SettingRules.constrainStream(members, request.streamSpecification());
        SettingRules.constrainEncryption(members, request.sseSpecification());
        SettingRules.constrainClass(members, request.tableClass());
        SettingRules.constrainTags(members, request.tags());
        members.done();
    }

    private static void constrainIndexes(Members members, CreateTableRequest request) {
        List<LocalSecondaryIndex> locals = request.localSecondaryIndexes().orElse(List.of());
        for (int i = 0; i < locals.size(); i++) {
            SchemaRules.constrain(members, "localSecondaryIndexes." + (i + 1) + ".member.", locals.get(i));
        }
        List<GlobalSecondaryIndex> globals = request.globalSecondaryIndexes().orElse(List.of());
        for (int i = 0; i < globals.size(); i++) {
            String path = "globalSecondaryIndexes." + (i + 1) + ".member.";
            SchemaRules.constrain(members, path, globals.get(i));
            ThroughputRules.constrain(members, path + "provisionedThroughput",
                    globals.get(i).provisionedThroughput());
        }
    }

    private static void requireProperLists(CreateTableRequest request) {
        request.localSecondaryIndexes().ifPresent(list -> {
            if (list.isEmpty()) {
                throw Message.INDEX_LIST_EMPTY.asValidation("LocalSecondaryIndexes");
            }
            if (list.size() > SchemaRules.MAX_LOCAL_INDEXES) {
                throw Message.TOO_MANY_LOCAL_INDEXES.asValidation();
            }
        });
        request.globalSecondaryIndexes().ifPresent(list -> {
            if (list.isEmpty()) {
                throw Message.INDEX_LIST_EMPTY.asValidation("GlobalSecondaryIndexes");
            }
            if (list.size() > SchemaRules.MAX_GLOBAL_INDEXES) {
                throw Message.TOO_MANY_GLOBAL_INDEXES.asValidation();
            }
        });
    }

    private static LocalIndex local(LocalSecondaryIndex given, KeySchema tableKey,
            Map<String, KeyAttribute> definitions) {
        IndexName name = new IndexName(given.indexName().orElseThrow());
        if (tableKey.sort().isEmpty()) {
            throw Message.LOCAL_INDEX_NEEDS_TABLE_SORT_KEY.asValidation();
        }
        KeySchema key = SchemaRules.key(given.keySchema().orElseThrow(), definitions);
        if (key.sort().isEmpty()) {
            throw Message.LOCAL_INDEX_WITHOUT_SORT_KEY.asValidation(name);
        }
        if (!key.partition().equals(tableKey.partition())) {
            throw Message.LOCAL_INDEX_OTHER_PARTITION_KEY.asValidation(name, key.partition().getFirst().name(),
                    tableKey.partition().getFirst().name());
        }
        return new LocalIndex(name, key, SchemaRules.projection(given.projection().orElseThrow()));
    }

    private static GlobalIndex global(GlobalSecondaryIndex given, BillingMode mode,
            Map<String, KeyAttribute> definitions) {
        String name = given.indexName().orElseThrow();
        return new GlobalIndex(new IndexName(name),
                SchemaRules.globalKey(given.keySchema().orElseThrow(), definitions),
                SchemaRules.projection(given.projection().orElseThrow()), IndexPhase.active(),
                ThroughputRules.ofIndex(mode, name, given.provisionedThroughput()),
                ThroughputRules.newCaps(mode, given.onDemandThroughput()),
                ThroughputRules.newWarm(given.warmThroughput()));
    }

    private static void requireTogether(KeySchema key, List<LocalIndex> locals, List<GlobalIndex> globals,
            Map<String, KeyAttribute> definitions) {
        Set<IndexName> names = new HashSet<>();
        List<KeySchema> keys = new ArrayList<>(List.of(key));
        List<IndexProjection> projections = new ArrayList<>();
        locals.forEach(index -> {
            requireNew(names, index.name());
            keys.add(index.key());
            projections.add(index.projection());
        });
        globals.forEach(index -> {
            requireNew(names, index.name());
            keys.add(index.key());
            projections.add(index.projection());
        });
        SchemaRules.requireFewNonKeys(projections);
        SchemaRules.requireAllUsed(definitions, keys);
    }

    private static void requireNew(Set<IndexName> names, IndexName name) {
        if (!names.add(name)) {
            throw Message.DUPLICATE_INDEX.asValidation(name);
        }
    }

    private static TableSettings settings(CreateTableRequest request, Scope scope) {
        TableSettings settings = TableSettings.plain();
        if (request.tableClass().isPresent()) {
            settings = settings.withTableClass(
                    dev.keywright.engine.schema.TableClass.valueOf(request.tableClass().get()), scope.now());
        }
        if (request.deletionProtectionEnabled().isPresent()) {
            settings = settings
                    .withDeletionProtection(SettingRules.protection(request.deletionProtectionEnabled().get()));
        }
        if (request.sseSpecification().isPresent()) {
            settings = settings.withEncryption(SettingRules.encryption(request.sseSpecification().get(), scope));
        }
        if (request.streamSpecification().isPresent()) {
            settings = SettingRules
                    .stream(request.streamSpecification().get(), new TableName(request.tableName().orElseThrow()),
                            scope)
                    .map(settings::withStream)
                    .orElse(settings);
        }
        Optional<dev.keywright.engine.schema.WarmUnits> warm = ThroughputRules.newWarm(request.warmThroughput());
        if (warm.isPresent()) {
            settings = settings.withWarm(warm.get());
        }
        return settings.withTags(SettingRules.tags(Map.of(), request.tags().orElse(List.of())));
    }
}
