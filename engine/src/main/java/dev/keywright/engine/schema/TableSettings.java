package dev.keywright.engine.schema;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * What can be switched on a table without touching its items.
 *
 * @param tableClassSince when the class was last changed; empty when it never was
 * @param tags by key, in the order they were set
 */
public record TableSettings(TableClass tableClass, Optional<Instant> tableClassSince,
        DeletionProtection deletionProtection, Encryption encryption, Optional<StreamSettings> stream,
        TimeToLive timeToLive, PointInTimeRecovery pointInTimeRecovery, Optional<WarmUnits> warm,
        SequencedMap<String, String> tags) {
    public TableSettings {
        tags = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(tags));
    }

    /** The settings of a table created with a name and a key and nothing else. */
    public static TableSettings plain() {
        return new TableSettings(TableClass.STANDARD, Optional.empty(), DeletionProtection.DISABLED,
                new Encryption.ServiceOwned(), Optional.empty(), TimeToLive.Disabled.NEVER_ENABLED,
                new PointInTimeRecovery.Disabled(), Optional.empty(), new LinkedHashMap<>());
    }

    public TableSettings withTableClass(TableClass changed, Instant now) {
        return new TableSettings(changed, Optional.of(now), deletionProtection, encryption, stream, timeToLive,
                pointInTimeRecovery, warm, tags);
    }

    public TableSettings withDeletionProtection(DeletionProtection changed) {
        return new TableSettings(tableClass, tableClassSince, changed, encryption, stream, timeToLive,
                pointInTimeRecovery, warm, tags);
    }

    public TableSettings withEncryption(Encryption changed) {
        return new TableSettings(tableClass, tableClassSince, deletionProtection, changed, stream, timeToLive,
                pointInTimeRecovery, warm, tags);
    }

    public TableSettings withStream(StreamSettings changed) {
        return new TableSettings(tableClass, tableClassSince, deletionProtection, encryption, Optional.of(changed),
                timeToLive, pointInTimeRecovery, warm, tags);
    }

    public TableSettings withTimeToLive(TimeToLive changed) {
        return new TableSettings(tableClass, tableClassSince, deletionProtection, encryption, stream, changed,
                pointInTimeRecovery, warm, tags);
    }

    public TableSettings withPointInTimeRecovery(PointInTimeRecovery changed) {
        return new TableSettings(tableClass, tableClassSince, deletionProtection, encryption, stream, timeToLive,
                changed, warm, tags);
    }

    public TableSettings withWarm(WarmUnits changed) {
        return new TableSettings(tableClass, tableClassSince, deletionProtection, encryption, stream, timeToLive,
                pointInTimeRecovery, Optional.of(changed), tags);
    }

    public TableSettings withTags(Map<String, String> changed) {
        return new TableSettings(tableClass, tableClassSince, deletionProtection, encryption, stream, timeToLive,
                pointInTimeRecovery, warm, new LinkedHashMap<>(changed));
    }
}
