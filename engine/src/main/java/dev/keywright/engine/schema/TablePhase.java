package dev.keywright.engine.schema;

import java.time.Instant;

/**
 * The status of a table, and from when on it is over.
 *
 * @param until when the status gives way to ACTIVE, or a DELETING table to nothing
 */
public record TablePhase(TableStatus status, Instant until) {
    public static TablePhase active() {
        return new TablePhase(TableStatus.ACTIVE, Instant.MAX);
    }

    public TableStatus at(Instant now) {
        return now.isBefore(until) || status == TableStatus.DELETING ? status : TableStatus.ACTIVE;
    }

    /** Whether the table has been deleted by now. */
    public boolean isGone(Instant now) {
        return status == TableStatus.DELETING && !now.isBefore(until);
    }
}
