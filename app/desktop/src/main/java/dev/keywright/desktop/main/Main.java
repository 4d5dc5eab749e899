package dev.keywright.desktop.main;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import dev.keywright.workbench.cli.CommandLineMain;
import dev.keywright.workbench.cli.ExitCode;
import dev.keywright.workbench.cli.Terminal;

/**
 * The entry of everything. Without arguments, or with a file, it opens the window; any other first word is a command of
 * the command line. It must not extend {@code Application}, or Java looks for JavaFX before a word can be said.
 */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(CommandLineMain.run(arguments, Terminal.ofProcess(), Main::open));
    }

    /** Returns when the window has been closed; says in a line why where none can be opened. */
    private static int open(Optional<Path> file) {
        List<String> reasons = Display.reasonsAgainst();
        if (!reasons.isEmpty()) {
            reasons.forEach(System.err::println);
            return ExitCode.WRONG_USE;
        }
        WindowApplication.open(file);
        return ExitCode.FINE;
    }
}
