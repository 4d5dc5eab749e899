package dev.keywright.engine.schema;

import java.time.Instant;
import java.util.Optional;

/** Which attribute says, in epoch seconds, when an item expires (FACTS §6.2). */
public sealed interface TimeToLive {
    /** From when on the setting is in force, and can be changed again. */
    Instant settledAt();

    default boolean isSettled(Instant now) {
        return !now.isBefore(settledAt());
    }

    TimeToLive settlingAt(Instant moment);

    /** @param attributeName which one it was; empty when there never was one */
    record Disabled(Optional<String> attributeName, Instant settledAt) implements TimeToLive {
        /** The setting of a new table. */
        public static final Disabled NEVER_ENABLED = new Disabled(Optional.empty(), Instant.EPOCH);

        @Override
        public Disabled settlingAt(Instant moment) {
            return new Disabled(attributeName, moment);
        }
    }

    record Enabled(String attributeName, Instant since, Instant settledAt) implements TimeToLive {
        @Override
        public Enabled settlingAt(Instant moment) {
            return new Enabled(attributeName, since, moment);
        }
    }
}
