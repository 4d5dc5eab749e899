package dev.keywright.desktop.session;

/** The screens, in the order of the strip above them. */
public enum ScreenId {
    START, TABLE, ENTITIES, COLLECTIONS, PATTERNS, HEAT, COST, EXPORT;

    /** Key of its title in the bundle. */
    public String titleKey() {
        return "screen." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
