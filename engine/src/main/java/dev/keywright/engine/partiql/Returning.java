package dev.keywright.engine.partiql;

/** A RETURNING clause. */
public enum Returning {
    NOTHING, ALL_OLD, ALL_NEW, MODIFIED_OLD, MODIFIED_NEW
}
