package dev.keywright.workbench.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

import dev.keywright.design.model.Design;
import dev.keywright.workbench.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "diff", description = "What changed between two designs, and what it costs.")
final class DiffCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "OLD", description = "A design, NAME.keywright.json")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW", description = "The design it became")
    private Path after = Path.of("");

    @Option(names = "--json", description = "Print one JSON object")
    private boolean json;

    /** @param what {@code added}, {@code removed} or {@code changed} */
    private record Change(String what, String where) {}

    DiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Designs designs = new Designs(terminal);
        Design old = designs.read(before);
        Design changed = designs.read(after);
        List<Change> changes = changes(parts(old), parts(changed));
        double oldCost = monthly(designs, old);
        double newCost = monthly(designs, changed);
        terminal.out()
                .println(json
                        ? new JsonObject().with("changes", changes, change -> new JsonObject()
                                .with("what", change.what)
                                .with("where", change.where))
                                .with("monthlyCost", new JsonObject().with("old", oldCost).with("new", newCost).json())
                                .print("changes")
                        : text(changes, oldCost, newCost));
        return changes.isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    private static double monthly(Designs designs, Design design) {
        Study study = designs.study(design);
        return study.bill(study.region()).onDemand().total();
    }

    private static String text(List<Change> changes, double oldCost, double newCost) {
        StringBuilder text = new StringBuilder();
        changes.forEach(change -> text.append(change.what).append(' ').append(change.where).append('\n'));
        return text.append(changes.isEmpty() ? "no differences\n" : "")
                .append("a month on demand: ")
                .append(Figures.dollars(oldCost))
                .append(" before, ")
                .append(Figures.dollars(newCost))
                .append(" after")
                .toString();
    }

    private static List<Change> changes(Map<String, Object> old, Map<String, Object> changed) {
        Set<String> all = new LinkedHashSet<>(old.keySet());
        all.addAll(changed.keySet());
        List<Change> changes = new ArrayList<>();
        for (String where : all) {
            Object was = old.get(where);
            Object is = changed.get(where);
            if (was == null) {
                changes.add(new Change("added", where));
            } else if (is == null) {
                changes.add(new Change("removed", where));
            } else if (!was.equals(is)) {
                changes.add(new Change("changed", where));
            }
        }
        return changes;
    }

    /** Everything with a name, by the path that findings use too. */
    private static Map<String, Object> parts(Design design) {
        Map<String, Object> parts = new LinkedHashMap<>();
        design.tables().forEach(table -> {
            parts.put("tables/" + table.name(),
                    table.withGlobalIndexes(List.of()).withLocalIndexes(List.of()));
            table.globalIndexes()
                    .forEach(index -> parts.put("tables/" + table.name() + "/indexes/" + index.name(), index));
            table.localIndexes()
                    .forEach(index -> parts.put("tables/" + table.name() + "/indexes/" + index.name(), index));
        });
        design.entities().forEach(entity -> parts.put("entities/" + entity.name(), entity));
        design.accessPatterns().forEach(pattern -> parts.put("access_patterns/" + pattern.name(), pattern));
        design.scenarios().forEach(scenario -> parts.put("scenarios/" + scenario.name(), scenario));
        if (!design.items().isEmpty()) {
            parts.put("items", design.items());
        }
        return parts;
    }
}
