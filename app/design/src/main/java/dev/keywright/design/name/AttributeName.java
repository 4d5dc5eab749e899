package dev.keywright.design.name;

/** A top-level attribute of items. */
public record AttributeName(String value) implements Name {
    @Override
    public String toString() {
        return value;
    }
}
