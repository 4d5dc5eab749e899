package dev.keywright.design.table;

/**
 * A DynamoDB Accelerator cluster that eventually consistent reads of the table go through.
 *
 * @param nodeType such as {@code dax.r5.large}
 * @param nodes one primary and up to ten replicas
 * @param ttlSeconds how long an item stays in the item cache; 300 is DAX's default
 */
public record Dax(String nodeType, int nodes, int ttlSeconds) {
    public static final int DEFAULT_TTL_SECONDS = 300;
}
