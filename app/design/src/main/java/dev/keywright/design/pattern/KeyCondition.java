package dev.keywright.design.pattern;

import java.util.List;

import dev.keywright.design.template.KeyTemplate;

/**
 * Which part of a table or an index a Query reads.
 *
 * @param partition what each partition attribute equals, in the order of the key
 * @param range conditions on the sort attributes from the left; all but the last are {@code =}; may be empty
 */
public record KeyCondition(List<KeyTemplate> partition, List<RangeCondition> range) {
    public KeyCondition {
        partition = List.copyOf(partition);
        range = List.copyOf(range);
    }

    public static KeyCondition of(KeyTemplate partition) {
        return new KeyCondition(List.of(partition), List.of());
    }

    public static KeyCondition of(KeyTemplate partition, RangeCondition range) {
        return new KeyCondition(List.of(partition), List.of(range));
    }
}
