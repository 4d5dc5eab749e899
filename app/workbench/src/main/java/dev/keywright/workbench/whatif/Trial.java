package dev.keywright.workbench.whatif;

import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;

import dev.keywright.design.edit.Edit;
import dev.keywright.design.edit.Edits;
import dev.keywright.design.edit.RefusedEditException;
import dev.keywright.design.model.Design;
import dev.keywright.design.scenario.Scenario;
import dev.keywright.engine.partition.Assumptions;
import dev.keywright.workbench.run.PatternResult;
import dev.keywright.workbench.simulate.Simulation;
import dev.keywright.workbench.study.Study;

/**
 * A change, tried: the design with it run, the same scenario played, and what that did beside the baseline.
 *
 * @param edit that makes the change in the document, as one step of its history
 * @param broken patterns that no longer keep what they promise, and why; their requests are missing in the simulation
 */
public record Trial(WhatIf whatIf, Edit edit, Study study, Simulation simulation, Outcome before, Outcome after,
        List<String> broken) {
    /** The figures a change is judged by. */
    public record Outcome(long requests, long throttled, long failed, double p99Millis, double monthlyCost,
            long calls) {
        static Outcome of(Study study, Simulation simulation) {
            long calls = study.results().stream().mapToLong(PatternResult::requests).sum();
            return new Outcome(simulation.requests(), simulation.throttled(), simulation.failed(),
                    simulation.waits().p99Millis(), study.monthlyCost(simulation, study.region()), calls);
        }
    }

    public Trial {
        broken = List.copyOf(broken);
    }

    /**
     * @param progress is told each simulated second that is done
     * @throws Refused when the change cannot be made to this design
     */
    public static Trial of(WhatIf whatIf, Study baseline, Simulation before, Scenario scenario,
            Assumptions assumptions, IntConsumer progress) {
        Edit edit = Change.edit(whatIf, baseline.design(), before);
        Study study = Study.of(apply(whatIf, edit, baseline), baseline.book(), _ -> {}, _ -> {});
        Scenario again = study.design().scenario(scenario.name()).orElse(scenario);
        Simulation after = study.simulate(again, assumptions, progress);
        return new Trial(whatIf, edit, study, after, Outcome.of(baseline, before), Outcome.of(study, after),
                broken(baseline, study));
    }

    private static Design apply(WhatIf whatIf, Edit edit, Study baseline) {
        try {
            return Edits.apply(baseline.design(), edit);
        } catch (RefusedEditException e) {
            throw new Refused(whatIf.label() + ": " + e.getMessage());
        }
    }

    private static List<String> broken(Study before, Study after) {
        return after.results()
                .stream()
                .filter(result -> result.status() != PatternResult.Status.PASS)
                .filter(result -> before.results()
                        .stream()
                        .anyMatch(old -> old.name().equals(result.name())
                                && old.status() == PatternResult.Status.PASS))
                .map(result -> result.name() + ": " + result.message())
                .toList();
    }

    /** What it did, in a sentence with figures. */
    public String sentence() {
        StringBuilder text = new StringBuilder(capitalized(whatIf.label())).append(": ");
        text.append(before.throttled() == after.throttled()
                ? String.format(Locale.ROOT, "throttled requests stay at %,d", after.throttled())
                : String.format(Locale.ROOT, "throttled requests go from %,d to %,d (%s)", before.throttled(),
                        after.throttled(), change(before.throttled(), after.throttled())));
        text.append(String.format(Locale.ROOT, ", the wait at p99 from %,.0f to %,.0f ms", before.p99Millis(),
                after.p99Millis()));
        text.append(String.format(Locale.ROOT, ", and a month of this from $%,.2f to $%,.2f", before.monthlyCost(),
                after.monthlyCost()));
        text.append(besides()).append('.');
        if (!broken.isEmpty()) {
            text.append(String.format(Locale.ROOT, " But %d access pattern%s no longer pass%s: %s.", broken.size(),
                    broken.size() == 1 ? "" : "s", broken.size() == 1 ? "es" : "", String.join("; ", broken)));
        }
        return text.toString();
    }

    /** What the change is paid with. */
    private String besides() {
        return switch (whatIf) {
            case WhatIf.Shard _ -> after.calls() > before.calls()
                    ? String.format(Locale.ROOT,
                            "; whoever reads a whole collection asks every shard: all patterns once "
                                    + "are %,d calls instead of %,d",
                            after.calls(), before.calls())
                    : "; no pattern reads over the shards";
            case WhatIf.CacheInFront(var dax) -> String.format(Locale.ROOT,
                    "; the cache answers %s of all requests and costs its nodes whether busy or not, and writers that go "
                            + "around it leave it stale for up to %d s",
                    percent(spared()), dax.ttlSeconds());
            case WhatIf.EventualReads _ -> "; readers may see what was true a moment ago";
            case WhatIf.OnDemand _ -> "; it serves twice the previous peak at once, more only after half an hour";
            case WhatIf.AutoScaled _ -> String.format(Locale.ROOT,
                    "; it changed capacity %d times, minutes after the load did", simulation.scalings().size());
            case WhatIf.Provisioned _,WhatIf.ProvisionedForPeak _ -> "; it is paid for whether used or not";
            case WhatIf.OtherProjection _ -> "; what is not projected must be read from the table";
            case WhatIf.OtherKey _,WhatIf.LargerItems _ -> "";
        };
    }

    /** Of all requests, writes too: what the table no longer sees. */
    private double spared() {
        double all = (double) simulation.cached() + simulation.requests();
        return all == 0 ? 0 : simulation.cached() / all;
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }

    private static String change(long before, long after) {
        return before == 0
                ? "there were none before"
                : String.format(Locale.ROOT, "%+.0f %%", 100.0 * (after - before) / before);
    }

    private static String capitalized(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
