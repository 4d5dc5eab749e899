package dev.keywright.workbench.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import dev.keywright.design.scenario.Scenario;
import dev.keywright.workbench.simulate.Simulation;
import dev.keywright.workbench.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "report", description = "One HTML page with results, heatmaps of every scenario, and the bill.")
final class ReportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "MODEL", description = "A design, NAME.keywright.json")
    private Path model = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder to write into")
    private Path out = Path.of("");

    ReportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Designs designs = new Designs(terminal);
        Study study = designs.study(designs.read(model));
        List<Scenario> scenarios = study.design().scenarios().isEmpty()
                ? List.of(study.defaultScenario())
                : study.design().scenarios();
        List<Simulation> simulations = new ArrayList<>();
        scenarios.forEach(scenario -> simulations.add(SimulateCommand.simulate(terminal, study, scenario)));
        Results results = new Results(out);
        results.report(study, simulations, study.bill(study.region()));
        terminal.out().println(out.resolve(results.written().getFirst()));
        return study.allPassed() ? ExitCode.FINE : ExitCode.FINDINGS;
    }
}
