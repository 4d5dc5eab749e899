package dev.keywright.engine.partition;

/** One partition: its keys, its two ceilings, and what it did in the second that runs. */
final class Partition {
    private static final int FADE_SECONDS = 60;

    private final int id;
    private final KeyRange range;
    private final Assumptions assumptions;
    private final TokenBucket reads;
    private final TokenBucket writes;
    private final Heat heat;
    private long bytes;
    private int hotSeconds;
    private long readHalfUnits;
    private long readThrottledHalfUnits;
    private long writeHalfUnits;
    private long writeThrottledHalfUnits;

    Partition(int id, KeyRange range, long bytes, Assumptions assumptions) {
        this.id = id;
        this.range = range;
        this.bytes = bytes;
        this.assumptions = assumptions;
        this.heat = new Heat(range);
        this.reads = ceiling(Access.READ);
        this.writes = ceiling(Access.WRITE);
    }

    private TokenBucket ceiling(Access access) {
        return new TokenBucket(assumptions.ceilingHalfUnits(access), assumptions.ceilingBurstSeconds(), 0);
    }

    int id() {
        return id;
    }

    KeyRange range() {
        return range;
    }

    long bytes() {
        return bytes;
    }

    void addBytes(long more) {
        bytes = Math.max(0, bytes + more);
    }

    long admits(Access access, long halfUnitsEach) {
        return bucket(access).admits(halfUnitsEach);
    }

    void consume(Access access, Placement placement, long halfUnits) {
        if (halfUnits == 0) {
            return;
        }
        bucket(access).take(halfUnits);
        heat.add(access, placement, halfUnits);
        switch (access) {
            case READ -> readHalfUnits += halfUnits;
            case WRITE -> writeHalfUnits += halfUnits;
        }
    }

    void throttle(Access access, Placement placement, long halfUnits) {
        heat.add(access, placement, halfUnits);
        switch (access) {
            case READ -> readThrottledHalfUnits += halfUnits;
            case WRITE -> writeThrottledHalfUnits += halfUnits;
        }
    }

    /** Ends the second: what it did is handed back and forgotten, the ceilings refill. */
    Load closeSecond(long second) {
        Load load = readHalfUnits + readThrottledHalfUnits + writeHalfUnits + writeThrottledHalfUnits == 0
                ? Load.NONE
                : new Load(readHalfUnits, readThrottledHalfUnits, writeHalfUnits, writeThrottledHalfUnits);
        hotSeconds = isHot() ? hotSeconds + 1 : 0;
        readHalfUnits = 0;
        readThrottledHalfUnits = 0;
        writeHalfUnits = 0;
        writeThrottledHalfUnits = 0;
        refill(1);
        if (second % FADE_SECONDS == 0) {
            heat.fade();
        }
        return load;
    }

    void refill(long seconds) {
        reads.refill(seconds);
        writes.refill(seconds);
    }

    private boolean isHot() {
        return readHalfUnits >= assumptions.splitUtilization() * assumptions.ceilingHalfUnits(Access.READ)
                || writeHalfUnits >= assumptions.splitUtilization() * assumptions.ceilingHalfUnits(Access.WRITE);
    }

    boolean isTooLarge() {
        return bytes > assumptions.partitionBytes();
    }

    boolean isHotForLong() {
        return hotSeconds >= assumptions.splitAfterSeconds();
    }

    /** Starts the wait anew, after a split was found to be no use. */
    void cool() {
        hotSeconds = 0;
    }

    Heat heat() {
        return heat;
    }

    private TokenBucket bucket(Access access) {
        return switch (access) {
            case READ -> reads;
            case WRITE -> writes;
        };
    }
}
