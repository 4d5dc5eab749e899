package dev.keywright.engine.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the key of a table or an index is made of. Tables and local indexes have one partition attribute and at most
 * one sort attribute, global indexes up to four of each (FACTS §4.7).
 *
 * @param partition the HASH attributes, at least one
 * @param sort the RANGE attributes, most significant first; empty for a key without order
 */
public record KeySchema(List<KeyAttribute> partition, List<KeyAttribute> sort) {
    /** How many attributes each of the two halves may have in a global index. */
    public static final int MAX_ATTRIBUTES = 4;

    public KeySchema {
        partition = List.copyOf(partition);
        sort = List.copyOf(sort);
        if (partition.isEmpty()) {
            throw new IllegalArgumentException("a key has a partition attribute");
        }
    }

    public static KeySchema of(KeyAttribute partition) {
        return new KeySchema(List.of(partition), List.of());
    }

    public static KeySchema of(KeyAttribute partition, KeyAttribute sort) {
        return new KeySchema(List.of(partition), List.of(sort));
    }

    /** Every attribute of the key, partition first. */
    public List<KeyAttribute> attributes() {
        if (sort.isEmpty()) {
            return partition;
        }
        List<KeyAttribute> all = new ArrayList<>(partition);
        all.addAll(sort);
        return all;
    }

    /** The attributes' names, partition first. */
    public List<String> names() {
        return attributes().stream().map(KeyAttribute::name).toList();
    }

    public Optional<KeyAttribute> find(String name) {
        return attributes().stream().filter(attribute -> attribute.name().equals(name)).findFirst();
    }

    public boolean has(String name) {
        return find(name).isPresent();
    }

    /** Whether these are exactly the key's attributes, in any order. */
    public boolean isMadeOf(Set<String> names) {
        List<String> own = names();
        return own.size() == names.size() && names.containsAll(own);
    }
}
