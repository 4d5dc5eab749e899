package dev.keywright.engine.execute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.keywright.engine.flow.Outcome;
import dev.keywright.engine.flow.Plan;
import dev.keywright.engine.storage.Reads;
import dev.keywright.engine.value.Item;

/** Reads items by their keys. */
final class PointReader {
    private PointReader() {}

    static Outcome.ItemsRead read(Plan.ReadItems plan, Reads reads) {
        if (plan.reads().size() == 1) {
            return new Outcome.ItemsRead(List.of(read(plan.reads().getFirst(), reads)));
        }
        List<Optional<Item>> items = new ArrayList<>(plan.reads().size());
        long bytes = 0;
        for (Plan.PointRead read : plan.reads()) {
            Optional<Item> item = read(read, reads);
            bytes += item.map(Item::sizeBytes).orElse(0);
            if (bytes > plan.mostBytes()) {
                return new Outcome.ItemsRead(items);
            }
            items.add(item);
        }
        return new Outcome.ItemsRead(items);
    }

    private static Optional<Item> read(Plan.PointRead read, Reads reads) {
        byte[] stored = reads.get(read.keyspace(), read.key().bytes());
        return stored == null ? Optional.empty() : Optional.of(Item.stored(stored));
    }
}
