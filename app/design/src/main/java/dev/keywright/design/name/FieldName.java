package dev.keywright.design.name;

/** A field of an entity; also what stands between the angle brackets of a key template. */
public record FieldName(String value) implements Name {
    @Override
    public String toString() {
        return value;
    }
}
