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
        Terminal terminal = Terminal.ofProcess();
        System.exit(CommandLineMain.run(arguments, terminal, file -> open(file, terminal)));
    }

    /** Returns when the window has been closed; without a display the same job is done without a window. */
    private static int open(Optional<Path> file, Terminal terminal) {
        if (Display.isMissing()) {
            terminal.err().println(Display.MISSING);
            return CommandLineMain.run(withoutWindow(file), terminal, _ -> ExitCode.WRONG_USE);
        }
        List<String> reasons = Display.reasonsAgainst();
        if (!reasons.isEmpty()) {
            reasons.forEach(terminal.err()::println);
            return ExitCode.WRONG_USE;
        }
        WindowApplication.open(file);
        return ExitCode.FINE;
    }

    private static String[] withoutWindow(Optional<Path> file) {
        return file.map(design -> new String[]{"run", design.toString()}).orElse(new String[]{"demo"});
    }
}
