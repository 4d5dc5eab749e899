package dev.keywright.engine.schema;

import java.time.Instant;

/** Whether every moment of the last days can be restored. */
public sealed interface PointInTimeRecovery {
    record Disabled() implements PointInTimeRecovery {}

    /** @param recoveryPeriodDays how far back, 1 to 35 */
    record Enabled(Instant since, int recoveryPeriodDays) implements PointInTimeRecovery {}
}
