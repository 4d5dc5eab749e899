package dev.keywright.workbench.heat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dev.keywright.engine.partition.Access;
import dev.keywright.engine.partition.HeatObserver;
import dev.keywright.engine.partition.KeySpace;
import dev.keywright.engine.partition.Load;
import dev.keywright.engine.partition.Split;

/** Records what partitions report into a {@link HeatMap} of bounded width: long runs get coarser columns. */
public final class HeatRecorder implements HeatObserver {
    private final int seconds;
    private final int columnSeconds;
    private final Map<KeySpace, SpaceName> names;
    private final Map<KeySpace, TreeMap<Integer, HeatRow>> rows = new HashMap<>();
    private final Map<SpaceName, HeatMap.Limits> limits = new HashMap<>();
    private final List<HeatMap.SplitMark> splits = new ArrayList<>();

    /**
     * @param names the spaces to record, in the order rows are wanted in
     * @param maxColumns how wide the map may get
     */
    public HeatRecorder(int seconds, int maxColumns, Map<KeySpace, SpaceName> names) {
        this.seconds = seconds;
        this.columnSeconds = Math.max(1, Math.ceilDiv(seconds, maxColumns));
        this.names = Collections.unmodifiableMap(names);
        names.keySet().forEach(space -> {
            TreeMap<Integer, HeatRow> partitions = new TreeMap<>();
            space.partitions().forEach(part -> partitions.put(part.id(), row(space, part.id())));
            rows.put(space, partitions);
        });
    }

    private HeatRow row(KeySpace space, int partition) {
        return new HeatRow(name(space), partition, Math.ceilDiv(seconds, columnSeconds), space.assumptions());
    }

    private SpaceName name(KeySpace space) {
        SpaceName name = names.get(space);
        if (name == null) {
            throw new IllegalArgumentException("not recorded: " + space.name());
        }
        return name;
    }

    @Override
    public void load(KeySpace space, long second, int partition, Load load) {
        if (second < seconds) {
            rows.computeIfAbsent(space, _ -> new TreeMap<>())
                    .computeIfAbsent(partition, id -> row(space, id))
                    .add((int) (second / columnSeconds), load);
        }
    }

    @Override
    public void split(KeySpace space, Split split) {
        splits.add(new HeatMap.SplitMark(name(space), split.second(), split.parent(), split.children(),
                split.cause().name()));
    }

    /** Notes what a space may consume in this second. */
    public void limits(KeySpace space, int second) {
        HeatMap.Limits line = limits.computeIfAbsent(name(space),
                _ -> HeatMap.Limits.none(Math.ceilDiv(seconds, columnSeconds)));
        line.readUnits()[second / columnSeconds] = space.limitHalfUnits(Access.READ) / 2.0f;
        line.writeUnits()[second / columnSeconds] = space.limitHalfUnits(Access.WRITE) / 2.0f;
    }

    public HeatMap heatMap() {
        List<HeatRow> all = new ArrayList<>();
        names.keySet().forEach(space -> all.addAll(rows.getOrDefault(space, new TreeMap<>()).values()));
        return new HeatMap(seconds, columnSeconds, all, splits, limits);
    }
}
