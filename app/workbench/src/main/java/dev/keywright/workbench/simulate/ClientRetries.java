package dev.keywright.workbench.simulate;

import dev.keywright.engine.partition.Assumption;
import dev.keywright.engine.partition.Assumptions;

/**
 * What a client does when it is throttled: it waits up to a longest wait that doubles each time (full jitter: any wait up to
 * it is as likely), and tries again.
 *
 * @param attempts the first try included; after that many the request fails
 * @param baseMillis the longest first wait
 * @param capMillis the longest wait of all
 */
public record ClientRetries(int attempts, double baseMillis, double capMillis) {
    public static ClientRetries of(Assumptions assumptions) {
        return new ClientRetries((int) assumptions.value(Assumption.RETRY_ATTEMPTS),
                assumptions.value(Assumption.RETRY_BASE_MILLIS), assumptions.value(Assumption.RETRY_CAP_MILLIS));
    }

    /** The longest wait before the n-th attempt, from 2. */
    double longestMillis(int attempt) {
        return Math.min(capMillis, Math.scalb(baseMillis, attempt - 2));
    }

    /** The mean wait, in milliseconds, of a request that passes at its n-th attempt, from 1. */
    public double waitMillis(int attempt) {
        double wait = 0;
        for (int i = 2; i <= attempt; i++) {
            wait += longestMillis(i) / 2;
        }
        return wait;
    }
}
