package dev.keywright.engine.flow;

/** How much of its cost an answer tells; spelled as {@code ReturnConsumedCapacity} spells it. */
public enum CapacityDetail {
    INDEXES, TOTAL, NONE
}
