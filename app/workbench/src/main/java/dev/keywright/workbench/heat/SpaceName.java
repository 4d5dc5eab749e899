package dev.keywright.workbench.heat;

import java.util.Optional;

/** A table, or one of its global indexes: what has partitions of its own. */
public record SpaceName(String table, Optional<String> index) {
    public static SpaceName table(String table) {
        return new SpaceName(table, Optional.empty());
    }

    public static SpaceName index(String table, String index) {
        return new SpaceName(table, Optional.of(index));
    }

    @Override
    public String toString() {
        return index.map(name -> table + "/" + name).orElse(table);
    }
}
