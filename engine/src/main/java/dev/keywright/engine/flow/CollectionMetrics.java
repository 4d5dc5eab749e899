package dev.keywright.engine.flow;

/** Whether an answer tells the item collection's size; spelled as {@code ReturnItemCollectionMetrics} spells it. */
public enum CollectionMetrics {
    SIZE, NONE
}
