package dev.keywright.workbench.simulate;

/**
 * What a client does when it is throttled: it waits, twice as long each time, with full jitter, and tries again. The
 * defaults are those of the AWS SDKs for DynamoDB, as far as they are published.
 *
 * @param attempts the first try included; after that many the request fails
 * @param baseMillis the longest first wait
 * @param capMillis the longest wait of all
 */
public record ClientRetries(int attempts, double baseMillis, double capMillis) {
    public static final ClientRetries SDK = new ClientRetries(9, 25, 20_000);

    /** The mean wait, in milliseconds, of a request that passes at its n-th attempt, from 1. */
    public double waitMillis(int attempt) {
        double wait = 0;
        double longest = baseMillis;
        for (int i = 1; i < attempt; i++) {
            wait += Math.min(longest, capMillis) / 2;
            longest *= 2;
        }
        return wait;
    }
}
