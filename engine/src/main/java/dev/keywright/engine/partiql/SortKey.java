package dev.keywright.engine.partiql;

/** An attribute in an ORDER BY clause. */
public record SortKey(String attribute, Order order) {
    /** Ascending is what no word means. */
    public enum Order {
        ASC, DESC
    }
}
