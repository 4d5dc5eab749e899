package dev.keywright.desktop.heat;

import dev.keywright.desktop.theme.ChartColours;
import dev.keywright.desktop.theme.Theme;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/**
 * Units a second over time: consumed, throttled, and what may be consumed at most (dashed), on one axis with the heatmap
 * above.
 */
final class LoadLines extends Region {
    private static final double LEFT = 52;
    private static final double RIGHT = 4;
    private static final double TOP = 8;
    private static final double BOTTOM = 6;
    private static final int GRID_LINES = 3;
    private static final double DASH = 4;

    private final Canvas canvas = new Canvas();
    private LoadSeries series = LoadSeries.EMPTY;
    private String title = "";
    private double cursor = -1;
    private ChartColours colours = ChartColours.of(Theme.LIGHT);

    LoadLines() {
        getChildren().add(canvas);
        setMinHeight(70);
        setPrefHeight(120);
    }

    /** @param named what the lines are of */
    void show(LoadSeries shown, String named, ChartColours worn) {
        series = shown;
        title = named;
        colours = worn;
        draw();
    }

    /** @param column where the cursor stands; negative where it is nowhere */
    void pointAt(int column) {
        cursor = column;
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
        double limit = series.drawnLimit();
        double most = Math.max(series.most(), limit);
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
        if (limit > 0) {
            pen.setLineDashes(DASH, DASH);
            line(pen, series.limit(), colours.label(), top, width, height);
            pen.setLineDashes();
        }
        line(pen, series.consumed(), colours.consumed(), top, width, height);
        line(pen, series.throttled(), colours.throttled(), top, width, height);
        pen.setFill(colours.label());
        pen.fillText(title, LEFT + 6, TOP + 10);
        if (cursor >= 0 && series.consumed().length > 0) {
            double x = LEFT + width * (cursor + 0.5) / series.consumed().length;
            pen.setStroke(colours.cursor());
            pen.setLineWidth(1);
            pen.strokeLine(x, TOP, x, TOP + height);
        }
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
