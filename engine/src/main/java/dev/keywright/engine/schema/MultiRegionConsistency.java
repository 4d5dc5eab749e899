package dev.keywright.engine.schema;

/** What the regions of a global table promise each other; spelled as the API spells it (FACTS §6.4). */
public enum MultiRegionConsistency {
    /** Writes reach other regions some time later; of two writes to one item the last counts. */
    EVENTUAL,
    /** Writes have reached other regions before they are answered. */
    STRONG
}
