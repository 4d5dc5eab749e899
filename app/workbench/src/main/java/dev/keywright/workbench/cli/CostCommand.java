package dev.keywright.workbench.cli;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import dev.keywright.workbench.cost.Bill;
import dev.keywright.workbench.price.PriceBook;
import dev.keywright.workbench.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "cost", description = "The monthly bill, on demand and provisioned.")
final class CostCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "MODEL", description = "A design, NAME.keywright.json")
    private Path model = Path.of("");

    @Option(names = "--region", paramLabel = "R", description = "An AWS region; the design's first if not given")
    private @Nullable String region;

    @Option(names = "--json", description = "Print one JSON object")
    private boolean json;

    CostCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        String wanted = region;
        PriceBook book = PriceBook.bundled();
        if (wanted != null && !book.knows(wanted)) {
            throw new UsageException("no prices for region \"" + wanted + "\"; there are "
                    + String.join(", ", book.regions()));
        }
        Designs designs = new Designs(terminal);
        Study study = designs.study(designs.read(model));
        Bill bill = study.bill(Optional.ofNullable(wanted).orElseGet(study::region));
        terminal.out().println(json ? json(bill) : text(bill));
        return ExitCode.FINE;
    }

    private static String json(Bill bill) {
        return new JsonObject()
                .with("region", bill.region())
                .with("currency", Bill.CURRENCY)
                .with("priceDate", bill.priceDate())
                .with("onDemand", json(bill.onDemand()).json())
                .with("provisioned", json(bill.provisioned()).json())
                .with("breakEvenUtilization", bill.breakEvenUtilization())
                .print("lines");
    }

    private static JsonObject json(Bill.Plan plan) {
        return new JsonObject().with("total", plan.total())
                .with("lines", plan.lines(), line -> new JsonObject()
                        .with("kind", line.kind().text())
                        .with("subject", line.subject())
                        .with("table", line.table())
                        .with("index", line.index())
                        .with("quantity", line.quantity())
                        .with("unit", line.unit())
                        .with("monthly", line.monthly()));
    }

    static String text(Bill bill) {
        return "On demand, " + bill.region() + ", prices of " + bill.priceDate() + " (check AWS)\n\n"
                + table(bill.onDemand()) + "\nProvisioned for the peak\n\n" + table(bill.provisioned())
                + "\nA month on demand " + Figures.dollars(bill.onDemand().total()) + ", provisioned "
                + Figures.dollars(bill.provisioned().total())
                + ".\nProvisioned capacity is cheaper when more than "
                + Figures.percent(bill.breakEvenUtilization()) + " of it is used.";
    }

    private static String table(Bill.Plan plan) {
        TextTable table = new TextTable().left("FOR")
                .left("OF")
                .left("TABLE/INDEX")
                .right("QUANTITY")
                .left("UNIT")
                .right("A MONTH");
        plan.lines()
                .stream()
                .sorted(Comparator.comparing(Bill.Line::kind)
                        .thenComparing(Comparator.comparingDouble(Bill.Line::monthly).reversed()))
                .forEach(line -> table.row(
                        line.kind().text(), line.subject(), line.table() + line.index().map(i -> "/" + i).orElse(""),
                        Figures.units(Math.round(line.quantity() * 10) / 10.0), line.unit(),
                        Figures.dollars(line.monthly())));
        return table.toString();
    }
}
