package dev.keywright.workbench.picture;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import dev.keywright.workbench.picture.Picture.Point;

/** A picture as an SVG document. */
public final class Svg {
    private Svg() {}

    public static String of(Picture picture) {
        String size = "width=\"%d\" height=\"%d\" viewBox=\"0 0 %1$d %2$d\"".formatted(picture.width(),
                picture.height());
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" " + size
                + " font-family=\"Inter, 'DejaVu Sans', Helvetica, Arial, sans-serif\">\n"
                + picture.shapes().stream().map(Svg::shape).collect(Collectors.joining("\n")) + "\n</svg>\n";
    }

    private static String shape(Picture.Shape shape) {
        return switch (shape) {
            case Picture.Box box -> "<rect %s fill=\"%s\"/>"
                    .formatted(place(box.x(), box.y(), box.width(), box.height()), colour(box.fill()));
            case Picture.Stroke stroke ->
                "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\"%s/>".formatted(
                        points(stroke.points()), colour(stroke.colour()), number(stroke.thickness()),
                        stroke.dash() == 0 ? "" : " stroke-dasharray=\"" + number(stroke.dash()) + "\"");
            case Picture.Area area -> "<polygon points=\"%s\" fill=\"%s\" fill-opacity=\"%s\"/>"
                    .formatted(points(area.points()), colour(area.fill()), number(area.opacity()));
            case Picture.Label label -> text(label);
            case Picture.Cells cells ->
                "<image %s preserveAspectRatio=\"none\" style=\"image-rendering:pixelated\" href=\"%s\"/>".formatted(
                        place(cells.x(), cells.y(), cells.width(), cells.height()),
                        "data:image/png;base64," + Base64.getEncoder().encodeToString(Png.of(cells.grid())));
        };
    }

    private static String text(Picture.Label label) {
        String anchor = switch (label.anchor()) {
            case START -> "";
            case MIDDLE -> " text-anchor=\"middle\"";
            case END -> " text-anchor=\"end\"";
        };
        String weight = switch (label.weight()) {
            case REGULAR -> "";
            case BOLD -> " font-weight=\"600\"";
        };
        return "<text x=\"%s\" y=\"%s\" font-size=\"%s\" fill=\"%s\"%s%s>%s</text>".formatted(number(label.x()),
                number(label.y()), number(label.size()), colour(label.colour()), anchor, weight,
                escaped(label.text()));
    }

    private static String place(double x, double y, double width, double height) {
        return "x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"".formatted(number(x), number(y), number(width),
                number(height));
    }

    private static String points(List<Point> points) {
        return points.stream()
                .map(point -> number(point.x()) + "," + number(point.y()))
                .collect(Collectors.joining(" "));
    }

    private static String colour(int rgb) {
        return String.format(Locale.ROOT, "#%06x", rgb & 0xffffff);
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : String.format(Locale.ROOT, "%.2f", value);
    }

    /** Text that may stand in XML and HTML. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
