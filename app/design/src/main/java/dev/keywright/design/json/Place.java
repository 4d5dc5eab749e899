package dev.keywright.design.json;

/** Where something stands in a text: line and column, both from 1. */
public record Place(int line, int column) {
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
