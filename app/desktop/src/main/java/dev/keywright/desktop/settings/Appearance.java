package dev.keywright.desktop.settings;

/** Which theme to wear. */
public enum Appearance {
    SYSTEM, LIGHT, DARK
}
