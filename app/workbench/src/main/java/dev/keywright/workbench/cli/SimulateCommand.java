package dev.keywright.workbench.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import dev.keywright.design.scenario.Scenario;
import dev.keywright.engine.partition.Access;
import dev.keywright.engine.partition.Assumption;
import dev.keywright.engine.partition.Assumptions;
import dev.keywright.workbench.heat.HeatRow;
import dev.keywright.workbench.picture.HeatPicture;
import dev.keywright.workbench.picture.Picture;
import dev.keywright.workbench.picture.Png;
import dev.keywright.workbench.picture.Svg;
import dev.keywright.workbench.simulate.Simulation;
import dev.keywright.workbench.study.Study;
import dev.keywright.workbench.whatif.Refused;
import dev.keywright.workbench.whatif.Trial;
import dev.keywright.workbench.whatif.WhatIf;
import dev.keywright.workbench.whatif.WhatIfText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "simulate", description = "Plays a workload against the partition model.")
final class SimulateCommand implements Callable<Integer> {
    private static final int SHARP = 2;

    private final Terminal terminal;

    @Parameters(index = "0", arity = "0..1", paramLabel = "MODEL", description = "A design, NAME.keywright.json")
    private Path model = Path.of("");

    @Option(names = "--scenario", paramLabel = "NAME", description = "The scenario to play; the first one if not given")
    private @Nullable String scenario;

    @Option(names = "--heatmap", paramLabel = "FILE", description = "Draw partitions over time, as .png or .svg")
    private @Nullable Path heatmap;

    @Option(names = "--what-if", paramLabel = "CHANGE",
            description = "Try a change beside the baseline; may be given again: " + WhatIfText.FORMS)
    private List<String> changes = new ArrayList<>();

    @Option(names = "--assume", paramLabel = "NAME=VALUE",
            description = "Change a figure of the model, such as splitAfterSeconds=60")
    private Map<String, Double> assumed = new LinkedHashMap<>();

    @Option(names = "--assumptions", description = "List the model's figures, and which of them are our choice")
    private boolean listing;

    @Option(names = "--json", description = "Print one JSON object")
    private boolean json;

    SimulateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Assumptions assumptions = assumptions();
        if (listing) {
            terminal.out().println(listed(assumptions));
            return ExitCode.FINE;
        }
        if (model.toString().isEmpty()) {
            throw new UsageException("Missing required parameter: 'MODEL'");
        }
        Path picture = heatmap;
        if (picture != null && !isPng(picture) && !isSvg(picture)) {
            throw new UsageException(picture + ": a heatmap is a .png or an .svg file");
        }
        List<WhatIf> wanted = changes.stream().map(SimulateCommand::parsed).toList();
        Designs designs = new Designs(terminal);
        Study study = designs.study(designs.read(model));
        Scenario played = designs.scenario(study, Optional.ofNullable(scenario));
        Simulation simulation = simulate(terminal, study, played, assumptions);
        if (picture != null) {
            draw(study, simulation, picture);
        }
        double monthly = study.monthlyCost(simulation, study.region());
        List<Trial> trials = wanted.stream()
                .map(change -> trial(change, study, simulation, played, assumptions))
                .toList();
        terminal.out().println(json ? json(simulation, monthly, trials) : text(simulation, monthly) + text(trials));
        return ExitCode.FINE;
    }

    static Simulation simulate(Terminal terminal, Study study, Scenario scenario) {
        return simulate(terminal, study, scenario, Assumptions.standard());
    }

    private static Simulation simulate(Terminal terminal, Study study, Scenario scenario, Assumptions assumptions) {
        try (ProgressBar bar = new ProgressBar(terminal, "simulating seconds", scenario.seconds())) {
            return study.simulate(scenario, assumptions, bar::at);
        }
    }

    private static WhatIf parsed(String change) {
        try {
            return WhatIfText.parse(change);
        } catch (Refused e) {
            throw new UsageException("--what-if: " + e.getMessage(), e);
        }
    }

    private Trial trial(WhatIf change, Study study, Simulation before, Scenario played, Assumptions assumptions) {
        try (ProgressBar bar = new ProgressBar(terminal, change.label(), played.seconds())) {
            return Trial.of(change, study, before, played, assumptions, bar::at);
        } catch (Refused e) {
            throw new UsageException("--what-if: " + e.getMessage(), e);
        }
    }

    private static String text(List<Trial> trials) {
        StringBuilder text = new StringBuilder();
        trials.forEach(trial -> text.append("\n\nWhat if: ").append(trial.sentence()));
        return text.toString();
    }

    private static JsonObject json(Trial trial) {
        return new JsonObject().with("change", trial.whatIf().label())
                .with("requests", trial.after().requests())
                .with("throttled", trial.after().throttled())
                .with("failed", trial.after().failed())
                .with("p99Millis", trial.after().p99Millis())
                .with("monthlyCost", trial.after().monthlyCost())
                .with("sentence", trial.sentence());
    }

    private Assumptions assumptions() {
        Assumptions assumptions = Assumptions.standard();
        for (Map.Entry<String, Double> figure : assumed.entrySet()) {
            Assumption named = Assumption.ofKey(figure.getKey())
                    .orElseThrow(() -> new UsageException("--assume " + figure.getKey()
                            + ": there is no such figure; --assumptions lists them"));
            try {
                assumptions = assumptions.with(named, figure.getValue());
            } catch (IllegalArgumentException e) {
                throw new UsageException("--assume " + figure.getKey() + ": " + e.getMessage(), e);
            }
        }
        return assumptions;
    }

    private static String listed(Assumptions assumptions) {
        TextTable table = new TextTable().left("NAME").right("VALUE").left("ORIGIN").left("MEANING");
        for (Assumption assumption : Assumption.values()) {
            table.row(assumption.key(), Figures.units(assumptions.value(assumption)), switch (assumption.origin()) {
                case DOCUMENTED -> "documented";
                case OUR_CHOICE -> "our choice";
            }, assumption.meaning());
        }
        return table.toString();
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

    private static String json(Simulation simulation, double monthlyCost, List<Trial> trials) {
        JsonObject waits = new JsonObject()
                .with("p50Millis", simulation.waits().p50Millis())
                .with("p99Millis", simulation.waits().p99Millis())
                .with("failed", simulation.failed())
                .with("stillWaiting", simulation.waiting());
        JsonObject reasons = new JsonObject();
        simulation.reasons().forEach(reasons::with);
        return new JsonObject()
                .with("scenario", simulation.scenario())
                .with("seconds", simulation.seconds())
                .with("requests", simulation.requests())
                .with("throttled", simulation.throttled())
                .with("retries", simulation.retries())
                .with("cached", simulation.cached())
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
                .with("whatIf", trials, SimulateCommand::json)
                .print("partitions", "hotKeys", "whatIf");
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
        simulation.scalings()
                .forEach(scaling -> text.append(String.format(Locale.ROOT,
                        "auto scaling at %d:%02d: %s %s from %,d to %,d units%n", scaling.second() / 60,
                        scaling.second() % 60, scaling.access() == Access.READ ? "reads" : "writes",
                        scaling.space(), scaling.fromUnits(), scaling.toUnits())));
        text.append("splits: ").append(simulation.heat().splits().size()).append('\n');
        text.append(String.format(Locale.ROOT,
                "waiting because of throttling: p50 %.0f ms, p99 %.0f ms; %,d retries, failed after all of them %,d%n",
                simulation.waits().p50Millis(), simulation.waits().p99Millis(), simulation.retries(),
                simulation.failed()));
        return text.append("a month of this, on demand: ").append(Figures.dollars(monthlyCost)).toString();
    }
}
