package dev.keywright.engine.index;

import dev.keywright.engine.schema.SecondaryIndex;
import dev.keywright.engine.value.Item;

/** One change of one index. A write that leaves an entry as it was makes none (FACTS §2.7). */
public sealed interface IndexWrite {
    SecondaryIndex index();

    record Insert(SecondaryIndex index, Item entry) implements IndexWrite {}

    record Remove(SecondaryIndex index, Item entry) implements IndexWrite {}

    /** The entry stays where it is and carries something else. */
    record Replace(SecondaryIndex index, Item before, Item after) implements IndexWrite {}

    /** The entry's key changes, which is a removal and an insertion. */
    record Move(SecondaryIndex index, Item before, Item after) implements IndexWrite {}
}
