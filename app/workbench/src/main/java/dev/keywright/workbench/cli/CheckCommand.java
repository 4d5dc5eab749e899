package dev.keywright.workbench.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;

import dev.keywright.design.check.CheckReport;
import dev.keywright.design.check.Checks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "check", description = "Finds what would not deploy or not work, and how many patterns are covered.")
final class CheckCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "MODEL", description = "A design, NAME.keywright.json")
    private Path model = Path.of("");

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json", defaultValue = "text")
    private String format = "text";

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        String wanted = format.toLowerCase(Locale.ROOT);
        if (!wanted.equals("text") && !wanted.equals("json")) {
            throw new UsageException("unknown format \"" + format + "\"; there are text, json");
        }
        CheckReport report = Checks.run(new Designs(terminal).read(model));
        terminal.out().println((wanted.equals("json") ? report.json() : report.text()).stripTrailing());
        return report.findings().isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
    }
}
