package dev.keywright.design.name;

/** A scenario, by its name. */
public record ScenarioName(String value) implements Name {
    @Override
    public String toString() {
        return value;
    }
}
