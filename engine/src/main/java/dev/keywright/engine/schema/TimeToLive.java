package dev.keywright.engine.schema;

import java.time.Instant;

/** Which attribute says, in epoch seconds, when an item expires. */
public sealed interface TimeToLive {
    record Disabled() implements TimeToLive {}

    record Enabled(String attributeName, Instant since) implements TimeToLive {}
}
