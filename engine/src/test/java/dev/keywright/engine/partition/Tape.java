package dev.keywright.engine.partition;

import java.util.ArrayList;
import java.util.List;

/** Records what an observer is told. */
final class Tape implements HeatObserver {
    record Entry(KeySpace space, long second, int partition, Load load) {}

    final List<Entry> entries = new ArrayList<>();
    final List<Split> splits = new ArrayList<>();

    @Override
    public void load(KeySpace space, long second, int partition, Load load) {
        entries.add(new Entry(space, second, partition, load));
    }

    @Override
    public void split(KeySpace space, Split split) {
        splits.add(split);
    }

    Load total(KeySpace space) {
        return entries.stream().filter(entry -> entry.space() == space).map(Entry::load).reduce(Load.NONE, Load::plus);
    }

    long throttled(Access access) {
        return entries.stream().mapToLong(entry -> entry.load().throttled(access)).sum();
    }
}
