package dev.keywright.engine.schema;

/** An index with the table's partition key and another sort key; can be read consistently. */
public record LocalIndex(IndexName name, KeySchema key, IndexProjection projection) implements SecondaryIndex {}
