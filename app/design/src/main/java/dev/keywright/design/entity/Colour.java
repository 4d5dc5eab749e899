package dev.keywright.design.entity;

/** A colour on screen, as {@code #rrggbb}. */
public record Colour(String hex) {
    private static final String[] PALETTE = {"#4e79a7", "#f28e2b", "#59a14f", "#e15759", "#b07aa1", "#76b7b2",
            "#edc948", "#9c755f", "#d37295", "#86bcb6", "#499894", "#79706e"};

    /** Colours that tell neighbours apart, for entities in the order they come. */
    public static Colour ofPalette(int position) {
        return new Colour(PALETTE[Math.floorMod(position, PALETTE.length)]);
    }

    @Override
    public String toString() {
        return hex;
    }
}
