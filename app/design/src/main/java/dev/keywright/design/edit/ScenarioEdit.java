package dev.keywright.design.edit;

import java.util.Optional;

import dev.keywright.design.name.ScenarioName;
import dev.keywright.design.scenario.Scenario;

/** Changes of scenarios. */
public sealed interface ScenarioEdit extends Edit {
    @Override
    default String label() {
        return switch (this) {
            case Add(Scenario scenario) -> "add scenario " + scenario.name();
            case Change(Scenario scenario) -> "change scenario " + scenario.name();
            case Remove(ScenarioName scenario) -> "remove scenario " + scenario;
            case Rename(ScenarioName from, ScenarioName _) -> "rename scenario " + from;
        };
    }

    @Override
    default Optional<String> typing() {
        return this instanceof Change ? Optional.of(label()) : Optional.empty();
    }

    record Add(Scenario scenario) implements ScenarioEdit {}

    /** Puts the scenario in the place of the one with its name. */
    record Change(Scenario scenario) implements ScenarioEdit {}

    record Remove(ScenarioName scenario) implements ScenarioEdit {}

    record Rename(ScenarioName from, ScenarioName to) implements ScenarioEdit {}
}
