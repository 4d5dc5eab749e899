package dev.keywright.engine.flow;

import java.time.Duration;

/**
 * How long tables and indexes stay in the statuses they pass through. Answers name those statuses even with no delay,
 * as the service does.
 *
 * @param table how long a table is CREATING, UPDATING or DELETING, and its stream or time to live ENABLING or DISABLING
 * @param index how long a global index is CREATING or DELETING
 */
public record StatusDelays(Duration table, Duration index) {
    public static final StatusDelays NONE = new StatusDelays(Duration.ZERO, Duration.ZERO);
}
