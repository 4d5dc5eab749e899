package dev.keywright.desktop.heat;

import dev.keywright.desktop.words.Words;
import dev.keywright.engine.partition.Access;
import dev.keywright.workbench.heat.HeatRow;
import dev.keywright.workbench.simulate.Simulation;

/** What a simulation says, in sentences. */
final class HeatText {
    private HeatText() {}

    /** One cell: which partition, when, how much of its ceiling, and what was refused. */
    static String cell(HeatRow row, int column, int columnSeconds) {
        double reads = row.consumedHalfUnits(Access.READ, column) / 2.0 / columnSeconds;
        double writes = row.consumedHalfUnits(Access.WRITE, column) / 2.0 / columnSeconds;
        double refused = (row.throttledHalfUnits(Access.READ, column) + row.throttledHalfUnits(Access.WRITE, column))
                / 2.0;
        String load = Words.text("heat.cell", row.partition(), (long) column * columnSeconds, reads, writes,
                row.utilization(column));
        return refused == 0 ? load : load + Words.text("heat.cell.throttled", refused);
    }

    /** The outcome of the whole run. */
    static String outcome(Simulation simulation) {
        if (simulation.throttled() == 0) {
            return Words.text("heat.outcome.calm", simulation.requests());
        }
        String reasons = simulation.reasons()
                .entrySet()
                .stream()
                .map(reason -> Words.text("heat.reason", reason.getKey(), reason.getValue()))
                .collect(java.util.stream.Collectors.joining(", "));
        return Words.text("heat.outcome.throttled", simulation.requests(), simulation.throttled(),
                (double) simulation.throttled() / Math.max(1, simulation.requests()), reasons);
    }

    /** How the run compares with the one before the document changed; empty where nothing moved. */
    static String change(Simulation now, Simulation before) {
        if (before.throttled() == now.throttled()) {
            return "";
        }
        if (before.throttled() == 0) {
            return Words.text("heat.change.from.none", now.throttled());
        }
        double change = (double) (now.throttled() - before.throttled()) / before.throttled();
        return Words.text(change < 0 ? "heat.change.less" : "heat.change.more", Math.abs(change), before.throttled(),
                now.throttled());
    }
}
