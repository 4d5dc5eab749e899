package dev.keywright.engine.upkeep;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Everything the engine does by itself, and when. Nothing happens between calls of {@link #runDue}: a test calls it
 * after it has moved the clock, an endpoint leaves that to {@link UpkeepThread}. Safe for any number of threads; one
 * at a time works.
 */
public final class Upkeep {
    private static final Duration TIDYING = Duration.ofMinutes(1);

    private final InstantSource clock;
    private final Supplier<Collection<Realm>> realms;
    private final Chore expiry;
    private final Chore tidying;
    private volatile boolean stopped;

    /**
     * @param sweepEvery how often expired items are looked for
     * @param tidying what else to do every minute, at the moment it is given
     */
    public Upkeep(InstantSource clock, Duration sweepEvery, Supplier<Collection<Realm>> realms,
            Consumer<Instant> tidying) {
        this.clock = clock;
        this.realms = realms;
        expiry = new Chore(sweepEvery, this::sweep);
        this.tidying = new Chore(TIDYING, now -> {
            realms.get().forEach(realm -> StreamUpkeep.run(realm, now, () -> !stopped));
            tidying.accept(now);
        });
    }

    /** Does what is due by now, and has not been done since it was. The first call does everything. */
    public synchronized void runDue() {
        Instant now = clock.instant();
        expiry.runIfDue(now);
        tidying.runIfDue(now);
    }

    /** Ends what is being done after its current batch, for good. */
    public void stop() {
        stopped = true;
    }

    private void sweep(Instant now) {
        realms.get().forEach(realm -> ExpirySweep.sweep(realm, now, () -> !stopped));
    }

    /** Something to do again and again. */
    private static final class Chore {
        private final Duration every;
        private final Consumer<Instant> work;
        private Instant due = Instant.MIN;

        Chore(Duration every, Consumer<Instant> work) {
            this.every = every;
            this.work = work;
        }

        /** However late it is, once is enough. A clock that was set back makes nothing wait for longer than usual. */
        void runIfDue(Instant now) {
            if (!now.isBefore(due) || now.plus(every).isBefore(due)) {
                due = now.plus(every);
                work.accept(now);
            }
        }
    }
}
