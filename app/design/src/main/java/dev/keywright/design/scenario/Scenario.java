package dev.keywright.design.scenario;

import java.util.List;

import dev.keywright.design.json.Extras;
import dev.keywright.design.name.DocumentRecord;
import dev.keywright.design.name.ScenarioName;

/**
 * A workload to simulate: patterns with their rates over time, and faults.
 *
 * @param mix empty plays every pattern at its own peak rate
 */
@DocumentRecord
public record Scenario(ScenarioName name, String description, int seconds, long seed, List<PatternLoad> mix,
        List<InjectedFault> faults, Extras extras) implements ScenarioBuilder.With {

    public Scenario {
        mix = List.copyOf(mix);
        faults = List.copyOf(faults);
    }

    public static Scenario of(String name, int seconds) {
        return new Scenario(new ScenarioName(name), "", seconds, 1, List.of(), List.of(), Extras.NONE);
    }
}
