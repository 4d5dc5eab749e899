package dev.keywright.engine.partition;

/** Which of its two capacities a request draws on. */
public enum Access {
    READ, WRITE
}
