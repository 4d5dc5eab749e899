package dev.keywright.workbench.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dev.keywright.engine.partition.Access;
import dev.keywright.workbench.heat.HeatMap;
import dev.keywright.workbench.heat.HeatRow;
import dev.keywright.workbench.picture.Picture.Anchor;
import dev.keywright.workbench.picture.Picture.Point;
import dev.keywright.workbench.picture.Picture.Sheet;

/** What the busiest partition of each second consumed, with what was refused on top and its ceiling as a line. */
final class PeakLines {
    private static final int HEIGHT = 150;
    private static final int BETWEEN = 60;
    private static final int CONSUMED = 0x2f6f9f;

    private final HeatMap heat;
    private final Sheet sheet;
    private final double left;
    private final double top;
    private final double width;

    PeakLines(HeatMap heat, Sheet sheet, double left, double top, double plotWidth) {
        this.heat = heat;
        this.sheet = sheet;
        this.left = left;
        this.top = top + 28;
        this.width = (plotWidth - BETWEEN) / 2;
    }

    void draw() {
        chart(left, Access.READ, "Busiest partition: read units a second", 3_000);
        chart(left + width + BETWEEN, Access.WRITE, "Busiest partition: write units a second", 1_000);
    }

    private void chart(double x, Access access, String title, int ceiling) {
        double[] consumed = new double[heat.columns()];
        double[] offered = new double[heat.columns()];
        double most = ceiling * 1.1;
        for (int column = 0; column < consumed.length; column++) {
            for (HeatRow row : heat.rows()) {
                double units = row.consumedHalfUnits(access, column) / 2.0 / heat.columnSeconds();
                double with = units + row.throttledHalfUnits(access, column) / 2.0 / heat.columnSeconds();
                consumed[column] = Math.max(consumed[column], units);
                offered[column] = Math.max(offered[column], with);
            }
            most = Math.max(most, offered[column] * 1.1);
        }
        sheet.bold(x, top - 12, title, 12, HeatPicture.INK);
        sheet.add(new Picture.Box(x, top, width, HEIGHT, 0xfafbfd));
        double ceilingY = top + HEIGHT * (1 - ceiling / most);
        band(x, consumed, offered, most);
        sheet.add(new Picture.Stroke(points(x, consumed, most), CONSUMED, 1.6, 0));
        sheet.line(x, ceilingY, x + width, ceilingY, HeatColours.THROTTLED, 1, 5);
        label(x, ceilingY, ceiling);
        label(x, top + HEIGHT, 0);
        sheet.line(x, top + HEIGHT, x + width, top + HEIGHT, HeatPicture.GRID, 1, 0);
        int step = TimeAxis.step(heat.seconds() * 2);
        for (int second = 0; second <= heat.seconds(); second += step) {
            sheet.text(x + width * second / heat.seconds(), top + HEIGHT + 16, TimeAxis.label(second), 10,
                    HeatPicture.MUTED, Anchor.MIDDLE);
        }
    }

    private void label(double x, double y, int value) {
        sheet.text(x - 6, y + 4, String.format(Locale.ROOT, "%,d", value), 10, HeatPicture.MUTED, Anchor.END);
    }

    private void band(double x, double[] consumed, double[] offered, double most) {
        List<Point> outline = new ArrayList<>(points(x, offered, most));
        outline.addAll(points(x, consumed, most).reversed());
        sheet.add(new Picture.Area(outline, HeatColours.THROTTLED, 0.35));
        List<Point> below = new ArrayList<>(points(x, consumed, most));
        below.add(new Point(x + width, top + HEIGHT));
        below.add(new Point(x, top + HEIGHT));
        sheet.add(new Picture.Area(below, CONSUMED, 0.18));
    }

    private List<Point> points(double x, double[] values, double most) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            double across = values.length == 1 ? 0 : (double) i / (values.length - 1);
            points.add(new Point(x + width * across, top + HEIGHT * (1 - values[i] / most)));
        }
        return points;
    }
}
