package dev.keywright.engine.schema;

/** The name of a local or global index; unique within its table. */
public record IndexName(String value) {
    @Override
    public String toString() {
        return value;
    }
}
