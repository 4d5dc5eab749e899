package dev.keywright.engine.partition;

/**
 * Half units that refill by a rate each second and are saved up to a capacity. A request passes while there is anything
 * left, and may leave a debt that later seconds repay: otherwise a page larger than a small table's rate never passed.
 */
final class TokenBucket {
    private long rate;
    private long capacity;
    private long tokens;

    /**
     * @param rate half units a second
     * @param burstSeconds for how many seconds unused half units are kept
     * @param fill which part of the kept ones is there at the start
     */
    TokenBucket(long rate, int burstSeconds, double fill) {
        this.rate = rate;
        this.capacity = rate * (1L + burstSeconds);
        this.tokens = rate + (long) ((capacity - rate) * fill);
    }

    /** How many requests of this cost pass now. */
    long admits(long halfUnitsEach) {
        if (halfUnitsEach == 0) {
            return Long.MAX_VALUE;
        }
        return tokens <= 0 ? 0 : Math.ceilDiv(tokens, halfUnitsEach);
    }

    void take(long halfUnits) {
        tokens -= halfUnits;
    }

    void refill(long seconds) {
        tokens = seconds >= 1_000_000 ? capacity : Math.min(capacity, tokens + rate * seconds);
    }

    /** Changes the rate from now on; what is saved stays, as far as it still fits. */
    void changeRate(long newRate, int burstSeconds) {
        rate = newRate;
        capacity = newRate * (1L + burstSeconds);
        tokens = Math.min(tokens, capacity);
    }

    long rate() {
        return rate;
    }
}
