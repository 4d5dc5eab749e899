package dev.keywright.engine.partition;

import java.util.List;
import java.util.Optional;

/**
 * Decides over batches. A write passes when its table and every global index it touches have room: an index that cannot
 * keep up throttles the table's writes (back-pressure, FACTS §5.2), and what one space refuses costs the others nothing.
 */
public final class Admission {
    private Admission() {}

    /** Grants as much of the batch as fits now, books it, and books the rest as throttled where it was refused. */
    public static Verdict offer(Batch batch) {
        Reservation target = reserve(batch, batch.target());
        List<Reservation> indexes = batch.indexWrites().stream().map(draw -> reserve(batch, draw)).toList();
        Reservation narrowest = target;
        for (Reservation index : indexes) {
            narrowest = index.possible() < narrowest.possible() ? index : narrowest;
        }
        long granted = narrowest.possible();
        target.commit(granted);
        target.bookThrottled();
        for (Reservation index : indexes) {
            index.commit(granted);
        }
        if (narrowest != target) {
            narrowest.bookThrottled();
        }
        long throttled = batch.count() - granted;
        return new Verdict(granted, throttled, throttled == 0
                ? Optional.empty()
                : Optional.of(new Verdict.Refusal(narrowest.space(), batch.access(), narrowest.cause())));
    }

    /** Refuses the whole batch, as an injected fault does: booked as throttled where it is addressed to. */
    public static void refuse(Batch batch) {
        Reservation target = reserve(batch, batch.target());
        target.commit(0);
        target.bookThrottled();
    }

    private static Reservation reserve(Batch batch, Batch.Draw draw) {
        return draw.space().reserve(batch.access(), batch.count(), draw.placement(), draw.halfUnitsEach());
    }
}
