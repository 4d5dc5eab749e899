package dev.keywright.design.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import dev.keywright.design.model.Design;

/** Runs every rule over a design. */
public final class Checks {
    private static final List<Rule> RULES = Stream.of(NameRules.ALL, TableRules.ALL, EntityRules.ALL, ItemRules.ALL,
            PatternRules.ALL, IndexRules.ALL, KeyRules.ALL, LoadRules.ALL, SafetyRules.ALL)
            .flatMap(List::stream)
            .toList();

    private Checks() {}

    /** Findings with errors first, without those the design suppresses. */
    public static CheckReport run(Design design) {
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : RULES) {
            rule.search()
                    .in(design, (where, message) -> findings
                            .add(new Finding(rule.id(), rule.severity(), where, message, rule.fix())));
        }
        findings.removeIf(finding -> suppressed(design, finding));
        findings.sort(Comparator.comparing(Finding::severity));
        return new CheckReport(findings, Coverage.of(design));
    }

    private static boolean suppressed(Design design, Finding finding) {
        return finding.severity() != Severity.ERROR && design.suppressions()
                .stream()
                .anyMatch(suppression -> suppression.rule().equals(finding.rule())
                        && (suppression.where().isEmpty() || suppression.where().equals(finding.where().text())));
    }

    /** Every rule's id, in the order they run. */
    public static List<String> ruleIds() {
        return RULES.stream().map(Rule::id).toList();
    }
}
