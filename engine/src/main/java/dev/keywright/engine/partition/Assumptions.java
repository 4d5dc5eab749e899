package dev.keywright.engine.partition;

/**
 * The figures the model runs on. Some are documented, some the service does not publish; those are our choice, to be
 * edited and always to be shown as such.
 *
 * @param partitionReadUnits documented: the most one partition reads a second
 * @param partitionWriteUnits documented: the most one partition writes a second
 * @param partitionBytes documented as "about 10 GB": a larger partition splits
 * @param burstSeconds documented: how many seconds of unused provisioned capacity a table keeps
 * @param initialBurst our choice: which part of that a table has saved at the start; 1 is a table that was idle before
 * @param ceilingBurstSeconds our choice: seconds of unused partition ceiling that may be used later; 0 keeps the ceiling
 *        hard
 * @param splitUtilization our choice: a partition consuming at least this part of a ceiling is hot
 * @param splitAfterSeconds our choice: a partition hot for this many seconds on end splits
 * @param isolationShare our choice: a key with at least this part of a hot partition's load gets its own partition
 * @param growthSeconds documented: an on-demand table doubles its peak at most once in this time
 * @param onDemandReadUnits documented: the account's quota for reads of one on-demand table
 * @param onDemandWriteUnits documented: likewise for writes
 */
public record Assumptions(long partitionReadUnits, long partitionWriteUnits, long partitionBytes, int burstSeconds,
        double initialBurst, int ceilingBurstSeconds, double splitUtilization, int splitAfterSeconds,
        double isolationShare, int growthSeconds, long onDemandReadUnits, long onDemandWriteUnits) {
    private static final long GIB = 1L << 30;

    /** The documented figures (FACTS §5.1) and our choices beside them. */
    public static Assumptions standard() {
        return new Assumptions(3_000, 1_000, 10 * GIB, 300, 1, 0, 0.8, 300, 0.5, 1_800, 40_000, 40_000);
    }

    /** The same, for an account whose on-demand quota has been raised. */
    public Assumptions withOnDemandQuota(long readUnits, long writeUnits) {
        return new Assumptions(partitionReadUnits, partitionWriteUnits, partitionBytes, burstSeconds, initialBurst,
                ceilingBurstSeconds, splitUtilization, splitAfterSeconds, isolationShare, growthSeconds, readUnits,
                writeUnits);
    }

    /** The same, starting without saved burst capacity: a table that was fully used before. */
    public Assumptions withoutInitialBurst() {
        return new Assumptions(partitionReadUnits, partitionWriteUnits, partitionBytes, burstSeconds, 0,
                ceilingBurstSeconds, splitUtilization, splitAfterSeconds, isolationShare, growthSeconds,
                onDemandReadUnits, onDemandWriteUnits);
    }

    /** A partition's ceiling in half units a second. */
    long ceilingHalfUnits(Access access) {
        return 2 * switch (access) {
            case READ -> partitionReadUnits;
            case WRITE -> partitionWriteUnits;
        };
    }

    /**
     * How many partitions hold this load and size: the formula the service once published,
     * {@code max(⌈RCU/3000 + WCU/1000⌉, ⌈GB/10⌉)}, and for on-demand tables as many as carry the warm throughput.
     */
    public int partitionsFor(Capacity capacity, long bytes) {
        long forSize = Math.ceilDiv(bytes, partitionBytes);
        long forLoad = switch (capacity) {
            case Capacity.Provisioned(long reads, long writes) ->
                (long) Math.ceil((double) reads / partitionReadUnits + (double) writes / partitionWriteUnits);
            case Capacity.OnDemand onDemand -> Math.max(Math.ceilDiv(onDemand.warmReadUnits(), partitionReadUnits),
                    Math.ceilDiv(onDemand.warmWriteUnits(), partitionWriteUnits));
        };
        return Math.toIntExact(Math.max(1, Math.max(forSize, forLoad)));
    }
}
