package dev.keywright.workbench.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

/** The one entry point of the program: a command, or the desktop app when there is none. */
public final class CommandLineMain {
    private CommandLineMain() {}

    @Command(name = "keywright", mixinStandardHelpOptions = true, versionProvider = Version.class,
            synopsisHeading = "Usage: keywright [FILE]%n       ",
            description = "A workbench for designing DynamoDB tables. Without a command it opens the desktop app.")
    private static final class Root {}

    /**
     * @param args as the shell gave them
     * @return 0 fine, 1 findings or failed patterns, 2 wrong use or unreadable input
     */
    public static int run(String[] args, Terminal terminal, DesktopOpener desktop) {
        CommandLine line = new CommandLine(new Root());
        commands(terminal).forEach(line::addSubcommand);
        line.getSubcommands().values().forEach(command -> command.getCommandSpec().mixinStandardHelpOptions(true));
        if (args.length == 0) {
            return desktop.open(Optional.empty());
        }
        if (isFile(args[0], line)) {
            return open(args, terminal, desktop);
        }
        line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        line.setParameterExceptionHandler((problem, _) -> refuse(terminal, problem.getCommandLine(),
                String.valueOf(problem.getMessage())));
        line.setExecutionExceptionHandler((problem, command, _) -> failed(terminal, command, problem));
        int code = line.execute(args);
        terminal.out().flush();
        return code;
    }

    private static List<Object> commands(Terminal terminal) {
        return List.of(new DemoCommand(terminal), new RunCommand(terminal), new SimulateCommand(terminal),
                new CostCommand(terminal), new CheckCommand(terminal), new DiffCommand(terminal),
                new ExportCommand(terminal), new ImportCommand(terminal), new ReportCommand(terminal),
                new ServeCommand(terminal));
    }

    private static boolean isFile(String argument, CommandLine line) {
        return !argument.startsWith("-") && !line.getSubcommands().containsKey(argument)
                && (argument.contains(".") || argument.contains("/") || argument.contains("\\"));
    }

    private static int open(String[] args, Terminal terminal, DesktopOpener desktop) {
        Path file = Path.of(args[0]);
        if (args.length > 1) {
            terminal.err().println("keywright: unexpected argument \"" + args[1] + "\" after the file " + file);
            return ExitCode.WRONG_USE;
        }
        if (!Files.isRegularFile(file)) {
            terminal.err().println("keywright: " + Designs.missing(file));
            return ExitCode.WRONG_USE;
        }
        return desktop.open(Optional.of(file));
    }

    private static int refuse(Terminal terminal, CommandLine command, String problem) {
        terminal.err()
                .println(command.getCommandSpec().qualifiedName() + ": " + Designs.oneLine(problem) + "; try "
                        + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.WRONG_USE;
    }

    private static int failed(Terminal terminal, CommandLine command, Exception problem) {
        String name = command.getCommandSpec().qualifiedName();
        if (problem instanceof UsageException) {
            terminal.err().println(name + ": " + problem.getMessage());
        } else {
            StackTraceElement[] trace = problem.getStackTrace();
            terminal.err()
                    .println(name + ": this is a fault in Keywright, please report it: "
                            + Designs.oneLine(problem.toString()) + (trace.length == 0 ? "" : " at " + trace[0]));
        }
        return ExitCode.WRONG_USE;
    }
}
