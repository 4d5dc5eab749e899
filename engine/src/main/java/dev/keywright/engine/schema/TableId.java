package dev.keywright.engine.schema;

/**
 * What tells a table from an earlier one of the same name.
 *
 * @param value a UUID in text form
 */
public record TableId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
