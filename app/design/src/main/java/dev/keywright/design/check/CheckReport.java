package dev.keywright.design.check;

import java.util.List;
import java.util.Set;

import dev.keywright.design.json.Json;
import dev.keywright.design.json.JsonPrinter;
import dev.keywright.design.json.ObjectBuilder;

/** What all rules found, and how the patterns are covered. */
public record CheckReport(List<Finding> findings, Coverage coverage) {
    public CheckReport {
        findings = List.copyOf(findings);
    }

    public List<Finding> errors() {
        return findings.stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
    }

    /** One finding a block, then a line of coverage. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Finding finding : findings) {
            text.append(finding.severity())
                    .append("  ")
                    .append(finding.where().text())
                    .append("  [")
                    .append(finding.rule())
                    .append("]\n    ")
                    .append(finding.message())
                    .append("\n    Fix: ")
                    .append(finding.fix())
                    .append('\n');
        }
        return text.append(findings.size())
                .append(" findings. ")
                .append(coverage.patterns())
                .append(" access patterns: ")
                .append(coverage.query())
                .append(" by key, ")
                .append(coverage.scan())
                .append(" by scan, ")
                .append(coverage.unsolved())
                .append(" unsolved.\n")
                .toString();
    }

    /** One JSON object: {@code {"findings":[…],"coverage":{…}}}. */
    public String json() {
        Json.Obj counts = new ObjectBuilder().put("patterns", coverage.patterns())
                .put("query", coverage.query())
                .put("scan", coverage.scan())
                .put("unsolved", coverage.unsolved())
                .build();
        return JsonPrinter.document(new ObjectBuilder().put("findings", ObjectBuilder.list(findings, CheckReport::json))
                .put("coverage", counts)
                .build(), Set.of());
    }

    private static Json json(Finding finding) {
        return new ObjectBuilder().put("rule", finding.rule())
                .put("severity", finding.severity().toString())
                .put("where", finding.where().text())
                .put("message", finding.message())
                .put("fix", finding.fix())
                .build();
    }
}
