package dev.keywright.engine.capacity;

import java.util.List;
import java.util.Map;

import dev.keywright.engine.flow.Outcome;
import dev.keywright.engine.flow.Plan;
import dev.keywright.engine.flow.Receipt;

/** The stage's door. Holds nothing, so it is safe for any number of threads. */
public final class Capacity {
    private Capacity() {}

    /** What one of several reads has consumed. */
    public static Receipt ofPart(Plan.ReadItems plan, Outcome.ItemsRead outcome, int part) {
        return ItemReadCapacity.of(new Plan.ReadItems(List.of(plan.reads().get(part)), plan.mostBytes()),
                new Outcome.ItemsRead(List.of(outcome.items().get(part))));
    }

    /** What one of several writes has consumed. */
    public static Receipt ofPart(Plan.WriteItems plan, Outcome.ItemsWritten outcome, int part) {
        return ItemWriteCapacity.of(plan, new Outcome.ItemsWritten(List.of(outcome.changes().get(part)), Map.of()));
    }

    /** What refusing one of several writes has consumed. */
    public static Receipt ofPart(Plan.WriteItems plan, Outcome.WritesRefused outcome, int part) {
        return ItemWriteCapacity.of(
                new Plan.WriteItems(List.of(plan.writes().get(part)), plan.atomicity(), plan.metrics(),
                        plan.author()),
                new Outcome.WritesRefused(List.of(outcome.verdicts().get(part))));
    }

    /** What carrying out {@code plan} with that outcome has consumed. */
    public static Receipt of(Plan plan, Outcome outcome) {
        return switch (outcome) {
            case Outcome.ItemsRead read -> ItemReadCapacity.of((Plan.ReadItems) plan, read);
            case Outcome.PageRead page -> PageCapacity.of((Plan.ReadRange) plan, page);
            case Outcome.ItemsWritten written -> ItemWriteCapacity.of((Plan.WriteItems) plan, written);
            case Outcome.WritesRefused refused -> ItemWriteCapacity.of((Plan.WriteItems) plan, refused);
            case Outcome.Measured _,Outcome.PositionFound _,Outcome.RecordsRead _,Outcome.Done _ -> Receipt.NOTHING;
            case Outcome.Begun _ -> Receipt.NOTHING;
        };
    }
}
