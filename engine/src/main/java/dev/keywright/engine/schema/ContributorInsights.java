package dev.keywright.engine.schema;

import java.time.Instant;

/**
 * Contributor insights of a table or a global index: whether its busiest keys are counted (FACTS §6.9).
 *
 * @param status what was last asked for, on its way
 * @param until when that is reached
 * @param changedAt when it was asked for
 */
public record ContributorInsights(InsightsStatus status, Instant until, InsightsMode mode, Instant changedAt) {
    public InsightsStatus at(Instant now) {
        if (now.isBefore(until)) {
            return status;
        }
        return switch (status) {
            case ENABLING, ENABLED -> InsightsStatus.ENABLED;
            case DISABLING, DISABLED -> InsightsStatus.DISABLED;
        };
    }

    public ContributorInsights until(Instant changed) {
        return new ContributorInsights(status, changed, mode, changedAt);
    }
}
