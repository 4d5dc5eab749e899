package dev.keywright.engine.storage;

/** What a committed transaction has survived by the time {@link Transaction#commit} returns. */
public enum Durability {
    /** Nothing: the data ends with the process. */
    NONE,
    /** The end of this process at any moment, {@code kill -9} included; not the loss of power. */
    PROCESS,
    /** The loss of power too: the journal has been forced to the disk. */
    DISK
}
