package dev.keywright.design.name;

/** An AWS region, such as {@code eu-west-1}. */
public record RegionName(String value) implements Name {
    @Override
    public String toString() {
        return value;
    }
}
