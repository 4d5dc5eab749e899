package dev.keywright.engine.flow;

/** Whether a page carries its items or only counts them. */
public enum Rows {
    ITEMS, COUNT
}
