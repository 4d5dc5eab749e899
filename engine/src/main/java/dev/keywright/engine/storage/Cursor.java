package dev.keywright.engine.storage;

/**
 * A walk over the entries of a range. Stands before its first entry until {@link #next} is called. For one thread, and
 * only as long as the snapshot or transaction it came from is open.
 */
public interface Cursor {
    /** Steps to the next entry; false when there is none, and then for good. */
    boolean next();

    /** The entry's key; shared, not to be changed. */
    byte[] key();

    /** The entry's value; shared, not to be changed. */
    byte[] value();
}
