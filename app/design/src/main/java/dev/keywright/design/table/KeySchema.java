package dev.keywright.design.table;

import java.util.ArrayList;
import java.util.List;

import dev.keywright.design.name.AttributeName;

/**
 * The key attributes of a table or an index. A table and a local index have one partition attribute and at most one sort
 * attribute; a global index up to four of each.
 *
 * @param partition the HASH attributes, in order
 * @param sort the RANGE attributes, in order; empty without a sort key
 */
public record KeySchema(List<AttributeName> partition, List<AttributeName> sort) {
    /** The most attributes that DynamoDB takes on either side of a global index's key. */
    public static final int MAX_ATTRIBUTES_A_SIDE = 4;

    public KeySchema {
        partition = List.copyOf(partition);
        sort = List.copyOf(sort);
    }

    public static KeySchema of(String partition) {
        return new KeySchema(List.of(new AttributeName(partition)), List.of());
    }

    public static KeySchema of(String partition, String sort) {
        return new KeySchema(List.of(new AttributeName(partition)), List.of(new AttributeName(sort)));
    }

    /** Partition attributes first, then sort attributes: the order of DynamoDB's {@code KeySchema} list. */
    public List<AttributeName> attributes() {
        List<AttributeName> all = new ArrayList<>(partition);
        all.addAll(sort);
        return List.copyOf(all);
    }

    public boolean contains(AttributeName attribute) {
        return partition.contains(attribute) || sort.contains(attribute);
    }
}
