package dev.keywright.engine.partition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The partitions of one table or one global index, with the limits on each and on all together. Time goes in seconds:
 * requests are offered through {@link Admission} within a second, and {@link #advanceTo} ends it.
 */
public final class KeySpace {
    public enum Kind {
        TABLE, INDEX
    }

    /** Whether the items of one partition key may live on several partitions; not in a table with local indexes. */
    public enum Collections {
        DIVISIBLE, WHOLE
    }

    /** A partition as it is now. */
    public record PartitionState(int id, KeyRange range, long bytes) {}

    /** Forgives what adding up shares of partitions loses. */
    private static final double ROUNDING = 1 + 1e-9;

    private final String name;
    private final Kind kind;
    private final Collections collections;
    private final Assumptions assumptions;
    private final TableLimit readLimit;
    private final TableLimit writeLimit;
    private PartitionMap map;
    private long second;
    private int nextId;
    private long spreadCursor;
    private boolean onDemand;

    /**
     * @param name the table's or index's
     * @param bytes how much it holds at the start, evenly spread
     */
    public KeySpace(String name, Kind kind, Collections collections, Capacity capacity, long bytes,
            Assumptions assumptions) {
        this.name = name;
        this.kind = kind;
        this.collections = collections;
        this.assumptions = assumptions;
        this.readLimit = new TableLimit(Access.READ, capacity, assumptions);
        this.writeLimit = new TableLimit(Access.WRITE, capacity, assumptions);
        this.onDemand = capacity instanceof Capacity.OnDemand;
        this.map = even(assumptions.partitionsFor(capacity, bytes), bytes);
    }

    private PartitionMap even(int count, long bytes) {
        List<Partition> partitions = new ArrayList<>();
        long width = Long.divideUnsigned(-1, count);
        for (int i = 0; i < count; i++) {
            long last = i == count - 1 ? -1 : width * (i + 1) - 1;
            partitions.add(new Partition(nextId++, KeyRange.ofHashes(width * i, last), bytes / count, assumptions));
        }
        return new PartitionMap(partitions);
    }

    public String name() {
        return name;
    }

    public Kind kind() {
        return kind;
    }

    /** The second that runs. */
    public long second() {
        return second;
    }

    public Assumptions assumptions() {
        return assumptions;
    }

    public int partitionCount() {
        return map.partitions().size();
    }

    /** In key order. */
    public List<PartitionState> partitions() {
        return map.partitions()
                .stream()
                .map(part -> new PartitionState(part.id(), part.range(), part.bytes()))
                .toList();
    }

    /** The id of the partition that holds the key. */
    public int locate(KeyPoint point) {
        return map.at(point).id();
    }

    /** What all partitions together may consume for long, in half units a second. */
    public long limitHalfUnits(Access access) {
        return limit(access).rateHalfUnits();
    }

    /** What all partitions together have consumed since the beginning, in half units. */
    public long consumedHalfUnits(Access access) {
        return limit(access).totalHalfUnits();
    }

    /** Changes the capacity from now on, as UpdateTable or auto scaling does; partitions are added where it needs them. */
    public void change(Capacity capacity, HeatObserver observer) {
        onDemand = capacity instanceof Capacity.OnDemand;
        readLimit.change(capacity);
        writeLimit.change(capacity);
        growToFit(observer);
    }

    /** Items came (or, negative, went) under one key. */
    public void addBytes(KeyPoint point, long bytes) {
        map.at(point).addBytes(bytes);
    }

    /** Ends seconds until {@code newSecond} runs; does nothing when that one runs already or is past. */
    public void advanceTo(long newSecond, HeatObserver observer) {
        if (newSecond <= second) {
            return;
        }
        closeSecond(observer);
        long idle = newSecond - second;
        if (idle > 0) {
            map.partitions().forEach(partition -> partition.refill(idle));
            settlePeakBetween(second, newSecond, observer);
            readLimit.refill(idle);
            writeLimit.refill(idle);
            second = newSecond;
        }
    }

    private void closeSecond(HeatObserver observer) {
        boolean restless = false;
        for (Partition partition : map.partitions()) {
            Load load = partition.closeSecond(second);
            if (!load.isNone()) {
                observer.load(this, second, partition.id(), load);
                restless |= partition.isHotForLong() || partition.isTooLarge();
            }
        }
        readLimit.closeSecond();
        writeLimit.closeSecond();
        if (restless) {
            splitRestless(observer);
        }
        settlePeakBetween(second, second + 1, observer);
        readLimit.refill(1);
        writeLimit.refill(1);
        second++;
    }

    private void splitRestless(HeatObserver observer) {
        List<Partition> restless = map.partitions()
                .stream()
                .filter(partition -> partition.isHotForLong() || partition.isTooLarge())
                .toList();
        for (Partition partition : restless) {
            if (partition.isTooLarge()) {
                split(partition, SplitPoint.forSize(partition.range(), collections), Split.Cause.SIZE, observer);
            } else {
                List<KeyRange> parts = SplitPoint.forHeat(partition, collections, assumptions);
                boolean isolates = !partition.range().isOneHash() && parts.stream().anyMatch(KeyRange::isOneHash);
                split(partition, parts, isolates ? Split.Cause.ISOLATION : Split.Cause.HEAT, observer);
            }
        }
    }

    private void split(Partition parent, List<KeyRange> parts, Split.Cause cause, HeatObserver observer) {
        parent.cool();
        if (parts.size() < 2) {
            return;
        }
        double whole = parts.stream().mapToDouble(part -> width(part, parent.range())).sum();
        List<Partition> children = new ArrayList<>();
        long left = parent.bytes();
        for (KeyRange part : parts) {
            boolean last = children.size() == parts.size() - 1;
            long bytes = last ? left : Math.min(left, (long) (parent.bytes() * (width(part, parent.range()) / whole)));
            left -= bytes;
            children.add(new Partition(nextId++, part, bytes, assumptions));
        }
        map = map.replacing(parent, children);
        observer.split(this, new Split(second, parent.id(), children.stream().map(Partition::id).toList(), cause));
    }

    /** A part's width among its siblings: in sort keys where all of them are of one item collection. */
    private static double width(KeyRange part, KeyRange parent) {
        return parent.isOneHash() ? part.shareOf(parent.first().hash()) : part.share();
    }

    private void settlePeakBetween(long from, long to, HeatObserver observer) {
        if (!onDemand || from / assumptions.growthSeconds() == to / assumptions.growthSeconds()) {
            return;
        }
        readLimit.settlePeak();
        writeLimit.settlePeak();
        growToFit(observer);
    }

    /** Adds partitions until evenly spread traffic up to the limits stays below every ceiling. */
    private void growToFit(HeatObserver observer) {
        Partition widest = map.widest();
        while (isTooWide(widest, Access.READ) || isTooWide(widest, Access.WRITE)) {
            split(widest, SplitPoint.forSize(widest.range(), collections), Split.Cause.GROWTH, observer);
            widest = map.widest();
        }
    }

    private boolean isTooWide(Partition partition, Access access) {
        double evenly = partition.range().share() * limit(access).rateHalfUnits();
        return evenly > assumptions.ceilingHalfUnits(access) * ROUNDING;
    }

    Reservation reserve(Access access, long count, Placement placement, long halfUnitsEach) {
        return switch (placement) {
            case Placement.At(KeyPoint point) -> reserveOne(access, count, placement, halfUnitsEach, point);
            case Placement.Rising(long hash) ->
                reserveOne(access, count, placement, halfUnitsEach, new KeyPoint(hash, -1));
            case Placement.Within(long hash) -> reserveWithin(access, count, placement, halfUnitsEach, hash);
            case Placement.Spread() -> {
                spreadCursor += 0x9E3779B97F4A7C15L;
                yield count == 1
                        ? reserveOne(access, count, placement, halfUnitsEach, new KeyPoint(spreadCursor, 0))
                        : new Reservation(this, access, placement, halfUnitsEach, map.partitions(),
                                map.apportion(count, spreadCursor));
            }
        };
    }

    private Reservation reserveWithin(Access access, long count, Placement placement, long halfUnitsEach, long hash) {
        spreadCursor += 0x9E3779B97F4A7C15L;
        if (count == 1) {
            return reserveOne(access, count, placement, halfUnitsEach, new KeyPoint(hash, spreadCursor));
        }
        List<Partition> holders = map.holdersOf(hash);
        return new Reservation(this, access, placement, halfUnitsEach, holders,
                PartitionMap.apportion(PartitionMap.ends(holders, partition -> partition.range().shareOf(hash)), count,
                        spreadCursor));
    }

    private Reservation reserveOne(Access access, long count, Placement placement, long halfUnitsEach,
            KeyPoint point) {
        return new Reservation(this, access, placement, halfUnitsEach, List.of(map.at(point)), new long[]{count});
    }

    long admits(Access access, long halfUnitsEach) {
        return limit(access).admits(halfUnitsEach);
    }

    void take(Access access, long halfUnits) {
        limit(access).take(halfUnits);
    }

    ThrottleCause limitCause(Access access) {
        return limit(access).cause();
    }

    private TableLimit limit(Access access) {
        return switch (access) {
            case READ -> readLimit;
            case WRITE -> writeLimit;
        };
    }

    /** The keys that draw most on any partition of late, heaviest first, weighed as FACTS §5.6 says. */
    public Stream<HeavyHitters.Hitter<KeyPoint>> hotKeys() {
        return map.partitions()
                .stream()
                .flatMap(partition -> partition.heat().hotKeys().stream())
                .sorted((a, b) -> Long.compare(b.weight(), a.weight()));
    }
}
