package dev.keywright.desktop.heat;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import dev.keywright.desktop.theme.ChartColours;
import dev.keywright.desktop.theme.HeatScale;
import dev.keywright.desktop.theme.Theme;
import dev.keywright.workbench.heat.HeatRow;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;

/**
 * Partitions down, time across. The cells are one image, a pixel a cell, drawn enlarged: a million cells cost what a
 * thousand do. Mouse or arrow keys move a cursor over them.
 */
final class Heatmap extends Region {
    private static final double LEFT = 52;
    private static final double BOTTOM = 24;
    private static final double TOP = 4;
    private static final double RIGHT = 4;
    private static final double TICK_PIXELS = 90;
    private static final double ROW_TICK_PIXELS = 18;

    private final Canvas canvas = new Canvas();
    private final Consumer<Optional<Cell>> pointed;
    private List<HeatRow> rows = List.of();
    private int columns = 1;
    private int columnSeconds = 1;
    private WritableImage image = new WritableImage(1, 1);
    private ChartColours colours = ChartColours.of(Theme.LIGHT);
    private Optional<Cell> cursor = Optional.empty();

    /** A cell of the map by its row and column. */
    record Cell(int row, int column) {}

    Heatmap(Consumer<Optional<Cell>> pointed) {
        this.pointed = pointed;
        setId("heatmap");
        getStyleClass().add("heatmap");
        setFocusTraversable(true);
        getChildren().add(canvas);
        setMinSize(120, 80);
        setOnMouseMoved(event -> point(at(event.getX(), event.getY())));
        setOnMouseExited(_ -> point(Optional.empty()));
        setOnMousePressed(_ -> requestFocus());
        setOnKeyPressed(event -> {
            if (event.getCode().isArrowKey() && !event.isShortcutDown()) {
                move(event.getCode());
                event.consume();
            }
        });
        focusedProperty().subscribe(_ -> draw());
    }

    void show(List<HeatRow> shown, int seconds, int secondsAColumn, HeatScale scale, ChartColours worn) {
        rows = List.copyOf(shown);
        columnSeconds = secondsAColumn;
        columns = Math.max(1, Math.ceilDiv(seconds, secondsAColumn));
        colours = worn;
        image = paint(scale);
        point(Optional.empty());
    }

    private WritableImage paint(HeatScale scale) {
        int height = Math.max(1, rows.size());
        int[] pixels = new int[columns * height];
        for (int y = 0; y < rows.size(); y++) {
            HeatRow row = rows.get(y);
            for (int x = 0; x < columns; x++) {
                pixels[y * columns + x] = row.isThrottled(x) ? scale.throttledArgb() : scale.argb(row.utilization(x));
            }
        }
        WritableImage painted = new WritableImage(columns, height);
        painted.getPixelWriter()
                .setPixels(0, 0, columns, height, PixelFormat.getIntArgbPreInstance(), pixels, 0,
                        columns);
        return painted;
    }

    private Optional<Cell> at(double x, double y) {
        int column = (int) Math.floor((x - LEFT) / plotWidth() * columns);
        int row = (int) Math.floor((y - TOP) / plotHeight() * rows.size());
        boolean inside = column >= 0 && column < columns && row >= 0 && row < rows.size();
        return inside ? Optional.of(new Cell(row, column)) : Optional.empty();
    }

    private void move(KeyCode arrow) {
        if (rows.isEmpty()) {
            return;
        }
        Cell from = cursor.orElse(new Cell(0, 0));
        int down = arrow == KeyCode.DOWN ? 1 : arrow == KeyCode.UP ? -1 : 0;
        int right = arrow == KeyCode.RIGHT ? 1 : arrow == KeyCode.LEFT ? -1 : 0;
        point(Optional.of(new Cell(Math.clamp(from.row() + (long) down, 0, rows.size() - 1),
                Math.clamp(from.column() + (long) right, 0, columns - 1))));
    }

    private void point(Optional<Cell> cell) {
        cursor = cell;
        pointed.accept(cell);
        draw();
    }

    private double plotWidth() {
        return Math.max(1, getWidth() - LEFT - RIGHT);
    }

    private double plotHeight() {
        return Math.max(1, getHeight() - TOP - BOTTOM);
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
        pen.setImageSmoothing(rows.size() > plotHeight());
        pen.drawImage(image, LEFT, TOP, plotWidth(), plotHeight());
        pen.setFont(Font.font("Inter", 11));
        pen.setFill(colours.label());
        drawRows(pen);
        drawTime(pen);
        cursor.ifPresent(cell -> drawCursor(pen, cell));
    }

    private void drawRows(GraphicsContext pen) {
        double each = plotHeight() / Math.max(1, rows.size());
        int step = (int) Math.max(1, Math.ceil(ROW_TICK_PIXELS / each));
        for (int row = 0; row < rows.size(); row += step) {
            double middle = TOP + (row + 0.5) * each;
            pen.fillText("P" + rows.get(row).partition(), 12, middle + 4);
        }
        if (each >= 6) {
            pen.setStroke(colours.ground());
            pen.setLineWidth(1);
            for (int row = 1; row < rows.size(); row++) {
                double y = Math.round(TOP + row * each) + 0.5;
                pen.strokeLine(LEFT, y, LEFT + plotWidth(), y);
            }
        }
    }

    private void drawTime(GraphicsContext pen) {
        TimeTicks.of(columns * (long) columnSeconds, plotWidth() / TICK_PIXELS).forEach(tick -> {
            double x = LEFT + plotWidth() * tick.share();
            pen.fillText(tick.label(), Math.min(x, getWidth() - 34), getHeight() - 8);
        });
    }

    private void drawCursor(GraphicsContext pen, Cell cell) {
        double width = plotWidth() / columns;
        double height = plotHeight() / rows.size();
        pen.setStroke(colours.cursor());
        pen.setLineWidth(1.5);
        pen.strokeRect(LEFT + cell.column() * width - 1, TOP + cell.row() * height - 1, Math.max(3, width) + 2,
                height + 2);
    }
}
