package dev.keywright.engine.schema;

/**
 * Who may do what to a table or a stream. The engine keeps policies and never evaluates them.
 *
 * @param document the JSON text, as it came
 * @param revisionId tells this policy from those before and after it
 */
public record ResourcePolicy(String document, String revisionId) {}
