package dev.keywright.engine.partition;

import java.util.List;

/**
 * A partition that became several.
 *
 * @param second at whose end it happened
 * @param parent the id that is gone
 * @param children the ids that took its keys, in key order
 */
public record Split(long second, int parent, List<Integer> children, Cause cause) {
    public enum Cause {
        /** It held more than a partition may. */
        SIZE,
        /** It was hot for long. */
        HEAT,
        /** One key made it hot, and got a partition of its own. */
        ISOLATION,
        /** An on-demand table grew with its traffic. */
        GROWTH
    }

    public Split {
        children = List.copyOf(children);
    }
}
