package dev.keywright.engine.backup;

import dev.keywright.engine.value.Item;

/** What stands at one place of an object. */
public sealed interface ImportRecord {
    /** Where it stands: the object's key, and which record of it, from 1. */
    String where();

    record Found(String where, Item item) implements ImportRecord {}

    /** @param reason why it is no item */
    record Malformed(String where, String reason) implements ImportRecord {}
}
