package dev.keywright.desktop.shared;

import dev.keywright.design.entity.Colour;

import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/** A small square in an entity's colour. */
public final class Swatch {
    private static final double SIDE = 11;

    private Swatch() {}

    public static Rectangle of(Colour colour) {
        Rectangle square = new Rectangle(SIDE, SIDE, color(colour));
        square.setArcWidth(5);
        square.setArcHeight(5);
        return square;
    }

    /** Grey where a document holds no colour at all. */
    public static Color color(Colour colour) {
        try {
            return Color.web(colour.hex());
        } catch (IllegalArgumentException _) {
            return Color.GRAY;
        }
    }
}
