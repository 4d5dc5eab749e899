package dev.keywright.engine.partition;

import java.util.Arrays;
import java.util.Optional;

/**
 * One figure the model runs on. Some are documented, some the service does not publish; those are our choice, to be edited
 * and always to be shown as such.
 */
public enum Assumption {
    PARTITION_READ_UNITS("partitionReadUnits", 3_000, Origin.DOCUMENTED, 1,
            "the most one partition reads, units a second"),
    PARTITION_WRITE_UNITS("partitionWriteUnits", 1_000, Origin.DOCUMENTED, 1,
            "the most one partition writes, units a second"),
    /** Documented as "about 10 GB". */
    PARTITION_BYTES("partitionBytes", 10L << 30, Origin.DOCUMENTED, 1, "a larger partition splits, bytes"),
    BURST_SECONDS("burstSeconds", 300, Origin.DOCUMENTED, 0, "seconds of unused provisioned capacity that are kept"),
    INITIAL_BURST("initialBurst", 1, Origin.OUR_CHOICE, 0,
            "the part of that a table has saved at the start; 1 is a table that was idle before"),
    CEILING_BURST_SECONDS("ceilingBurstSeconds", 0, Origin.OUR_CHOICE, 0,
            "seconds of a partition's unused ceiling that may be used later; 0 keeps the ceiling hard"),
    SPLIT_UTILIZATION("splitUtilization", 0.8, Origin.OUR_CHOICE, 0,
            "a partition consuming at least this part of a ceiling is hot"),
    SPLIT_AFTER_SECONDS("splitAfterSeconds", 300, Origin.OUR_CHOICE, 1,
            "a partition hot for so many seconds on end splits"),
    ISOLATION_SHARE("isolationShare", 0.5, Origin.OUR_CHOICE, 0,
            "a key with at least this part of a hot partition's load gets its own partition"),
    /** That such collections do not split is documented, how the service tells them is not. */
    SEQUENTIAL_SHARE("sequentialShare", 0.8, Origin.OUR_CHOICE, 0,
            "an item collection with at least this part of its load at rising sort keys does not split"),
    GROWTH_SECONDS("growthSeconds", 1_800, Origin.DOCUMENTED, 1,
            "an on-demand table doubles its peak at most once in so many seconds"),
    ON_DEMAND_READ_UNITS("onDemandReadUnits", 40_000, Origin.DOCUMENTED, 1,
            "the account's quota for one on-demand table or index, read units a second"),
    ON_DEMAND_WRITE_UNITS("onDemandWriteUnits", 40_000, Origin.DOCUMENTED, 1,
            "the account's quota for one on-demand table or index, write units a second"),
    SCALING_DELAY_SECONDS("scalingDelaySeconds", 60, Origin.OUR_CHOICE, 0,
            "seconds from an auto scaling alarm until the new capacity serves"),
    LEADER_CHANGE_SECONDS("leaderChangeSeconds", 10, Origin.OUR_CHOICE, 0,
            "seconds until partitions whose leader was in a lost zone have another"),
    SLOW_PARTITION_MILLIS("slowPartitionMillis", 200, Origin.OUR_CHOICE, 0,
            "what a slow partition adds to each request, milliseconds"),
    /** As in the AWS SDKs' legacy retry mode for DynamoDB, which counts the first try. */
    RETRY_ATTEMPTS("retryAttempts", 9, Origin.DOCUMENTED, 1,
            "tries of a client before a request fails, the first included"),
    RETRY_BASE_MILLIS("retryBaseMillis", 25, Origin.DOCUMENTED, 0, "a client's longest first wait, milliseconds"),
    RETRY_CAP_MILLIS("retryCapMillis", 20_000, Origin.DOCUMENTED, 0, "a client's longest wait of all, milliseconds");

    /** Where a figure comes from. */
    public enum Origin {
        /** Published by the service (FACTS §5.1). */
        DOCUMENTED,
        /** Not published: what seemed likely to us. */
        OUR_CHOICE
    }

    private final String key;
    private final double standard;
    private final Origin origin;
    private final double least;
    private final String meaning;

    Assumption(String key, double standard, Origin origin, double least, String meaning) {
        this.key = key;
        this.standard = standard;
        this.origin = origin;
        this.least = least;
        this.meaning = meaning;
    }

    public static Optional<Assumption> ofKey(String key) {
        return Arrays.stream(values()).filter(assumption -> assumption.key.equals(key)).findFirst();
    }

    /** As people write it: {@code splitAfterSeconds}. */
    public String key() {
        return key;
    }

    public double standard() {
        return standard;
    }

    public Origin origin() {
        return origin;
    }

    /** The least value that makes sense. */
    public double least() {
        return least;
    }

    /** In words, with its unit. */
    public String meaning() {
        return meaning;
    }
}
