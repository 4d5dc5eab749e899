package dev.keywright.design.name;

/** A global or local secondary index, by its name within its table. */
public record IndexName(String value) implements Name {
    @Override
    public String toString() {
        return value;
    }
}
