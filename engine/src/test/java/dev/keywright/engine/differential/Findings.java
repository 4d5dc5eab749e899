package dev.keywright.engine.differential;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a run has found so far: wanted differences by how often, others by their probable cause. */
final class Findings {

    private static final int LONGEST = 600;

    private final Map<WantedDifference, Integer> wanted = new EnumMap<>(WantedDifference.class);
    private final Map<String, Finding> unwanted = new LinkedHashMap<>();

    /** The first of its kind, where it was met, and how many there were. */
    private record Finding(String where, Difference difference, int count) {

        Finding again() {
            return new Finding(where, difference, count + 1);
        }

        @Override
        public String toString() {
            String at = where.length() > LONGEST ? where.substring(0, LONGEST) + "…" : where;
            return (count > 1 ? count + " times, first at " : "") + at + "\n    " + difference;
        }
    }

    /** @param where what a reader needs to see it again: file and line, or seed and number, and the request */
    void add(String where, List<Difference> differences) {
        for (Difference difference : differences) {
            WantedDifference.of(difference)
                    .ifPresentOrElse(
                            rule -> wanted.merge(rule, 1, Integer::sum),
                            () -> unwanted.merge(difference.signature(), new Finding(where, difference, 1),
                                    (known, _) -> known.again()));
        }
    }

    /** One entry a probable cause. */
    List<String> unwanted() {
        return unwanted.values().stream().map(Finding::toString).toList();
    }

    Set<WantedDifference> neverMet() {
        Set<WantedDifference> rest = EnumSet.allOf(WantedDifference.class);
        rest.removeAll(wanted.keySet());
        return rest;
    }
}
