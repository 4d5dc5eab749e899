package dev.keywright.benchmarks.side;

import dev.keywright.workbench.cli.CommandLineMain;
import dev.keywright.workbench.cli.Terminal;

/** The command line as a process of its own, without the desktop. */
final class Served {
    private Served() {}

    public static void main(String... arguments) {
        System.exit(CommandLineMain.run(arguments, Terminal.ofProcess(), _ -> {
            throw new IllegalArgumentException("there is no window to open here");
        }));
    }
}
