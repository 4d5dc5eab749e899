package dev.keywright.engine.flow;

import java.util.Optional;

import dev.keywright.engine.schema.TableId;

/**
 * Something that takes longer than a request, which begins it, and that other requests ask about. It is done in steps
 * that are transactions of their own; between two of them it lies in the store as it is here, so that it survives.
 */
public sealed interface Job permits Backup, Restore, Export, Import {
    /** Tells it from all others of its account and region. */
    String id();

    /** Whether there are steps to be done. */
    boolean isRunning();

    /** The table whose past it still has to read. */
    Optional<TableId> reads();
}
