package dev.keywright.design.name;

/** A table, by its name. */
public record TableName(String value) implements Name {
    @Override
    public String toString() {
        return value;
    }
}
