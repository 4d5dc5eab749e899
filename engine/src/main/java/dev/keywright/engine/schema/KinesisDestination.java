package dev.keywright.engine.schema;

import java.time.Instant;

/**
 * A Kinesis data stream that a table's changes are to go to. The engine keeps the setting and sends nothing.
 *
 * @param status what was last asked for, on its way
 * @param until when that is reached
 */
public record KinesisDestination(String streamArn, DestinationStatus status, Instant until, TimePrecision precision) {
    public DestinationStatus at(Instant now) {
        if (now.isBefore(until)) {
            return status;
        }
        return switch (status) {
            case ENABLING, ACTIVE, UPDATING -> DestinationStatus.ACTIVE;
            case DISABLING, DISABLED -> DestinationStatus.DISABLED;
        };
    }

    public KinesisDestination until(Instant changed) {
        return new KinesisDestination(streamArn, status, changed, precision);
    }
}
