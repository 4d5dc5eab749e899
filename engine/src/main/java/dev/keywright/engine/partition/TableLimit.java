package dev.keywright.engine.partition;

/**
 * What a whole table or index may consume of one capacity, whichever partitions it goes to: the bucket of global
 * admission control (FACTS §5.3). Provisioned, it fills at the provisioned rate and keeps 300 s of it. On demand, it is
 * the warm throughput or twice the previous peak, whichever is more, up to the cap and the quota; a peak becomes "the
 * previous" at the end of the half hour it fell in.
 */
final class TableLimit {
    private final Access access;
    private final Assumptions assumptions;
    private final TokenBucket bucket;
    private Capacity capacity;
    private ThrottleCause cause = ThrottleCause.PROVISIONED;
    private long previousPeakHalfUnits;
    private long runningPeakHalfUnits;
    private long secondHalfUnits;
    private long totalHalfUnits;

    TableLimit(Access access, Capacity capacity, Assumptions assumptions) {
        this.access = access;
        this.capacity = capacity;
        this.assumptions = assumptions;
        this.bucket = new TokenBucket(rate(), burstSeconds(), assumptions.initialBurst());
    }

    long admits(long halfUnitsEach) {
        return bucket.admits(halfUnitsEach);
    }

    void take(long halfUnits) {
        bucket.take(halfUnits);
        secondHalfUnits += halfUnits;
        totalHalfUnits += halfUnits;
    }

    /** Consumed since the beginning. */
    long totalHalfUnits() {
        return totalHalfUnits;
    }

    ThrottleCause cause() {
        return cause;
    }

    void change(Capacity newCapacity) {
        capacity = newCapacity;
        bucket.changeRate(rate(), burstSeconds());
    }

    /** Notes the second's peak; {@link #refill} starts the next. */
    void closeSecond() {
        runningPeakHalfUnits = Math.max(runningPeakHalfUnits, secondHalfUnits);
        secondHalfUnits = 0;
    }

    void refill(long seconds) {
        bucket.refill(seconds);
    }

    /** Ends a growth window: what was its peak is now the previous peak. */
    void settlePeak() {
        previousPeakHalfUnits = Math.max(previousPeakHalfUnits, runningPeakHalfUnits);
        runningPeakHalfUnits = 0;
        bucket.changeRate(rate(), burstSeconds());
    }

    /** Half units a second that may be consumed for long. */
    long rateHalfUnits() {
        return bucket.rate();
    }

    private int burstSeconds() {
        return switch (capacity) {
            case Capacity.Provisioned _ -> assumptions.burstSeconds();
            case Capacity.OnDemand _ -> 0;
        };
    }

    /** The lowest of the limits that apply, and remembers which one that is. */
    private long rate() {
        return switch (capacity) {
            case Capacity.Provisioned provisioned -> {
                cause = ThrottleCause.PROVISIONED;
                yield 2 * (access == Access.READ ? provisioned.readUnits() : provisioned.writeUnits());
            }
            case Capacity.OnDemand onDemand -> onDemandRate(onDemand);
        };
    }

    private long onDemandRate(Capacity.OnDemand onDemand) {
        boolean reading = access == Access.READ;
        long warm = 2 * (reading ? onDemand.warmReadUnits() : onDemand.warmWriteUnits());
        long rate = Math.max(warm, 2 * previousPeakHalfUnits);
        cause = ThrottleCause.KEY_RANGE;
        long quota = Math.max(warm, 2 * assumptions.onDemandUnits(access));
        if (quota < rate) {
            rate = quota;
            cause = ThrottleCause.ACCOUNT_LIMIT;
        }
        long cap = (reading ? onDemand.maxReadUnits() : onDemand.maxWriteUnits()).orElse(Long.MAX_VALUE / 2);
        if (cap <= rate / 2) {
            rate = 2 * cap;
            cause = ThrottleCause.MAX_ON_DEMAND;
        }
        return rate;
    }
}
