package dev.keywright.engine.schema;

/** Which images a stream record carries; spelled as the API spells it. */
public enum StreamViewType {
    KEYS_ONLY, NEW_IMAGE, OLD_IMAGE, NEW_AND_OLD_IMAGES
}
