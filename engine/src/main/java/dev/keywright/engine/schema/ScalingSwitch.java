package dev.keywright.engine.schema;

/** Whether settings for scaling are followed. */
public enum ScalingSwitch {
    ENABLED, DISABLED
}
