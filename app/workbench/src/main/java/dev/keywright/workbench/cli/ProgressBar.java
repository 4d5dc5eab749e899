package dev.keywright.workbench.cli;

import java.util.Locale;

/** A bar on a person's terminal, from the moment that work has taken a second. Gone when it is closed. */
final class ProgressBar implements AutoCloseable {
    private static final int WIDTH = 28;
    private static final long PATIENCE_NANOS = 1_000_000_000;
    private static final long REDRAW_NANOS = 100_000_000;

    private final Terminal terminal;
    private final String work;
    private final long total;
    private final long started = System.nanoTime();
    private long drawn;

    ProgressBar(Terminal terminal, String work, long total) {
        this.terminal = terminal;
        this.work = work;
        this.total = Math.max(1, total);
    }

    void at(long done) {
        long now = System.nanoTime();
        if (terminal.kind() == Terminal.Kind.PLAIN || now - started < PATIENCE_NANOS || now - drawn < REDRAW_NANOS) {
            return;
        }
        drawn = now;
        int full = (int) (WIDTH * Math.min(done, total) / total);
        terminal.err()
                .print(String.format(Locale.ROOT, "\r%s [%s%s] %d/%d", work, "#".repeat(full),
                        ".".repeat(WIDTH - full), done, total));
        terminal.err().flush();
    }

    @Override
    public void close() {
        if (drawn > 0) {
            terminal.err().print("\r" + " ".repeat(work.length() + WIDTH + 30) + "\r");
            terminal.err().flush();
        }
    }
}
