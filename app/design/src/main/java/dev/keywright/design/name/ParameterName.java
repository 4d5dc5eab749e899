package dev.keywright.design.name;

/** A parameter of an access pattern; {@code :name} in its expressions. */
public record ParameterName(String value) implements Name {
    @Override
    public String toString() {
        return value;
    }
}
