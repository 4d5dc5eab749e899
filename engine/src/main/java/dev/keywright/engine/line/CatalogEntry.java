package dev.keywright.engine.line;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

import dev.keywright.engine.schema.Billing;
import dev.keywright.engine.schema.BillingMode;
import dev.keywright.engine.schema.DeletionProtection;
import dev.keywright.engine.schema.Encryption;
import dev.keywright.engine.schema.PointInTimeRecovery;
import dev.keywright.engine.schema.StreamSettings;
import dev.keywright.engine.schema.StreamViewType;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.schema.TableClass;
import dev.keywright.engine.schema.TablePhase;
import dev.keywright.engine.schema.TableSettings;
import dev.keywright.engine.schema.TableStatus;
import dev.keywright.engine.schema.TimeToLive;
import dev.keywright.engine.value.Item;

/** A table in the form it is listed in: an item, so that it shares the items' versioned binary form. */
record CatalogEntry(Tenant tenant, Table table) {
    private static final long FORMAT = 1;

    Item write() {
        Fields fields = new Fields().put("format", FORMAT)
                .put("account", tenant.account())
                .put("region", tenant.region());
        SchemaFields.write(fields, table.schema());
        fields.put("status", table.phase().status())
                .put("statusUntil", table.phase().until())
                .put("createdAt", table.createdAt());
        writeBilling(fields, table.billing());
        writeSettings(fields, table.settings());
        return fields.toItem();
    }

    /** @throws IllegalStateException when a later version has written the entry */
    static CatalogEntry read(Item item) {
        Fields fields = Fields.of(item);
        if (fields.number("format") != FORMAT) {
            throw new IllegalStateException("the catalog has format " + fields.number("format")
                    + ", this version reads " + FORMAT + ": open it with a newer version");
        }
        Table table = new Table(SchemaFields.read(fields),
                new TablePhase(TableStatus.valueOf(fields.text("status")), fields.instant("statusUntil")),
                fields.instant("createdAt"), readBilling(fields), readSettings(fields));
        return new CatalogEntry(new Tenant(fields.text("account"), fields.text("region")), table);
    }

    private static void writeBilling(Fields fields, Billing billing) {
        fields.put("billingMode", billing.mode());
        SchemaFields.write(fields, billing.provisioned());
        billing.onDemandSince().ifPresent(since -> fields.put("onDemandSince", since));
        billing.onDemandCaps().ifPresent(caps -> SchemaFields.write(fields, caps));
    }

    private static Billing readBilling(Fields fields) {
        return new Billing(BillingMode.valueOf(fields.text("billingMode")), SchemaFields.readProvisioned(fields),
                fields.findInstant("onDemandSince"), SchemaFields.readCaps(fields));
    }

    private static void writeSettings(Fields fields, TableSettings settings) {
        fields.put("tableClass", settings.tableClass()).put("deletionProtection", settings.deletionProtection());
        settings.tableClassSince().ifPresent(since -> fields.put("tableClassSince", since));
        if (settings.encryption() instanceof Encryption.CustomerKey(String key)) {
            fields.put("encryptionKey", key);
        }
        settings.stream().ifPresent(stream -> {
            fields.put("streamEnabledAt", stream.enabledAt());
            stream.view().ifPresent(view -> fields.put("streamView", view));
        });
        switch (settings.timeToLive()) {
            case TimeToLive.Enabled(String name, Instant since, Instant settled) ->
                fields.put("timeToLiveAttribute", name).put("timeToLiveSince", since).put("timeToLiveSettled", settled);
            case TimeToLive.Disabled(var name, Instant settled) -> name.ifPresent(
                    was -> fields.put("timeToLiveWas", was).put("timeToLiveSettled", settled));
        }
        if (settings.pointInTimeRecovery() instanceof PointInTimeRecovery.Enabled(Instant since, int days)) {
            fields.put("recoverySince", since).put("recoveryDays", days);
        }
        settings.warm().ifPresent(warm -> SchemaFields.write(fields, warm));
        fields.put("tags", settings.tags()
                .entrySet()
                .stream()
                .map(tag -> new Fields().put("key", tag.getKey()).put("value", tag.getValue()))
                .toList());
    }

    private static TableSettings readSettings(Fields fields) {
        SequencedMap<String, String> tags = new LinkedHashMap<>();
        List<Fields> listed = fields.list("tags");
        listed.forEach(tag -> tags.put(tag.text("key"), tag.text("value")));
        return new TableSettings(TableClass.valueOf(fields.text("tableClass")), fields.findInstant("tableClassSince"),
                DeletionProtection.valueOf(fields.text("deletionProtection")),
                fields.findText("encryptionKey")
                        .<Encryption>map(Encryption.CustomerKey::new)
                        .orElseGet(Encryption.ServiceOwned::new),
                readStream(fields),
                readTimeToLive(fields),
                fields.findInstant("recoverySince")
                        .<PointInTimeRecovery>map(
                                since -> new PointInTimeRecovery.Enabled(since, (int) fields.number("recoveryDays")))
                        .orElseGet(PointInTimeRecovery.Disabled::new),
                SchemaFields.readWarm(fields), tags);
    }

    private static TimeToLive readTimeToLive(Fields fields) {
        Instant settled = fields.findInstant("timeToLiveSettled").orElse(Instant.EPOCH);
        Optional<String> attribute = fields.findText("timeToLiveAttribute");
        return attribute.isPresent()
                ? new TimeToLive.Enabled(attribute.get(), fields.instant("timeToLiveSince"), settled)
                : new TimeToLive.Disabled(fields.findText("timeToLiveWas"), settled);
    }

    private static Optional<StreamSettings> readStream(Fields fields) {
        return fields.findInstant("streamEnabledAt")
                .map(
                        since -> new StreamSettings(fields.findText("streamView").map(StreamViewType::valueOf), since));
    }
}
