package dev.keywright.desktop.task;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Runs each piece of work on a thread of its own; progress and the answer return through the window's executor. */
public final class BackgroundTaskRunner implements TaskRunner, AutoCloseable {
    private final ExecutorService threads = Executors
            .newThreadPerTaskExecutor(Thread.ofPlatform().name("work-", 1).daemon().factory());
    private final Executor window;
    private final ObservableList<Running> running = FXCollections.observableArrayList();

    /** @param window runs a task on the window's thread, {@code Platform::runLater} in the application */
    public BackgroundTaskRunner(Executor window) {
        this.window = window;
    }

    @Override
    public <T> Running start(String name, Work<T> work, Answer<T> answer) {
        Running ticket = new Running(name);
        running.add(ticket);
        threads.execute(() -> {
            try {
                T result = work.run(new WindowProgress(ticket));
                finish(ticket, () -> answer.done(result), answer::cancelled);
            } catch (Exception e) {
                finish(ticket, () -> answer.failed(e), answer::cancelled);
            } catch (OutOfMemoryError | StackOverflowError e) {
                finish(ticket, () -> answer.failed(new IllegalStateException(e)), answer::cancelled);
            }
        });
        return ticket;
    }

    private void finish(Running ticket, Runnable answer, Runnable cancelled) {
        window.execute(() -> {
            running.remove(ticket);
            if (ticket.isCancelled()) {
                cancelled.run();
            } else {
                answer.run();
            }
        });
    }

    @Override
    public ObservableList<Running> running() {
        return running;
    }

    /** Asks everything to stop and waits for nothing: the threads are daemons. */
    @Override
    public void close() {
        running.forEach(Running::cancel);
        threads.shutdown();
    }

    /** Reports at most one value at a time: work that reports a million times must not flood the window. */
    private final class WindowProgress implements Progress {
        private final Running ticket;
        private final AtomicBoolean pending = new AtomicBoolean();
        private volatile double latest;

        WindowProgress(Running ticket) {
            this.ticket = ticket;
        }

        @Override
        public void report(double fraction) {
            latest = fraction;
            if (pending.compareAndSet(false, true)) {
                window.execute(() -> {
                    pending.set(false);
                    ticket.fraction(latest);
                });
            }
        }

        @Override
        public boolean cancelled() {
            return ticket.isCancelled();
        }
    }
}
