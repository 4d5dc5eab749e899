package dev.keywright.workbench.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import dev.keywright.design.model.Design;
import dev.keywright.workbench.run.PatternResult;
import dev.keywright.workbench.run.PatternResult.Status;
import dev.keywright.workbench.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "run", description = "Loads the design's items into an engine and executes every access pattern.")
final class RunCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "MODEL", description = "A design, NAME.keywright.json")
    private Path model = Path.of("");

    @Option(names = "--pattern", paramLabel = "NAME", description = "Run only this pattern")
    private @Nullable String pattern;

    @Option(names = "--json", description = "Print one JSON object")
    private boolean json;

    RunCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Designs designs = new Designs(terminal);
        Design design = designs.read(model);
        String wanted = pattern;
        Design narrowed = wanted == null ? design : only(design, wanted);
        Study study = designs.study(narrowed);
        terminal.out().println(json ? json(study) : text(study));
        return study.allPassed() ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    private static Design only(Design design, String wanted) {
        Design narrowed = design.withAccessPatterns(
                design.accessPatterns().stream().filter(found -> found.name().value().equals(wanted)).toList());
        if (narrowed.accessPatterns().isEmpty()) {
            throw new UsageException("no access pattern \"" + wanted + "\" in " + design.name());
        }
        return narrowed;
    }

    private static String json(Study study) {
        return new JsonObject()
                .with("model", study.design().name())
                .with("engine", "embedded")
                .with("patterns", study.results(), RunCommand::json)
                .with("passed", study.passed())
                .with("failed", study.results().size() - study.passed())
                .print("patterns");
    }

    private static JsonObject json(PatternResult result) {
        return new JsonObject()
                .with("name", result.name().value())
                .with("operation", result.operation())
                .with("table", result.table())
                .with("index", result.index())
                .with("status", result.status().text())
                .with("count", result.count())
                .with("scannedCount", result.scannedCount())
                .with("pages", result.requests())
                .with("readUnits", result.readUnits())
                .with("writeUnits", result.writeUnits())
                .with("monthlyCost", result.monthlyCost())
                .with("message", result.message());
    }

    /** The table of patterns, and under it what is wrong with each that failed. */
    static String text(Study study) {
        TextTable table = new TextTable().left("PATTERN")
                .left("OPERATION")
                .left("TABLE/INDEX")
                .right("ROWS")
                .right("READ")
                .right("PAGES")
                .right("RCU")
                .right("WCU")
                .right("A MONTH")
                .left("RESULT");
        List<PatternResult> results = study.results();
        for (PatternResult result : results) {
            String where = result.table().orElse("") + result.index().map(index -> "/" + index).orElse("");
            table.row(result.name().value(), result.operation(), where, Figures.whole(result.count()),
                    Figures.whole(result.scannedCount()), Figures.whole(result.requests()),
                    Figures.units(result.readUnits()), Figures.units(result.writeUnits()),
                    Figures.dollars(result.monthlyCost()), result.status().text());
        }
        StringBuilder text = new StringBuilder(table.toString());
        results.stream()
                .filter(result -> result.status() != Status.PASS)
                .forEach(result -> text.append('\n').append(result.name()).append(": ").append(result.message()));
        return text.append('\n')
                .append(study.passed())
                .append(" of ")
                .append(results.size())
                .append(" patterns pass")
                .toString();
    }
}
