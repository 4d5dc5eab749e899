package dev.keywright.desktop.main;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import dev.keywright.workbench.cli.CommandLineMain;
import dev.keywright.workbench.cli.ExitCode;
import dev.keywright.workbench.cli.Terminal;

/**
 * The entry of everything: a command of the command line, or the window when there is none. It must not extend
 * {@code Application}, or Java looks for JavaFX before a word can be said.
 */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Terminal terminal = Terminal.ofProcess();
        System.exit(CommandLineMain.run(arguments, terminal, file -> openWindow(terminal, file)));
    }

    private static int openWindow(Terminal terminal, Optional<Path> file) {
        if (Display.isMissing()) {
            terminal.err().println(Display.MISSING);
            return CommandLineMain.run(withoutScreen(file), terminal, _ -> ExitCode.WRONG_USE);
        }
        List<String> reasons = Display.reasonsAgainst();
        if (!reasons.isEmpty()) {
            reasons.forEach(terminal.err()::println);
            return ExitCode.WRONG_USE;
        }
        WindowApplication.start(file.map(Path::toString).stream().toList());
        return ExitCode.FINE;
    }

    /** The window's main job as a command: run a design's patterns, or play through the shop sample. */
    private static String[] withoutScreen(Optional<Path> file) {
        return file.map(design -> new String[]{"run", design.toString()}).orElse(new String[]{"demo"});
    }
}
