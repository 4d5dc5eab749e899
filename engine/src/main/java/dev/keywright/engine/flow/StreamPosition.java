package dev.keywright.engine.flow;

import dev.keywright.engine.schema.SequenceNumber;

/** Where in a shard to start reading. */
public sealed interface StreamPosition {
    /** At the oldest record there is. */
    record TrimHorizon() implements StreamPosition {}

    /** Behind the newest record there is. */
    record Latest() implements StreamPosition {}

    record At(SequenceNumber number) implements StreamPosition {}

    record After(SequenceNumber number) implements StreamPosition {}
}
