package dev.keywright.design.name;

/** An access pattern, by its name. */
public record PatternName(String value) implements Name {
    @Override
    public String toString() {
        return value;
    }
}
