package dev.keywright.engine.capacity;

import java.util.Optional;

import dev.keywright.engine.flow.Consumption;
import dev.keywright.engine.flow.Outcome;
import dev.keywright.engine.flow.Plan;
import dev.keywright.engine.flow.ReadMode;
import dev.keywright.engine.flow.Receipt;
import dev.keywright.engine.value.Item;

/** Every key is rounded up by itself; one that leads to nothing costs as much as the smallest item. */
final class ItemReadCapacity {
    private ItemReadCapacity() {}

    static Receipt of(Plan.ReadItems plan, Outcome.ItemsRead outcome) {
        boolean transactional = plan.reads().getFirst().mode() == ReadMode.TRANSACTIONAL;
        Tally tally = new Tally(transactional ? Receipt.Kind.TRANSACTIONAL_READ : Receipt.Kind.PLAIN,
                Consumption.Use.READ);
        for (int i = 0; i < outcome.items().size(); i++) {
            Plan.PointRead read = plan.reads().get(i);
            int bytes = outcome.items().get(i).map(Item::sizeBytes).orElse(0);
            tally.table(read.table().name(), Optional.of(read.key()),
                    Units.read(bytes, read.mode()));
        }
        return tally.receipt();
    }
}
