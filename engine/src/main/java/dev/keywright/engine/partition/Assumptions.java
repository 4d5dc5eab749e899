package dev.keywright.engine.partition;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** The figures the model runs on, each by its {@link Assumption}. */
public final class Assumptions {
    private static final Assumptions STANDARD = new Assumptions(new EnumMap<>(Assumption.class));

    private final EnumMap<Assumption, Double> edited;
    private final long readCeilingHalfUnits;
    private final long writeCeilingHalfUnits;

    private Assumptions(EnumMap<Assumption, Double> edited) {
        this.edited = edited;
        this.readCeilingHalfUnits = 2 * partitionReadUnits();
        this.writeCeilingHalfUnits = 2 * partitionWriteUnits();
    }

    /** The documented figures (FACTS §5.1) and our choices beside them. */
    public static Assumptions standard() {
        return STANDARD;
    }

    /** The same with one figure changed. */
    public Assumptions with(Assumption assumption, double value) {
        if (!(value >= assumption.least()) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(
                    assumption.key() + " is " + assumption.least() + " or more, not " + value);
        }
        EnumMap<Assumption, Double> changed = new EnumMap<>(edited);
        changed.put(assumption, value);
        return new Assumptions(changed);
    }

    /** The same, for an account whose on-demand quota has been raised. */
    public Assumptions withOnDemandQuota(long readUnits, long writeUnits) {
        return with(Assumption.ON_DEMAND_READ_UNITS, (double) readUnits)
                .with(Assumption.ON_DEMAND_WRITE_UNITS, (double) writeUnits);
    }

    /** The same, starting without saved burst capacity: a table that was fully used before. */
    public Assumptions withoutInitialBurst() {
        return with(Assumption.INITIAL_BURST, 0);
    }

    public double value(Assumption assumption) {
        Double changed = edited.get(assumption);
        return changed == null ? assumption.standard() : changed;
    }

    /** What differs from the standard figures. */
    public Map<Assumption, Double> edited() {
        return Collections.unmodifiableMap(edited);
    }

    private long whole(Assumption assumption) {
        return (long) value(assumption);
    }

    public long partitionReadUnits() {
        return whole(Assumption.PARTITION_READ_UNITS);
    }

    public long partitionWriteUnits() {
        return whole(Assumption.PARTITION_WRITE_UNITS);
    }

    public long partitionBytes() {
        return whole(Assumption.PARTITION_BYTES);
    }

    int burstSeconds() {
        return (int) whole(Assumption.BURST_SECONDS);
    }

    double initialBurst() {
        return value(Assumption.INITIAL_BURST);
    }

    int ceilingBurstSeconds() {
        return (int) whole(Assumption.CEILING_BURST_SECONDS);
    }

    double splitUtilization() {
        return value(Assumption.SPLIT_UTILIZATION);
    }

    public int splitAfterSeconds() {
        return (int) whole(Assumption.SPLIT_AFTER_SECONDS);
    }

    double isolationShare() {
        return value(Assumption.ISOLATION_SHARE);
    }

    double sequentialShare() {
        return value(Assumption.SEQUENTIAL_SHARE);
    }

    long growthSeconds() {
        return whole(Assumption.GROWTH_SECONDS);
    }

    long onDemandUnits(Access access) {
        return switch (access) {
            case READ -> whole(Assumption.ON_DEMAND_READ_UNITS);
            case WRITE -> whole(Assumption.ON_DEMAND_WRITE_UNITS);
        };
    }

    /** A partition's ceiling in half units a second. */
    public long ceilingHalfUnits(Access access) {
        return switch (access) {
            case READ -> readCeilingHalfUnits;
            case WRITE -> writeCeilingHalfUnits;
        };
    }

    /**
     * How many partitions hold this load and size: the formula the service once published,
     * {@code max(⌈RCU/3000 + WCU/1000⌉, ⌈GB/10⌉)}, and for on-demand tables as many as carry the warm throughput.
     */
    public int partitionsFor(Capacity capacity, long bytes) {
        long forSize = Math.ceilDiv(bytes, partitionBytes());
        long forLoad = switch (capacity) {
            case Capacity.Provisioned(long reads, long writes) ->
                (long) Math.ceil((double) reads / partitionReadUnits() + (double) writes / partitionWriteUnits());
            case Capacity.OnDemand onDemand -> Math.max(
                    Math.ceilDiv(onDemand.warmReadUnits(), partitionReadUnits()),
                    Math.ceilDiv(onDemand.warmWriteUnits(), partitionWriteUnits()));
        };
        return Math.toIntExact(Math.max(1, Math.max(forSize, forLoad)));
    }
}
