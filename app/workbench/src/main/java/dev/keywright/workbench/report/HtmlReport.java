package dev.keywright.workbench.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import dev.keywright.workbench.cost.Bill;
import dev.keywright.workbench.picture.HeatPicture;
import dev.keywright.workbench.picture.Picture;
import dev.keywright.workbench.picture.Svg;
import dev.keywright.workbench.run.PatternResult;
import dev.keywright.workbench.simulate.Simulation;
import dev.keywright.workbench.study.Study;

/** A design with its results, heat and bill as one page that needs nothing else. */
public final class HtmlReport {
    private static final String STYLE = """
                                        body{font:15px/1.5 Inter,'DejaVu Sans',Helvetica,Arial,sans-serif;color:#1c2733;margin:0;background:#f3f5f9}
                                        main{max-width:1200px;margin:0 auto;padding:32px 24px;background:#fff}
                                        h1{font-size:28px;margin:0 0 4px}h2{font-size:19px;margin:36px 0 10px}
                                        p.lead{color:#5d6b7a;margin:0 0 16px}figure{margin:0 0 24px}figure svg{width:100%;height:auto}
                                        table{border-collapse:collapse;width:100%;font-size:13px}
                                        th{text-align:left;color:#5d6b7a;font-weight:600;border-bottom:1px solid #d5dce4;padding:5px 8px}
                                        td{border-bottom:1px solid #eceff4;padding:5px 8px}td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}
                                        .pass{color:#1a7f4b;font-weight:600}.fail,.error{color:#a4133c;font-weight:600}
                                        footer{color:#5d6b7a;font-size:12px;margin-top:40px}
                                        """;

    private final StringBuilder page = new StringBuilder();

    private HtmlReport() {}

    public static String of(Study study, List<Simulation> simulations, Bill bill) {
        HtmlReport report = new HtmlReport();
        report.head(study);
        report.patterns(study);
        simulations.forEach(simulation -> report.heat(study, simulation));
        report.bill(bill);
        return report.page.append("<footer>Partitions are simulated. Prices of ")
                .append(text(bill.priceDate()))
                .append("; check AWS before you rely on them.</footer>\n</main></body></html>\n")
                .toString();
    }

    private void head(Study study) {
        String name = text(study.design().name());
        page.append("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
                .append(name)
                .append("</title><style>\n")
                .append(STYLE)
                .append("</style></head><body><main>\n<h1>")
                .append(name)
                .append("</h1>\n<p class=\"lead\">")
                .append(text(study.design().description()))
                .append("</p>\n");
        study.design()
                .notes()
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> page.append("<p>").append(text(line)).append("</p>\n"));
    }

    private void patterns(Study study) {
        page.append("<h2>Access patterns: ")
                .append(study.passed())
                .append(" of ")
                .append(study.results().size())
                .append(" pass</h2>\n<table><tr><th>Pattern</th><th>Operation</th><th>Table/index</th>"
                        + "<th class=n>Rows</th><th class=n>Read</th><th class=n>Requests</th><th class=n>RCU</th>"
                        + "<th class=n>WCU</th><th class=n>A month</th><th>Result</th></tr>\n");
        for (PatternResult result : study.results()) {
            String where = result.table().orElse("") + result.index().map(index -> "/" + index).orElse("");
            String verdict = result.status().text();
            page.append("<tr><td>")
                    .append(text(result.name().value()))
                    .append("</td><td>")
                    .append(text(result.operation()))
                    .append("</td><td>")
                    .append(text(where))
                    .append("</td>")
                    .append(number("%,d", result.count()))
                    .append(number("%,d", result.scannedCount()))
                    .append(number("%,d", result.requests()))
                    .append(number("%,.1f", result.readUnits()))
                    .append(number("%,.1f", result.writeUnits()))
                    .append(number("$%,.2f", result.monthlyCost()))
                    .append("<td class=\"")
                    .append(verdict)
                    .append("\">")
                    .append(verdict)
                    .append("</td></tr>\n");
            if (!result.message().isEmpty()) {
                page.append("<tr><td></td><td colspan=9>").append(text(result.message())).append("</td></tr>\n");
            }
        }
        page.append("</table>\n");
    }

    private void heat(Study study, Simulation simulation) {
        String summary = String.format(Locale.ROOT, "simulated: %,d requests in %,d s, %,d of them throttled",
                simulation.requests(), simulation.seconds(), simulation.throttled());
        Picture picture = HeatPicture.of(simulation.heat(),
                study.design().name() + ": " + simulation.scenario(), summary);
        page.append("<h2>Scenario: ")
                .append(text(simulation.scenario()))
                .append("</h2>\n<figure>")
                .append(Svg.of(picture))
                .append("</figure>\n<table><tr><th>Hot key</th><th>Of</th>"
                        + "<th class=n>Share</th></tr>\n");
        simulation.hotKeys()
                .stream()
                .limit(5)
                .forEach(key -> page.append("<tr><td>")
                        .append(text(key.key()))
                        .append("</td><td>")
                        .append(text(key.space().toString()))
                        .append("</td>")
                        .append(number("%.1f %%", 100 * key.share()))
                        .append("</tr>\n"));
        page.append("</table>\n");
    }

    private void bill(Bill bill) {
        page.append(String.format(Locale.ROOT, "<h2>A month in %s: $%,.2f on demand, $%,.2f provisioned</h2>%n",
                text(bill.region()), bill.onDemand().total(), bill.provisioned().total()));
        bill.breakEvenUtilization()
                .ifPresent(part -> page.append(String.format(Locale.ROOT,
                        "<p>Provisioned capacity is cheaper when more than %.1f %% of it is used.</p>%n", 100 * part)));
        bill.missing()
                .forEach(missing -> page.append("<p>Left out, for want of a price: ")
                        .append(text(missing))
                        .append("</p>\n"));
        page.append("<table><tr><th>For</th><th>Of</th><th>Table/index</th><th class=n>Quantity</th><th>Unit</th>"
                + "<th class=n>A month</th></tr>\n");
        bill.onDemand()
                .lines()
                .forEach(line -> page.append("<tr><td>")
                        .append(line.kind().text())
                        .append("</td><td>")
                        .append(text(line.subject()))
                        .append("</td><td>")
                        .append(text(line.table() + line.index().map(index -> "/" + index).orElse("")))
                        .append("</td>")
                        .append(number("%,.1f", line.quantity()))
                        .append("<td>")
                        .append(line.unit())
                        .append("</td>")
                        .append(number("$%,.2f", line.monthly()))
                        .append("</tr>\n"));
        page.append("</table>\n");
    }

    private static String number(String format, Object value) {
        return "<td class=n>" + String.format(Locale.ROOT, format, value) + "</td>";
    }

    private static String text(String text) {
        return text.lines().map(Svg::escaped).collect(Collectors.joining(" "));
    }
}
