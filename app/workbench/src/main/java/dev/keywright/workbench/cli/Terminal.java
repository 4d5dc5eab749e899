package dev.keywright.workbench.cli;

import java.io.Console;
import java.io.PrintStream;
import java.util.Optional;

/**
 * Where a command writes.
 *
 * @param out results, and with {@code --json} one JSON object and nothing else
 * @param err progress and errors
 * @param kind whether a person looks at {@code err}
 */
public record Terminal(PrintStream out, PrintStream err, Kind kind) {
    public enum Kind {
        INTERACTIVE, PLAIN
    }

    /** This process's own. */
    public static Terminal ofProcess() {
        boolean person = Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
        return new Terminal(System.out, System.err, person ? Kind.INTERACTIVE : Kind.PLAIN);
    }
}
