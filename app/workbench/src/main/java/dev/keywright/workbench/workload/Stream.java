package dev.keywright.workbench.workload;

import java.util.List;
import java.util.Optional;

import dev.keywright.design.name.PatternName;
import dev.keywright.design.pattern.Consistency;
import dev.keywright.design.scenario.RateCurve;
import dev.keywright.engine.partition.Access;
import dev.keywright.engine.partition.Placement;
import dev.keywright.workbench.heat.SpaceName;

/**
 * Requests of one pattern over time, by the keys they go to.
 *
 * @param consistency of reads; writes are strong
 * @param rate executions of the pattern a second; each class takes its share of them
 * @param cache what answers some of the reads before they reach the table
 */
public record Stream(PatternName pattern, Access access, Consistency consistency, RateCurve rate,
        Optional<ReadCache> cache, List<KeyClass> classes) {
    /** What one request draws on in one space, and on which of its keys. */
    public record Hit(SpaceName space, KeyMix mix, Reach reach, long halfUnits) {
        /** Where requests go, when they all go to one key of the mix. */
        public Placement at(KeyMix.Named key) {
            return reach.of(key.point());
        }
    }

    /**
     * Requests that go to one key, or to the many keys of which none matters alone.
     *
     * @param share requests for one execution of the pattern; more than 1 in all where a read fans out over shards
     * @param keys over how many keys they spread
     * @param turn when they come
     * @param target where the request is addressed to; its mix is one key or the even spread
     * @param indexes the global indexes that a write goes into besides
     */
    public record KeyClass(double share, long keys, Turn turn, Hit target, List<Hit> indexes) {
        public KeyClass {
            indexes = List.copyOf(indexes);
        }
    }

    /** One of {@code of} classes that take turns of {@code everySeconds}, counted from 0. */
    public record Turn(int position, int of, int everySeconds) {
        public static final Turn ALWAYS = new Turn(0, 1, 1);

        public boolean has(int second) {
            return second / everySeconds % of == position;
        }
    }

    public Stream {
        classes = List.copyOf(classes);
    }
}
