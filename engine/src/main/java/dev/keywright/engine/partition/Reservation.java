package dev.keywright.engine.partition;

import java.util.List;

/** How much of a batch one space has room for, partition by partition, before anything is booked. */
final class Reservation {
    private final KeySpace space;
    private final Access access;
    private final long halfUnitsEach;
    private final Placement placement;
    private final List<Partition> partitions;
    private final long[] asked;
    private final long[] admitted;
    private final long admittedInAll;
    private final long possible;
    private final long[] granted;

    /** @param asked how many requests go to each of the partitions; becomes this object's own */
    Reservation(KeySpace space, Access access, Placement placement, long halfUnitsEach, List<Partition> partitions,
            long[] asked) {
        this.space = space;
        this.access = access;
        this.placement = placement;
        this.halfUnitsEach = halfUnitsEach;
        this.partitions = partitions;
        this.asked = asked;
        this.admitted = new long[asked.length];
        this.granted = new long[asked.length];
        long sum = 0;
        for (int i = 0; i < asked.length; i++) {
            if (asked[i] > 0) {
                admitted[i] = Math.min(asked[i], partitions.get(i).admits(access, halfUnitsEach));
                sum += admitted[i];
            }
        }
        this.admittedInAll = sum;
        this.possible = Math.min(sum, space.admits(access, halfUnitsEach));
    }

    KeySpace space() {
        return space;
    }

    long possible() {
        return possible;
    }

    ThrottleCause cause() {
        return possible < admittedInAll ? space.limitCause(access) : ThrottleCause.KEY_RANGE;
    }

    /** Books so many requests as consumed, in proportion to what each partition has room for. */
    void commit(long requests) {
        long before = 0;
        for (int i = 0; i < asked.length; i++) {
            if (admitted[i] == 0) {
                continue;
            }
            long after = before + admitted[i];
            granted[i] = scaled(after, requests) - scaled(before, requests);
            before = after;
            partitions.get(i).consume(access, placement, granted[i] * halfUnitsEach);
        }
        space.take(access, requests * halfUnitsEach);
    }

    private long scaled(long running, long requests) {
        return requests == admittedInAll ? running : running * requests / admittedInAll;
    }

    void bookThrottled() {
        for (int i = 0; i < asked.length; i++) {
            if (asked[i] > granted[i]) {
                partitions.get(i).throttle(access, placement, (asked[i] - granted[i]) * halfUnitsEach);
            }
        }
    }
}
