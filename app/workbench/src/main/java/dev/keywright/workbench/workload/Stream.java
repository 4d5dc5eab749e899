package dev.keywright.workbench.workload;

import java.util.List;

import dev.keywright.design.name.PatternName;
import dev.keywright.design.scenario.RateCurve;
import dev.keywright.engine.partition.Access;
import dev.keywright.workbench.heat.SpaceName;

/**
 * Requests of one pattern over time, by the keys they go to.
 *
 * @param rate executions of the pattern a second; each class takes its share of them
 */
public record Stream(PatternName pattern, Access access, RateCurve rate, List<KeyClass> classes) {
    /** What one request draws on in one space, and on which of its keys. */
    public record Hit(SpaceName space, KeyMix mix, long halfUnits) {}

    /**
     * Requests that go to one key, or to the many keys of which none matters alone.
     *
     * @param share requests for one execution of the pattern; more than 1 in all where a read fans out over shards
     * @param target where the request is addressed to; its mix is one key or the even spread
     * @param indexes the global indexes that a write goes into besides
     */
    public record KeyClass(double share, Hit target, List<Hit> indexes) {
        public KeyClass {
            indexes = List.copyOf(indexes);
        }
    }

    public Stream {
        classes = List.copyOf(classes);
    }
}
