package dev.keywright.workbench.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import dev.keywright.design.exporting.ExportFormat;
import dev.keywright.design.format.DesignJson;
import dev.keywright.design.model.Design;
import dev.keywright.workbench.cost.Bill;
import dev.keywright.workbench.simulate.Simulation;
import dev.keywright.workbench.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "demo", description = "The shop sample from its patterns to its heat, bill and infrastructure code.")
final class DemoCommand implements Callable<Integer> {
    private static final String SHOP = "/dev/keywright/samples/shop.keywright.json";
    private static final String SCENARIO = "flash sale";

    private final Terminal terminal;

    @Option(names = "--out", paramLabel = "DIR", description = "The folder to write into")
    private Path out = Path.of("keywright-demo");

    DemoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Results results = new Results(out);
        Designs designs = new Designs(terminal);
        Study study = designs.study(shop());
        terminal.out().println(RunCommand.text(study));
        Simulation simulation = SimulateCommand.simulate(terminal, study,
                designs.scenario(study, Optional.of(SCENARIO)));
        terminal.out().println("\n" + SimulateCommand.text(simulation, study.monthlyCost(simulation, study.region())));
        Bill bill = study.bill(study.region());
        terminal.out().println("\n" + CostCommand.text(bill));
        results.heatmap(study, simulation);
        results.bill(bill);
        results.export(study, ExportFormat.CLOUDFORMATION);
        results.export(study, ExportFormat.TERRAFORM);
        results.report(study, List.of(simulation), bill);
        terminal.out()
                .println("\nWritten to " + out.toAbsolutePath().normalize() + ": "
                        + String.join(", ", results.written()));
        return study.allPassed() ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    private static Design shop() throws IOException {
        try (InputStream in = DemoCommand.class.getResourceAsStream(SHOP)) {
            if (in == null) {
                throw new UsageException("the sample designs are missing from this installation");
            }
            return DesignJson.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
