package dev.keywright.engine.check;

import java.util.List;
import java.util.Optional;

import dev.keywright.engine.api.GlobalSecondaryIndexUpdate;
import dev.keywright.engine.api.UpdateTableRequest;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.flow.CheckedControl;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.schema.Billing;
import dev.keywright.engine.schema.BillingMode;
import dev.keywright.engine.schema.ProvisionedCapacity;
import dev.keywright.engine.schema.StreamSettings;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.schema.TableClass;
import dev.keywright.engine.schema.TableSettings;

final class UpdateTableCheck {
    private UpdateTableCheck() {}

    static CheckedControl.UpdateTable check(UpdateTableRequest request, Scope scope) {
        constrain(request);
        if (isEmpty(request)) {
            throw Message.NOTHING_TO_UPDATE.asValidation();
        }
        Table table = TableLookup.forChange(scope, request.tableName().orElseThrow());
        List<GlobalSecondaryIndexUpdate> updates = request.globalSecondaryIndexUpdates().orElse(List.of());
        Table changed = table.withBilling(billing(request, table, scope))
                .withSettings(settings(request, table, scope));
        changed = IndexUpdateRules.withSettings(changed, updates);
        if (request.billingMode().isPresent()) {
            changed = IndexUpdateRules.inMode(changed, updates);
        }
        return new CheckedControl.UpdateTable(table, changed, IndexUpdateRules.change(changed, updates,
                request.attributeDefinitions(), scope));
    }

    private static void constrain(UpdateTableRequest request) {
        Members members = new Members(Wording.OLDER).tableName("TableName", request.tableName());
        SchemaRules.constrainDefinitions(members, request.attributeDefinitions());
        ThroughputRules.constrainMode(members, request.billingMode());
        ThroughputRules.constrain(members, "provisionedThroughput", request.provisionedThroughput());
        IndexUpdateRules.constrain(members, request.globalSecondaryIndexUpdates().orElse(List.of()));
        SettingRules.constrainStream(members, request.streamSpecification());
        SettingRules.constrainEncryption(members, request.sseSpecification());
        SettingRules.constrainClass(members, request.tableClass());
        members.done();
    }

    private static boolean isEmpty(UpdateTableRequest request) {
        return new Given().of("BillingMode", request.billingMode())
                .of("ProvisionedThroughput", request.provisionedThroughput())
                .of("GlobalSecondaryIndexUpdates",
                        request.globalSecondaryIndexUpdates().filter(list -> !list.isEmpty()))
                .of("StreamSpecification", request.streamSpecification())
                .of("SSESpecification", request.sseSpecification())
                .of("TableClass", request.tableClass())
                .of("DeletionProtectionEnabled", request.deletionProtectionEnabled())
                .of("OnDemandThroughput", request.onDemandThroughput())
                .of("WarmThroughput", request.warmThroughput())
                .isNothing();
    }

    private static Billing billing(UpdateTableRequest request, Table table, Scope scope) {
        Billing before = table.billing();
        BillingMode mode = request.billingMode().map(BillingMode::valueOf).orElse(before.mode());
        boolean switched = mode != before.mode();
        ProvisionedCapacity capacity = before.provisioned();
        if (switched) {
            capacity = ThroughputRules.ofTable(mode, request.provisionedThroughput());
        } else if (request.provisionedThroughput().isPresent()) {
            capacity = ThroughputRules.ofTable(mode, request.provisionedThroughput());
            if (capacity.equals(before.provisioned())) {
                throw Message.THROUGHPUT_UNCHANGED.asValidation(capacity.readUnits(), capacity.writeUnits());
            }
        }
        return new Billing(mode, capacity,
                switched && mode == BillingMode.PAY_PER_REQUEST ? Optional.of(scope.now()) : before.onDemandSince(),
                ThroughputRules.changedCaps(mode, before.onDemandCaps(), request.onDemandThroughput()));
    }

    private static TableSettings settings(UpdateTableRequest request, Table table, Scope scope) {
        TableSettings settings = table.settings();
        if (request.tableClass().isPresent()) {
            settings = settings.withTableClass(TableClass.valueOf(request.tableClass().get()), scope.now());
        }
        if (request.deletionProtectionEnabled().isPresent()) {
            settings = settings
                    .withDeletionProtection(SettingRules.protection(request.deletionProtectionEnabled().get()));
        }
        if (request.sseSpecification().isPresent()) {
            settings = settings.withEncryption(SettingRules.encryption(request.sseSpecification().get(), scope));
        }
        if (request.streamSpecification().isPresent()) {
            settings = settings.withStream(stream(request, table, scope));
        }
        if (request.warmThroughput().isPresent()) {
            settings = settings.withWarm(
                    ThroughputRules.raisedWarm(settings.warm(), request.warmThroughput()).orElseThrow());
        }
        return settings;
    }

    private static StreamSettings stream(UpdateTableRequest request, Table table, Scope scope) {
        Optional<StreamSettings> wanted = SettingRules.stream(request.streamSpecification().orElseThrow(),
                table.name(), scope);
        Optional<StreamSettings> running = table.settings().stream().filter(StreamSettings::isEnabled);
        if (wanted.isPresent()) {
            if (running.isPresent()) {
                throw Message.STREAM_ALREADY_ENABLED.asValidation(table.name());
            }
            return wanted.get();
        }
        StreamSettings stopped = running
                .orElseThrow(() -> Message.STREAM_ALREADY_DISABLED.asValidation(table.name()));
        return new StreamSettings(Optional.empty(), stopped.enabledAt());
    }
}
