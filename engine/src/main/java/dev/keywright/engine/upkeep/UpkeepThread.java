package dev.keywright.engine.upkeep;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Runs what is due in the background, looking at the clock a few times a second so that one that is moved forward is
 * soon followed. Ends when closed.
 */
public final class UpkeepThread implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(UpkeepThread.class.getName());
    private static final Duration LOOKING = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Upkeep upkeep;
    private final CountDownLatch ending = new CountDownLatch(1);
    private final Thread thread;

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
        try {
            do {
                runDue();
            } while (!ending.await(LOOKING.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void runDue() {
        try {
            upkeep.runDue();
        } catch (RuntimeException failed) {
            LOG.log(System.Logger.Level.ERROR, "upkeep failed and will be tried again", failed);
        }
    }

    /**
     * Waits for the batch under way to end. The thread is not interrupted: that would close the store's files under it.
     */
    @Override
    public void close() {
        upkeep.stop();
        ending.countDown();
        try {
            thread.join(PATIENCE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
