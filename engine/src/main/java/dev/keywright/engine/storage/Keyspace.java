package dev.keywright.engine.storage;

/**
 * The name of one ordered map of keys to values: a table, an index, or the catalog that lists them.
 *
 * @param name any text; names that differ are different keyspaces
 */
public record Keyspace(String name) {}
