package dev.keywright.engine.flow;

/** Which image of the item a write answers with; spelled as the API spells it. */
public enum ReturnValues {
    NONE, ALL_OLD, UPDATED_OLD, ALL_NEW, UPDATED_NEW
}
