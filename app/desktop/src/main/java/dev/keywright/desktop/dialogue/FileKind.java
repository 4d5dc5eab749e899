package dev.keywright.desktop.dialogue;

/** What a file chooser looks for. */
public enum FileKind {
    DESIGN("*.keywright.json"), IMPORT("*.json"), TERRAFORM("*.tf"), CLOUDFORMATION("*.yaml"), PICTURE("*.png");

    private final String pattern;

    FileKind(String pattern) {
        this.pattern = pattern;
    }

    public String pattern() {
        return pattern;
    }
}
