package dev.keywright.engine.flow;

/** Who changes items; a stream record tells when it is not a caller. The order is stored: append, never change. */
public enum Author {
    /** Somebody's request. */
    CALLER,
    /** The engine itself, which removes what has expired; uses no capacity (FACTS §6.2). */
    TIME_TO_LIVE
}
