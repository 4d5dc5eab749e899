package dev.keywright.workbench.run;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.keywright.design.name.PatternName;
import dev.keywright.engine.partition.Access;
import dev.keywright.engine.value.Item;
import dev.keywright.workbench.workload.Footprint;

/**
 * What one execution of a pattern did.
 *
 * @param operation as the API spells it; empty for an unsolved pattern
 * @param table the first it touches
 * @param items what a read returned; what a write left behind or, for a delete, took away
 * @param scannedCount items evaluated before the filter
 * @param requests sent, pages and shards each counted
 * @param monthlyCost in US dollars at the pattern's average rate, on demand
 * @param message what was expected and what came, or why the request was refused
 */
public record PatternResult(PatternName name, String operation, Optional<String> table, Optional<String> index,
        Status status, List<Item> items, int scannedCount, int requests, Footprint footprint, double monthlyCost,
        String message) {
    public enum Status {
        PASS, FAIL,
        /** The request could not be sent or was refused where an answer was expected. */
        ERROR;

        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public PatternResult {
        items = List.copyOf(items);
    }

    public int count() {
        return items.size();
    }

    public double readUnits() {
        return footprint.halfUnits(Access.READ) / 2.0;
    }

    public double writeUnits() {
        return footprint.halfUnits(Access.WRITE) / 2.0;
    }
}
