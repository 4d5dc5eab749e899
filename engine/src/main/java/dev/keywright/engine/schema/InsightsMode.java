package dev.keywright.engine.schema;

/** Which keys contributor insights count; spelled as the API spells it. */
public enum InsightsMode {
    ACCESSED_AND_THROTTLED_KEYS, THROTTLED_KEYS
}
