package dev.keywright.workbench.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import dev.keywright.design.scenario.Scenario;
import dev.keywright.engine.partition.Access;
import dev.keywright.engine.partition.Assumptions;
import dev.keywright.workbench.heat.HeatRow;
import dev.keywright.workbench.picture.HeatPicture;
import dev.keywright.workbench.picture.Picture;
import dev.keywright.workbench.picture.Png;
import dev.keywright.workbench.picture.Svg;
import dev.keywright.workbench.simulate.Simulation;
import dev.keywright.workbench.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "simulate", description = "Plays a workload against the partition model.")
final class SimulateCommand implements Callable<Integer> {
    private static final int SHARP = 2;

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "MODEL", description = "A design, NAME.keywright.json")
    private Path model = Path.of("");

    @Option(names = "--scenario", paramLabel = "NAME", description = "The scenario to play; the first one if not given")
    private @Nullable String scenario;

    @Option(names = "--heatmap", paramLabel = "FILE", description = "Draw partitions over time, as .png or .svg")
    private @Nullable Path heatmap;

    @Option(names = "--json", description = "Print one JSON object")
    private boolean json;

    SimulateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path picture = heatmap;
        if (picture != null && !isPng(picture) && !isSvg(picture)) {
            throw new UsageException(picture + ": a heatmap is a .png or an .svg file");
        }
        Designs designs = new Designs(terminal);
        Study study = designs.study(designs.read(model));
        Scenario played = designs.scenario(study, Optional.ofNullable(scenario));
        Simulation simulation = simulate(terminal, study, played);
        if (picture != null) {
            draw(study, simulation, picture);
        }
        double monthly = study.monthlyCost(simulation, study.region());
        terminal.out().println(json ? json(simulation, monthly) : text(simulation, monthly));
        return ExitCode.FINE;
    }

    static Simulation simulate(Terminal terminal, Study study, Scenario scenario) {
        try (ProgressBar bar = new ProgressBar(terminal, "simulating seconds", scenario.seconds())) {
            return study.simulate(scenario, Assumptions.standard(), bar::at);
        }
    }

    static Picture picture(Study study, Simulation simulation) {
        return HeatPicture.of(simulation.heat(), study.design().name() + ": " + simulation.scenario(),
                summary(simulation));
    }

    private static String summary(Simulation simulation) {
        return String.format(Locale.ROOT, "simulated: %,d requests in %,d s, %,d of them throttled",
                simulation.requests(),
                simulation.seconds(), simulation.throttled());
    }

    private static void draw(Study study, Simulation simulation, Path file) {
        Picture picture = picture(study, simulation);
        Designs.write(file, isPng(file) ? Png.of(picture, SHARP) : Svg.of(picture).getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isPng(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".png");
    }

    private static boolean isSvg(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".svg");
    }

    private static String json(Simulation simulation, double monthlyCost) {
        JsonObject waits = new JsonObject()
                .with("p50Millis", simulation.waits().p50Millis())
                .with("p99Millis", simulation.waits().p99Millis())
                .with("failed", simulation.failed());
        JsonObject reasons = new JsonObject();
        simulation.reasons().forEach(reasons::with);
        return new JsonObject()
                .with("scenario", simulation.scenario())
                .with("seconds", simulation.seconds())
                .with("requests", simulation.requests())
                .with("throttled", simulation.throttled())
                .with("partitions", simulation.heat().rows(), SimulateCommand::json)
                .with("hotKeys", simulation.hotKeys(), key -> new JsonObject()
                        .with("table", key.space().table())
                        .with("index", key.space().index())
                        .with("key", key.key())
                        .with("share", key.share()))
                .with("splits", simulation.heat().splits().size())
                .with("monthlyCost", monthlyCost)
                .with("wait", waits.json())
                .with("reasons", reasons.json())
                .print("partitions", "hotKeys");
    }

    private static JsonObject json(HeatRow row) {
        return new JsonObject()
                .with("table", row.space().table())
                .with("index", row.space().index())
                .with("id", row.partition())
                .with("readUnits", row.consumedHalfUnits(Access.READ) / 2.0)
                .with("writeUnits", row.consumedHalfUnits(Access.WRITE) / 2.0)
                .with("throttled", throttledUnits(row))
                .with("peakUtilization", row.peakUtilization());
    }

    private static double throttledUnits(HeatRow row) {
        return (row.throttledHalfUnits(Access.READ) + row.throttledHalfUnits(Access.WRITE)) / 2.0;
    }

    static String text(Simulation simulation, double monthlyCost) {
        TextTable table = new TextTable().left("TABLE/INDEX")
                .right("PARTITION")
                .right("READ UNITS")
                .right("WRITE UNITS")
                .right("THROTTLED UNITS")
                .right("PEAK");
        for (HeatRow row : simulation.heat().rows()) {
            table.row(row.space().toString(), Integer.toString(row.partition()),
                    Figures.units(row.consumedHalfUnits(Access.READ) / 2.0),
                    Figures.units(row.consumedHalfUnits(Access.WRITE) / 2.0), Figures.units(throttledUnits(row)),
                    Figures.percent(row.peakUtilization()));
        }
        StringBuilder text = new StringBuilder("Scenario \"" + simulation.scenario() + "\": " + summary(simulation))
                .append("\n\n")
                .append(table)
                .append('\n');
        simulation.reasons()
                .forEach((reason, count) -> text.append("throttled by ")
                        .append(reason)
                        .append(": ")
                        .append(Figures.whole(count))
                        .append('\n'));
        simulation.hotKeys()
                .stream()
                .limit(5)
                .forEach(key -> text.append("hot key of ")
                        .append(key.space())
                        .append(": ")
                        .append(key.key())
                        .append(", ")
                        .append(Figures.percent(key.share()))
                        .append('\n'));
        text.append("splits: ").append(simulation.heat().splits().size()).append('\n');
        text.append(String.format(Locale.ROOT,
                "waiting because of throttling: p50 %.0f ms, p99 %.0f ms, failed after all retries %,d%n",
                simulation.waits().p50Millis(), simulation.waits().p99Millis(), simulation.failed()));
        return text.append("a month of this, on demand: ").append(Figures.dollars(monthlyCost)).toString();
    }
}
