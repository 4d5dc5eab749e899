package dev.keywright.engine.schema;

import java.time.Instant;

/**
 * The status of a global index, and from when on it is over.
 *
 * @param until when the status gives way to ACTIVE, or a DELETING index to nothing
 */
public record IndexPhase(IndexStatus status, Instant until) {
    public static IndexPhase active() {
        return new IndexPhase(IndexStatus.ACTIVE, Instant.MAX);
    }

    public IndexStatus at(Instant now) {
        return now.isBefore(until) || status == IndexStatus.DELETING ? status : IndexStatus.ACTIVE;
    }

    /** Whether the index has been deleted by now. */
    public boolean isGone(Instant now) {
        return status == IndexStatus.DELETING && !now.isBefore(until);
    }
}
