package dev.keywright.workbench.picture;

import java.util.ArrayList;
import java.util.List;

/** A drawing of a fixed size in pixels, as shapes from back to front. Colours are {@code 0xRRGGBB}. */
public record Picture(int width, int height, List<Shape> shapes) {
    public Picture {
        shapes = List.copyOf(shapes);
    }

    /** What a picture is made of. */
    public sealed interface Shape {}

    public record Box(double x, double y, double width, double height, int fill) implements Shape {}

    /** A stroke through points; {@code dash} 0 is solid. */
    public record Stroke(List<Point> points, int colour, double thickness, double dash) implements Shape {
        public Stroke {
            points = List.copyOf(points);
        }
    }

    /** A filled shape. */
    public record Area(List<Point> points, int fill, double opacity) implements Shape {
        public Area {
            points = List.copyOf(points);
        }
    }

    /** @param y of the baseline */
    public record Label(double x, double y, String text, double size, int colour, Anchor anchor, Weight weight)
            implements
                Shape {}

    /** Coloured cells that fill a box; scaled without smoothing. */
    public record Cells(double x, double y, double width, double height, Grid grid) implements Shape {}

    /** Colours by column and row, from the top left. */
    public interface Grid {
        int columns();

        int rows();

        int colour(int column, int row);
    }

    public record Point(double x, double y) {}

    /** Which end of a text its x is. */
    public enum Anchor {
        START, MIDDLE, END
    }

    public enum Weight {
        REGULAR, BOLD
    }

    /** Collects shapes. */
    public static final class Sheet {
        private final List<Shape> shapes = new ArrayList<>();

        public Sheet add(Shape shape) {
            shapes.add(shape);
            return this;
        }

        public Sheet text(double x, double y, String text, double size, int colour) {
            return add(new Label(x, y, text, size, colour, Anchor.START, Weight.REGULAR));
        }

        public Sheet text(double x, double y, String text, double size, int colour, Anchor anchor) {
            return add(new Label(x, y, text, size, colour, anchor, Weight.REGULAR));
        }

        public Sheet bold(double x, double y, String text, double size, int colour) {
            return add(new Label(x, y, text, size, colour, Anchor.START, Weight.BOLD));
        }

        public Sheet line(double x1, double y1, double x2, double y2, int colour, double thickness, double dash) {
            return add(new Stroke(List.of(new Point(x1, y1), new Point(x2, y2)), colour, thickness, dash));
        }

        public Picture picture(int width, int height) {
            return new Picture(width, height, shapes);
        }
    }
}
