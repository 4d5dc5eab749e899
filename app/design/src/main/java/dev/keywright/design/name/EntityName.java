package dev.keywright.design.name;

/** A kind of thing a table stores, such as {@code Order}. */
public record EntityName(String value) implements Name {
    @Override
    public String toString() {
        return value;
    }
}
