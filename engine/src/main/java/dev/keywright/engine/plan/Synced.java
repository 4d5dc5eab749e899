package dev.keywright.engine.plan;

import java.util.List;
import java.util.Optional;

import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.schema.Billing;
import dev.keywright.engine.schema.Encryption;
import dev.keywright.engine.schema.GlobalIndex;
import dev.keywright.engine.schema.OnDemandCaps;
import dev.keywright.engine.schema.ProvisionedCapacity;
import dev.keywright.engine.schema.ReadOverride;
import dev.keywright.engine.schema.Replica;
import dev.keywright.engine.schema.StreamSettings;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.schema.TableSettings;

/**
 * What the tables of all regions have in common: indexes, billing, write capacity, time to live, stream and warm
 * throughput. The rest, such as class, protection, tags and recovery, is each region's own (FACTS §6.4).
 */
final class Synced {
    private Synced() {}

    /** The table of another region as the change of this region's wants it. */
    static Table table(Table there, Table here, Scope scope, Replica replica) {
        TableSettings settings = there.settings()
                .withTimeToLive(here.settings().timeToLive())
                .withReplication(here.settings().replication());
        if (here.settings().warm().isPresent()) {
            settings = settings.withWarm(here.settings().warm().get());
        }
        settings = withClass(settings, replica, scope);
        settings = withKey(settings, replica, scope);
        Optional<StreamSettings> stream = stream(there, here, scope, replica.region());
        if (stream.isPresent()) {
            settings = settings.withStream(stream.get());
        }
        Table synced = there.withPhase(here.phase())
                .withBilling(here.billing())
                .withSettings(settings)
                .withSchema(there.schema()
                        .withGlobalIndexes(here.schema().attributes(), here.schema().globalIndexes()));
        return withReads(synced, replica);
    }

    /** The settings of a replica that is about to be made of {@code source}. */
    static TableSettings firstSettings(Table source, Scope scope, Replica replica) {
        TableSettings settings = TableSettings.plain()
                .withTimeToLive(source.settings().timeToLive())
                .withEncryption(source.settings().encryption())
                .withReplication(source.settings().replication());
        if (source.settings().warm().isPresent()) {
            settings = settings.withWarm(source.settings().warm().get());
        }
        Optional<StreamSettings> stream = source.settings().stream().filter(StreamSettings::isEnabled);
        if (stream.isPresent()) {
            settings = settings.withStream(beginning(stream.get(), source, scope, replica.region()));
        }
        if (replica.tableClass().isEmpty() && source.settings().tableClassSince().isPresent()) {
            settings = settings.withTableClass(source.settings().tableClass(), scope.now());
        }
        return withKey(withClass(settings, replica, scope), replica, scope);
    }

    /** With the read capacity that the replica overrides. */
    static Table withReads(Table table, Replica replica) {
        List<GlobalIndex> indexes = table.schema().globalIndexes().stream().map(index -> {
            ReadOverride reads = replica.indexReads().getOrDefault(index.name(), ReadOverride.NONE);
            return index.withProvisioned(provisioned(index.provisioned(), reads))
                    .withOnDemandCaps(caps(index.onDemandCaps(), reads));
        }).toList();
        Billing billing = table.billing();
        return table
                .withBilling(new Billing(billing.mode(), provisioned(billing.provisioned(), replica.reads()),
                        billing.onDemandSince(), caps(billing.onDemandCaps(), replica.reads())))
                .withSchema(table.schema().withGlobalIndexes(table.schema().attributes(), indexes));
    }

    private static ProvisionedCapacity provisioned(ProvisionedCapacity shared, ReadOverride reads) {
        return reads.provisionedUnits()
                .map(units -> new ProvisionedCapacity(units, shared.writeUnits()))
                .orElse(shared);
    }

    private static Optional<OnDemandCaps> caps(Optional<OnDemandCaps> shared, ReadOverride reads) {
        return reads.maxOnDemandUnits()
                .map(units -> new OnDemandCaps(Optional.of(units), shared.flatMap(OnDemandCaps::maxWriteUnits)))
                .or(() -> shared);
    }

    private static TableSettings withClass(TableSettings settings, Replica replica, Scope scope) {
        return replica.tableClass()
                .filter(wanted -> wanted != settings.tableClass())
                .map(wanted -> settings.withTableClass(wanted, scope.now()))
                .orElse(settings);
    }

    private static TableSettings withKey(TableSettings settings, Replica replica, Scope scope) {
        return replica.keyId()
                .map(key -> settings.withEncryption(new Encryption.CustomerKey(key.startsWith("arn:")
                        ? key
                        : "arn:aws:kms:" + replica.region() + ":" + scope.account() + ":"
                                + (key.startsWith("alias/") ? key : "key/" + key))))
                .orElse(settings);
    }

    /** A stream that begins or ends here begins or ends there. */
    private static Optional<StreamSettings> stream(Table there, Table here, Scope scope, String region) {
        boolean wanted = here.settings().stream().filter(StreamSettings::isEnabled).isPresent();
        Optional<StreamSettings> running = there.settings().stream().filter(StreamSettings::isEnabled);
        if (wanted) {
            return running.isPresent()
                    ? running
                    : here.settings().stream().map(stream -> beginning(stream, here, scope, region));
        }
        return running.isPresent()
                ? running.map(stream -> new StreamSettings(Optional.empty(), stream.enabledAt()))
                : there.settings().stream();
    }

    private static StreamSettings beginning(StreamSettings stream, Table table, Scope scope, String region) {
        return new StreamSettings(stream.view(),
                scope.elsewhere().apply(region).streams().beginning(table.name(), scope.now()));
    }
}
