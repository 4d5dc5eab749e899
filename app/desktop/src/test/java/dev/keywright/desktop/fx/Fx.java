package dev.keywright.desktop.fx;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

import dev.keywright.desktop.theme.Fonts;

import javafx.application.Platform;

/** Starts JavaFX once, without a display, on a screen large enough for every window under test. */
public final class Fx {
    private static final AtomicBoolean STARTED = new AtomicBoolean();

    private Fx() {}

    public static synchronized void start() {
        if (STARTED.compareAndSet(false, true)) {
            CountDownLatch ready = new CountDownLatch(1);
            Platform.setImplicitExit(false);
            Platform.startup(() -> {
                HeadlessScreen.resize(2560, 1440);
                Fonts.load();
                ready.countDown();
            });
            await(ready);
        }
    }

    public static <T> T call(Supplier<T> work) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                answer.complete(work.get());
            } catch (RuntimeException | Error e) {
                answer.completeExceptionally(e);
            }
        });
        return answer.orTimeout(30, TimeUnit.SECONDS).join();
    }

    public static void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    /** Lets two frames be drawn, so that what was changed is laid out and painted. */
    public static void settle() {
        CountDownLatch frames = new CountDownLatch(1);
        Platform.runLater(() -> new javafx.animation.AnimationTimer() {
            private int seen;

            @Override
            public void handle(long now) {
                if (++seen == 3) {
                    stop();
                    frames.countDown();
                }
            }
        }.start());
        await(frames);
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("JavaFX did not answer within 30 seconds");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
