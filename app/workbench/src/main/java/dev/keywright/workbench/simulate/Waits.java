package dev.keywright.workbench.simulate;

/**
 * How long requests wait because of throttling. A batch of which a part is refused is taken as requests that fail with
 * that probability at every attempt: retries meet about the same second again. The service's own latency is not in it.
 */
final class Waits {
    private final ClientRetries retries;
    private final double[] passedAt;
    private double failed;
    private double total;

    Waits(ClientRetries retries) {
        this.retries = retries;
        this.passedAt = new double[retries.attempts() + 1];
    }

    void add(long granted, long throttled) {
        double requests = (double) granted + throttled;
        total += requests;
        if (throttled == 0) {
            passedAt[1] += requests;
            return;
        }
        double refused = throttled / requests;
        double left = requests;
        for (int attempt = 1; attempt <= retries.attempts(); attempt++) {
            passedAt[attempt] += left * (1 - refused);
            left *= refused;
        }
        failed += left;
    }

    /** The wait that this part of all requests does not exceed; those that fail wait the longest. */
    double quantileMillis(double quantile) {
        double wanted = quantile * total;
        double seen = 0;
        for (int attempt = 1; attempt <= retries.attempts(); attempt++) {
            seen += passedAt[attempt];
            if (seen >= wanted) {
                return retries.waitMillis(attempt);
            }
        }
        return retries.waitMillis(retries.attempts());
    }

    long failed() {
        return Math.round(failed);
    }
}
