package dev.keywright.engine.flow;

import java.util.List;
import java.util.Optional;

import dev.keywright.engine.index.IndexWrite;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.value.Item;

/**
 * What a write did to one item: what a stream record is made of, and what is charged.
 *
 * @param before the item as it was; empty when there was none
 * @param after the item as it is; empty when there is none
 */
public record Change(Table table, EncodedKey key, Item keyAttributes, Optional<Item> before, Optional<Item> after,
        List<IndexWrite> indexWrites) {
    /** Whether anything is different now; only then a stream tells of it. */
    public boolean isReal() {
        return !before.equals(after);
    }
}
