package dev.keywright.desktop.heat;

import java.util.List;

import dev.keywright.desktop.theme.ChartColours;
import dev.keywright.desktop.theme.Theme;
import dev.keywright.engine.partition.Access;
import dev.keywright.workbench.heat.HeatRow;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/** Units a second over time: consumed as a line, throttled as another, on one axis with the heatmap above. */
final class LoadLines extends Region {
    private static final double LEFT = 52;
    private static final double RIGHT = 4;
    private static final double TOP = 8;
    private static final double BOTTOM = 6;
    private static final int GRID_LINES = 3;

    private final Canvas canvas = new Canvas();
    private double[] consumed = {};
    private double[] throttled = {};
    private ChartColours colours = ChartColours.of(Theme.LIGHT);

    LoadLines() {
        getChildren().add(canvas);
        setMinHeight(70);
        setPrefHeight(120);
    }

    void show(List<HeatRow> rows, int columns, int columnSeconds, ChartColours worn) {
        colours = worn;
        consumed = new double[columns];
        throttled = new double[columns];
        for (HeatRow row : rows) {
            for (int column = 0; column < columns; column++) {
                consumed[column] += (row.consumedHalfUnits(Access.READ, column)
                        + row.consumedHalfUnits(Access.WRITE, column)) / 2.0 / columnSeconds;
                throttled[column] += (row.throttledHalfUnits(Access.READ, column)
                        + row.throttledHalfUnits(Access.WRITE, column)) / 2.0 / columnSeconds;
            }
        }
        draw();
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        draw();
    }

    private void draw() {
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        double most = Math.max(1, Math.max(most(consumed), most(throttled)));
        double width = Math.max(1, getWidth() - LEFT - RIGHT);
        double height = Math.max(1, getHeight() - TOP - BOTTOM);
        double step = round(most / GRID_LINES);
        double top = Math.ceil(most / step) * step;
        pen.setFont(Font.font("Inter", 11));
        pen.setLineWidth(1);
        for (double value = 0; value <= top; value += step) {
            double y = Math.round(TOP + height * (1 - value / top)) + 0.5;
            pen.setStroke(colours.grid());
            pen.strokeLine(LEFT, y, LEFT + width, y);
            pen.setFill(colours.label());
            pen.fillText("%,.0f".formatted(value), 6, y + 4);
        }
        line(pen, consumed, colours.consumed(), top, width, height);
        line(pen, throttled, colours.throttled(), top, width, height);
    }

    private static double most(double[] values) {
        double most = 0;
        for (double value : values) {
            most = Math.max(most, value);
        }
        return most;
    }

    /** The next of 1, 2, 5, 10, 20 … */
    private static double round(double step) {
        double power = Math.pow(10, Math.floor(Math.log10(Math.max(1, step))));
        for (double factor : new double[]{1, 2, 5}) {
            if (factor * power >= step) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    private static void line(GraphicsContext pen, double[] values, Color colour, double top, double width,
            double height) {
        if (most(values) == 0) {
            return;
        }
        pen.setStroke(colour);
        pen.setLineWidth(1.75);
        pen.beginPath();
        for (int i = 0; i < values.length; i++) {
            double x = LEFT + width * (i + 0.5) / values.length;
            double y = TOP + height * (1 - values[i] / top);
            if (i == 0) {
                pen.moveTo(x, y);
            } else {
                pen.lineTo(x, y);
            }
        }
        pen.stroke();
    }
}
