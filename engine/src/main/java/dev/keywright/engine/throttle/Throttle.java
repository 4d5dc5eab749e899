package dev.keywright.engine.throttle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SequencedMap;

import dev.keywright.engine.capacity.Capacity;
import dev.keywright.engine.fault.CancellationReason;
import dev.keywright.engine.fault.Fault;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.flow.Author;
import dev.keywright.engine.flow.Change;
import dev.keywright.engine.flow.Consumption;
import dev.keywright.engine.flow.Outcome;
import dev.keywright.engine.flow.Plan;
import dev.keywright.engine.flow.ReadMode;
import dev.keywright.engine.flow.Receipt;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.partition.Access;
import dev.keywright.engine.partition.Admission;
import dev.keywright.engine.partition.Assumptions;
import dev.keywright.engine.partition.Batch;
import dev.keywright.engine.partition.KeyPoint;
import dev.keywright.engine.partition.KeySpace;
import dev.keywright.engine.partition.Placement;
import dev.keywright.engine.partition.Verdict;
import dev.keywright.engine.schema.GlobalIndex;
import dev.keywright.engine.schema.IndexName;
import dev.keywright.engine.schema.SecondaryIndex;
import dev.keywright.engine.schema.Table;

/**
 * Lets requests through as far as their tables and indexes have capacity. Each part of a request, an item or a page, is
 * admitted by itself once it is known what it costs and before anything of it is kept. What does not fit makes a single
 * request fail, stays behind in a batch, and cancels a transaction (FACTS §5.2). For any number of threads.
 */
public final class Throttle {
    private final KeySpaces spaces;

    public Throttle(Assumptions assumptions) {
        this.spaces = new KeySpaces(assumptions);
    }

    /**
     * What is left of the outcome once everything that exceeds the capacity is taken out.
     *
     * @throws FaultException when nothing is left, or when the request only makes sense as a whole
     */
    public synchronized Outcome admit(Plan plan, Outcome outcome, Scope scope) {
        return switch (outcome) {
            case Outcome.ItemsRead read -> admit((Plan.ReadItems) plan, read, scope);
            case Outcome.PageRead page -> {
                Table table = ((Plan.ReadRange) plan).source().table();
                refuse(offer(table, Capacity.of(plan, page), scope));
                yield page;
            }
            case Outcome.ItemsWritten written -> admit((Plan.WriteItems) plan, written, scope);
            case Outcome.WritesRefused refused -> admit((Plan.WriteItems) plan, refused, scope);
            case Outcome.Measured _,Outcome.PositionFound _,Outcome.RecordsRead _,Outcome.Done _ -> outcome;
            case Outcome.Begun _ -> outcome;
        };
    }

    private Outcome admit(Plan.ReadItems plan, Outcome.ItemsRead outcome, Scope scope) {
        List<Optional<Fault>> refusals = new ArrayList<>();
        for (int i = 0; i < outcome.items().size(); i++) {
            refusals.add(offer(plan.reads().get(i).table(), Capacity.ofPart(plan, outcome, i), scope));
        }
        if (refusals.stream().allMatch(Optional::isEmpty)) {
            return outcome;
        }
        if (plan.reads().getFirst().mode() == ReadMode.TRANSACTIONAL) {
            throw new FaultException(cancelled(refusals));
        }
        int fitting = 0;
        while (refusals.get(fitting).isEmpty()) {
            fitting++;
        }
        if (fitting == 0) {
            refuse(refusals.getFirst());
        }
        return new Outcome.ItemsRead(outcome.items().subList(0, fitting));
    }

    private Outcome admit(Plan.WriteItems plan, Outcome.ItemsWritten outcome, Scope scope) {
        if (plan.author() == Author.TIME_TO_LIVE) {
            return outcome;
        }
        List<Optional<Fault>> refusals = new ArrayList<>();
        for (int i = 0; i < outcome.changes().size(); i++) {
            refusals.add(offer(outcome.changes().get(i).table(), Capacity.ofPart(plan, outcome, i), scope));
        }
        if (refusals.stream().allMatch(Optional::isEmpty)) {
            return outcome;
        }
        return switch (plan.atomicity()) {
            case ALL_OR_NONE -> new Outcome.WritesRefused(verdicts(outcome, refusals));
            case EACH -> fitting(outcome, refusals);
        };
    }

    private static List<Outcome.Verdict> verdicts(Outcome.ItemsWritten outcome, List<Optional<Fault>> refusals) {
        List<Outcome.Verdict> verdicts = new ArrayList<>();
        for (int i = 0; i < refusals.size(); i++) {
            verdicts.add(new Outcome.Verdict(outcome.changes().get(i).before(), refusals.get(i)));
        }
        return verdicts;
    }

    private static Outcome fitting(Outcome.ItemsWritten outcome, List<Optional<Fault>> refusals) {
        List<Change> fitting = new ArrayList<>();
        for (int i = 0; i < refusals.size(); i++) {
            if (refusals.get(i).isEmpty()) {
                fitting.add(outcome.changes().get(i));
            }
        }
        if (fitting.isEmpty()) {
            refuse(refusals.getFirst());
        }
        return new Outcome.ItemsWritten(fitting, outcome.collectionBytes());
    }

    /** A failed condition is charged, and so it is throttled. */
    private Outcome admit(Plan.WriteItems plan, Outcome.WritesRefused outcome, Scope scope) {
        List<Outcome.Verdict> verdicts = new ArrayList<>();
        for (int i = 0; i < outcome.verdicts().size(); i++) {
            Outcome.Verdict verdict = outcome.verdicts().get(i);
            Optional<Fault> refusal = offer(plan.writes().get(i).write().table(), Capacity.ofPart(plan, outcome, i),
                    scope);
            verdicts.add(new Outcome.Verdict(verdict.stored(), refusal.or(verdict::reason)));
        }
        return new Outcome.WritesRefused(verdicts);
    }

    private static void refuse(Optional<Fault> refusal) {
        if (refusal.isPresent()) {
            throw new FaultException(refusal.get());
        }
    }

    private static Fault cancelled(List<Optional<Fault>> refusals) {
        return Fault.TransactionCanceled.of(refusals.stream()
                .map(refusal -> refusal.map(CancellationReason::of).orElse(CancellationReason.NONE))
                .toList());
    }

    /** Why the part does not fit; empty, and booked, when it does. */
    private Optional<Fault> offer(Table table, Receipt receipt, Scope scope) {
        SequencedMap<KeySpace, Batch.Draw> draws = new LinkedHashMap<>();
        Map<KeySpace, IndexName> indexes = new LinkedHashMap<>();
        Access access = Access.READ;
        for (Consumption consumption : receipt.consumptions()) {
            Optional<GlobalIndex> index = consumption.index().flatMap(name -> globalIndex(table, name));
            KeySpace space = index.map(there -> spaces.of(table, there, scope.now()))
                    .orElseGet(() -> spaces.of(table, scope.now()));
            index.ifPresent(there -> indexes.put(space, there.name()));
            Batch.Draw draw = new Batch.Draw(space, placement(consumption.partitionHash()), consumption.halfUnits());
            draws.merge(space, draw, (one, other) -> new Batch.Draw(space, one.placement(),
                    one.halfUnitsEach() + other.halfUnitsEach()));
            access = switch (consumption.use()) {
                case READ -> Access.READ;
                case WRITE -> Access.WRITE;
            };
        }
        if (draws.isEmpty()) {
            return Optional.empty();
        }
        List<Batch.Draw> each = List.copyOf(draws.values());
        Optional<Verdict.Refusal> refused = switch (access) {
            case READ -> each.stream()
                    .map(draw -> new Batch(Access.READ, 1, draw, List.of()))
                    .flatMap(batch -> Admission.offer(batch).refusal().stream())
                    .findFirst();
            case WRITE -> Admission.offer(new Batch(Access.WRITE, 1, each.getFirst(), each.subList(1, each.size())))
                    .refusal();
        };
        return refused.map(
                refusal -> Refusals.fault(table, Optional.ofNullable(indexes.get(refusal.space())), refusal, scope));
    }

    private static Optional<GlobalIndex> globalIndex(Table table, IndexName name) {
        Optional<SecondaryIndex> index = table.schema().index(name);
        return index.flatMap(there -> there instanceof GlobalIndex global ? Optional.of(global) : Optional.empty());
    }

    /** The table's hash has 32 bits, the model's space 64. */
    private static Placement placement(OptionalLong partitionHash) {
        return partitionHash.isPresent()
                ? Placement.at(new KeyPoint(partitionHash.getAsLong() << Integer.SIZE, 0))
                : Placement.SPREAD;
    }
}
