package dev.keywright.design.scenario;

/** Something that goes wrong on purpose. {@code target} names the region, zone or table; empty is all. */
public record InjectedFault(Kind kind, String target, int fromSecond, int seconds) {
    public enum Kind {
        REGION_CUT_OFF, ZONE_CUT_OFF, THROTTLING, SLOW_PARTITION
    }
}
