package dev.keywright.engine.upkeep;

import java.time.Duration;

/**
 * Runs what is due in the background, looking at the clock a few times a second so that one that is moved forward is
 * soon followed. Ends when closed.
 */
public final class UpkeepThread implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(UpkeepThread.class.getName());
    private static final Duration LOOKING = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Upkeep upkeep;
    private final Thread thread;
    private volatile boolean ended;

    private UpkeepThread(Upkeep upkeep) {
        this.upkeep = upkeep;
        thread = Thread.ofPlatform().name("upkeep").daemon().unstarted(this::run);
    }

    public static UpkeepThread start(Upkeep upkeep) {
        UpkeepThread started = new UpkeepThread(upkeep);
        started.thread.start();
        return started;
    }

    private void run() {
        while (!ended) {
            try {
                upkeep.runDue();
                Thread.sleep(LOOKING);
            } catch (InterruptedException _) {
                return;
            } catch (RuntimeException failed) {
                LOG.log(System.Logger.Level.ERROR, "upkeep failed and will be tried again", failed);
            }
        }
    }

    /** Waits for what is being done to end. */
    @Override
    public void close() {
        ended = true;
        thread.interrupt();
        try {
            thread.join(PATIENCE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
