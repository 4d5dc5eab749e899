package dev.keywright.engine.expression;

/** One step down into a document: to a map's entry or a list's element. */
public sealed interface PathStep {
    record Field(String name) implements PathStep {}

    /** @param index from 0 */
    record Element(int index) implements PathStep {}
}
