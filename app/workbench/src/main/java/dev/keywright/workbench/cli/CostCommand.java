package dev.keywright.workbench.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import dev.keywright.design.json.Json;
import dev.keywright.workbench.cost.Bill;
import dev.keywright.workbench.cost.BillCsv;
import dev.keywright.workbench.cost.Usage;
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

    @Option(names = "--prices", paramLabel = "FILE",
            description = "Prices that go before the bundled ones; one a line: region, item, dollars, date, source, divided by tabs")
    private @Nullable Path prices;

    @Option(names = "--backups", paramLabel = "N", description = "On-demand backups that are kept", defaultValue = "0")
    private int backups;

    @Option(names = "--exports", paramLabel = "N", description = "Full exports to S3 a month", defaultValue = "0")
    private int exports;

    @Option(names = "--csv", paramLabel = "FILE", description = "Write the lines of both plans as CSV")
    private @Nullable Path csv;

    @Option(names = "--json", description = "Print one JSON object")
    private boolean json;

    CostCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        String wanted = region;
        PriceBook book = book(prices);
        if (wanted != null && !book.knows(wanted)) {
            throw new UsageException(book.unknown(wanted));
        }
        if (backups < 0 || exports < 0) {
            throw new UsageException("--backups and --exports are 0 or more");
        }
        Designs designs = new Designs(terminal);
        Study study = designs.study(designs.read(model), book);
        String billed = Optional.ofNullable(wanted).orElseGet(study::region);
        Usage usage = new Usage(Usage.Level.TODAY, Map.of(), backups, exports);
        Bill bill = study.bill(billed, usage);
        List<Forecast> forecasts = new ArrayList<>();
        for (Usage.Level level : Usage.Level.values()) {
            Bill then = study.bill(billed, usage.at(level));
            forecasts.add(new Forecast(level, then.onDemand().total(), then.provisioned().total()));
        }
        Path table = csv;
        if (table != null) {
            Designs.write(table, BillCsv.of(bill).getBytes(StandardCharsets.UTF_8));
        }
        terminal.out().println(json ? json(bill, forecasts) : text(bill) + "\n" + text(forecasts));
        return ExitCode.FINE;
    }

    private record Forecast(Usage.Level level, double onDemand, double provisioned) {}

    /** The bundled prices, with those of a file before them. */
    static PriceBook book(@Nullable Path file) {
        PriceBook bundled = PriceBook.bundled();
        if (file == null) {
            return bundled;
        }
        try {
            return bundled.with(Files.readString(file));
        } catch (IOException e) {
            throw new UsageException(file + ": cannot be read: " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new UsageException(file + ": " + e.getMessage(), e);
        }
    }

    private static String json(Bill bill, List<Forecast> forecasts) {
        JsonObject object = new JsonObject()
                .with("region", bill.region())
                .with("currency", Bill.CURRENCY)
                .with("priceDate", bill.priceDate())
                .with("onDemand", json(bill.onDemand()).json())
                .with("provisioned", json(bill.provisioned()).json());
        if (bill.breakEvenUtilization().isPresent()) {
            object.with("breakEvenUtilization", bill.breakEvenUtilization().getAsDouble());
        } else {
            object.with("breakEvenUtilization", new Json.Null());
        }
        return object
                .with("levels", forecasts, forecast -> new JsonObject().with("level", forecast.level().text())
                        .with("onDemand", forecast.onDemand())
                        .with("provisioned", forecast.provisioned()))
                .with("indexes", bill.indexes(), index -> new JsonObject().with("table", index.table())
                        .with("index", index.index())
                        .with("monthly", index.monthly())
                        .with("savedByDropping", index.saved())
                        .with("readBy", new Json.Arr(index.readBy().stream().<Json>map(Json.Text::new).toList())))
                .with("reserved", bill.reserved(), reserved -> new JsonObject().with("years", reserved.years())
                        .with("writeBlocks", reserved.writeBlocks())
                        .with("readBlocks", reserved.readBlocks())
                        .with("monthly", reserved.monthly())
                        .with("saved", reserved.saved()))
                .with("missingPrices", new Json.Arr(bill.missing().stream().<Json>map(Json.Text::new).toList()))
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
        StringBuilder text = new StringBuilder();
        text.append("On demand, ")
                .append(bill.region())
                .append(", prices of ")
                .append(bill.priceDate())
                .append(" (check AWS)\n\n")
                .append(table(bill.onDemand()))
                .append("\nProvisioned for the peak\n\n")
                .append(table(bill.provisioned()))
                .append("\nA month on demand ")
                .append(Figures.dollars(bill.onDemand().total()))
                .append(", provisioned ")
                .append(Figures.dollars(bill.provisioned().total()))
                .append(".\n");
        bill.breakEvenUtilization()
                .ifPresent(part -> text.append("Provisioned capacity is cheaper when more than ")
                        .append(Figures.percent(part))
                        .append(" of it is used.\n"));
        bill.indexes()
                .forEach(index -> text.append(String.format(Locale.ROOT,
                        "Index %s/%s costs %s a month on demand; without it %s less%s.%n", index.table(),
                        index.index(), Figures.dollars(index.monthly()), Figures.dollars(index.saved()),
                        index.readBy().isEmpty()
                                ? ", and no pattern reads it"
                                : ", but it answers " + String.join(", ", index.readBy()))));
        bill.reserved()
                .forEach(reserved -> text.append(String.format(Locale.ROOT,
                        "Reserved for %d year%s: %,d blocks of 100 write and %,d of read units, %s less a month.%n",
                        reserved.years(), reserved.years() == 1 ? "" : "s", reserved.writeBlocks(),
                        reserved.readBlocks(), Figures.dollars(reserved.saved()))));
        bill.missing()
                .forEach(missing -> text.append("Left out, for want of a price: ").append(missing).append('\n'));
        return text.toString();
    }

    private static String text(List<Forecast> forecasts) {
        TextTable table = new TextTable().left("LOAD").right("ON DEMAND").right("PROVISIONED");
        forecasts.forEach(forecast -> table.row(forecast.level().text(), Figures.dollars(forecast.onDemand()),
                Figures.dollars(forecast.provisioned())));
        return table.toString().stripTrailing();
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
