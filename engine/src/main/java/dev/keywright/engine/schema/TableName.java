package dev.keywright.engine.schema;

/** The name of a table; unlike DynamoDB Local's, upper and lower case differ. */
public record TableName(String value) implements Comparable<TableName> {
    @Override
    public int compareTo(TableName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
