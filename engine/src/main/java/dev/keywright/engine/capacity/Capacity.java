package dev.keywright.engine.capacity;

import dev.keywright.engine.flow.Outcome;
import dev.keywright.engine.flow.Plan;
import dev.keywright.engine.flow.Receipt;

/** The stage's door. Holds nothing, so it is safe for any number of threads. */
public final class Capacity {
    private Capacity() {}

    /** What carrying out {@code plan} with that outcome has consumed. */
    public static Receipt of(Plan plan, Outcome outcome) {
        return switch (outcome) {
            case Outcome.ItemsRead read -> ItemReadCapacity.of((Plan.ReadItems) plan, read);
            case Outcome.PageRead page -> PageCapacity.of((Plan.ReadRange) plan, page);
            case Outcome.ItemsWritten written -> ItemWriteCapacity.of((Plan.WriteItems) plan, written);
            case Outcome.WritesRefused refused -> ItemWriteCapacity.of((Plan.WriteItems) plan, refused);
            case Outcome.Measured _,Outcome.PositionFound _,Outcome.RecordsRead _,Outcome.Done _ -> Receipt.NOTHING;
        };
    }
}
