package dev.keywright.samples.parts;

import java.util.List;
import java.util.Optional;

import dev.keywright.design.name.PatternName;
import dev.keywright.design.pattern.KeySkew;
import dev.keywright.design.scenario.InjectedFault;
import dev.keywright.design.scenario.PatternLoad;
import dev.keywright.design.scenario.RateCurve;
import dev.keywright.design.scenario.Scenario;

/** Short words for workloads. */
public final class Scenarios {
    private Scenarios() {}

    public static Scenario scenario(String name, String description, int seconds, long seed, PatternLoad... mix) {
        return Scenario.of(name, seconds).withDescription(description).withSeed(seed).withMix(List.of(mix));
    }

    public static PatternLoad load(String pattern, RateCurve rate) {
        return new PatternLoad(new PatternName(pattern), rate, Optional.empty());
    }

    public static PatternLoad load(String pattern, RateCurve rate, KeySkew skew) {
        return new PatternLoad(new PatternName(pattern), rate, Optional.of(skew));
    }

    public static RateCurve steady(double perSecond) {
        return new RateCurve.Constant(perSecond);
    }

    /** {@code share} (0 to 1) of the requests go to a single key, the rest evenly to the others. */
    public static KeySkew oneKey(double share) {
        return new KeySkew.HotSet(share, 1);
    }

    /** A scenario in which something goes wrong for a while; an empty target is everything. */
    public static Scenario failing(InjectedFault.Kind kind, String target, int fromSecond, int seconds,
            Scenario scenario) {
        return scenario.withFaults(List.of(new InjectedFault(kind, target, fromSecond, seconds)));
    }
}
