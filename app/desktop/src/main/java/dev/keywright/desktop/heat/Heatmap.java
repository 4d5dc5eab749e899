package dev.keywright.desktop.heat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import dev.keywright.desktop.theme.ChartColours;
import dev.keywright.desktop.theme.HeatScale;
import dev.keywright.desktop.theme.Theme;
import dev.keywright.workbench.heat.HeatMap;
import dev.keywright.workbench.heat.HeatRow;

import javafx.geometry.Point2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;

/**
 * Partitions down, time across. The cells are one image, a pixel a cell, drawn enlarged: a million cells cost what a
 * thousand do. Mouse or arrow keys move a cursor over them; the wheel, plus and minus zoom (with Shift, partitions too),
 * dragging pans, a double click or 0 shows everything again.
 */
final class Heatmap extends Region {
    private static final double LEFT = 52;
    private static final double BOTTOM = 24;
    private static final double TOP = 4;
    private static final double RIGHT = 4;
    private static final double TICK_PIXELS = 90;
    private static final double ROW_TICK_PIXELS = 18;
    private static final double ZOOM = 1.25;
    private static final double MIDDLE = 0.5;
    private static final double SPLIT_MARK = 5;

    private final Canvas canvas = new Canvas();
    private final Consumer<Optional<Cell>> pointed;
    private List<HeatRow> rows = List.of();
    private int columns = 1;
    private int columnSeconds = 1;
    private List<HeatMap.SplitMark> splits = List.of();
    private Map<Integer, Integer> rowOfPartition = Map.of();
    private MapWindow window = MapWindow.whole(1, 1);
    private Optional<Point2D> dragged = Optional.empty();
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
        setOnMousePressed(event -> {
            requestFocus();
            dragged = Optional.of(new Point2D(event.getX(), event.getY()));
        });
        setOnMouseReleased(_ -> dragged = Optional.empty());
        setOnMouseDragged(event -> drag(new Point2D(event.getX(), event.getY())));
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                see(MapWindow.whole(columns, rows.size()));
            }
        });
        setOnScroll(event -> {
            double by = event.getDeltaY() + event.getDeltaX();
            if (by != 0) {
                zoom(by > 0 ? 1 / ZOOM : ZOOM, event.isShiftDown(), (event.getX() - LEFT) / plotWidth(),
                        (event.getY() - TOP) / plotHeight());
                event.consume();
            }
        });
        setOnKeyPressed(event -> {
            if (!event.isShortcutDown() && onKey(event.getCode(), event.isShiftDown())) {
                event.consume();
            }
        });
        focusedProperty().subscribe(_ -> draw());
    }

    private boolean onKey(KeyCode code, boolean shift) {
        if (code.isArrowKey()) {
            move(code);
            return true;
        }
        return switch (code) {
            case PLUS, ADD, EQUALS -> zoom(1 / ZOOM, shift, MIDDLE, MIDDLE);
            case MINUS, SUBTRACT -> zoom(ZOOM, shift, MIDDLE, MIDDLE);
            case DIGIT0, NUMPAD0 -> see(MapWindow.whole(columns, rows.size()));
            default -> false;
        };
    }

    private boolean zoom(double by, boolean rowsToo, double aboutX, double aboutY) {
        return see(window.zoomed(by, rowsToo ? by : 1, Math.clamp(aboutX, 0, 1), Math.clamp(aboutY, 0, 1), columns,
                rows.size()));
    }

    private boolean see(MapWindow wanted) {
        window = wanted;
        draw();
        return true;
    }

    private void drag(Point2D to) {
        dragged.ifPresent(from -> see(window.moved((from.getX() - to.getX()) / plotWidth() * window.width(),
                (from.getY() - to.getY()) / plotHeight() * window.height(), columns, rows.size())));
        dragged = Optional.of(to);
    }

    void show(HeatMap map, List<HeatRow> shown, Measure measure, HeatScale scale, ChartColours worn) {
        boolean same = rows.size() == shown.size() && columns == Math.max(1, map.columns());
        rows = List.copyOf(shown);
        columnSeconds = map.columnSeconds();
        columns = Math.max(1, map.columns());
        colours = worn;
        rowOfPartition = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            rowOfPartition.put(rows.get(row).partition(), row);
        }
        splits = map.splits()
                .stream()
                .filter(split -> !rows.isEmpty() && split.space().equals(rows.getFirst().space()))
                .toList();
        window = same ? window : MapWindow.whole(columns, rows.size());
        image = paint(scale, measure);
        point(Optional.empty());
    }

    /** Moves the cursor to a column, as playing and scrubbing do, and keeps the row it was on. */
    void scrubTo(int column) {
        if (!rows.isEmpty()) {
            point(Optional.of(new Cell(cursor.map(Cell::row).orElse(0), Math.clamp(column, 0, columns - 1))));
        }
    }

    int columns() {
        return columns;
    }

    private WritableImage paint(HeatScale scale, Measure measure) {
        double most = measure.most(rows, columns);
        int height = Math.max(1, rows.size());
        int[] pixels = new int[columns * height];
        for (int y = 0; y < rows.size(); y++) {
            HeatRow row = rows.get(y);
            for (int x = 0; x < columns; x++) {
                pixels[y * columns + x] = measure == Measure.UTILIZATION && row.isThrottled(x)
                        ? scale.throttledArgb()
                        : scale.argb(measure.value(row, x) / most);
            }
        }
        WritableImage painted = new WritableImage(columns, height);
        painted.getPixelWriter()
                .setPixels(0, 0, columns, height, PixelFormat.getIntArgbPreInstance(), pixels, 0,
                        columns);
        return painted;
    }

    private Optional<Cell> at(double x, double y) {
        int column = (int) Math.floor(window.left() + (x - LEFT) / plotWidth() * window.width());
        int row = (int) Math.floor(window.top() + (y - TOP) / plotHeight() * window.height());
        boolean inside = x >= LEFT && y >= TOP && x < LEFT + plotWidth() && y < TOP + plotHeight();
        boolean known = column >= 0 && column < columns && row >= 0 && row < rows.size();
        return inside && known ? Optional.of(new Cell(row, column)) : Optional.empty();
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
        cell.filter(_ -> !window.isWhole(columns, rows.size()))
                .ifPresent(at -> window = window.showing(at.column(), at.row(), columns, rows.size()));
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
        pen.setImageSmoothing(window.height() > plotHeight());
        pen.drawImage(image, window.left(), window.top(), window.width(), window.height(), LEFT, TOP, plotWidth(),
                plotHeight());
        pen.setFont(Font.font("Inter", 11));
        pen.setFill(colours.label());
        drawRows(pen);
        drawTime(pen);
        drawSplits(pen);
        cursor.ifPresent(cell -> drawCursor(pen, cell));
    }

    private double x(double column) {
        return LEFT + (column - window.left()) / window.width() * plotWidth();
    }

    private double y(double row) {
        return TOP + (row - window.top()) / window.height() * plotHeight();
    }

    private void drawRows(GraphicsContext pen) {
        double each = plotHeight() / window.height();
        int step = (int) Math.max(1, Math.ceil(ROW_TICK_PIXELS / each));
        int first = (int) Math.floor(window.top());
        int last = (int) Math.min(rows.size(), Math.ceil(window.top() + window.height()));
        for (int row = first; row < last; row++) {
            double middle = y(row + 0.5);
            if (row % step == 0 && middle > TOP && middle < TOP + plotHeight()) {
                pen.fillText("P" + rows.get(row).partition(), 12, middle + 4);
            }
        }
        if (each >= 6) {
            pen.setStroke(colours.ground());
            pen.setLineWidth(1);
            for (int row = first + 1; row < last; row++) {
                double y = Math.round(y(row)) + 0.5;
                pen.strokeLine(LEFT, y, LEFT + plotWidth(), y);
            }
        }
    }

    private void drawTime(GraphicsContext pen) {
        TimeTicks.of(columns * (long) columnSeconds, plotWidth() / TICK_PIXELS * columns / window.width())
                .forEach(tick -> {
                    double x = x(tick.share() * columns);
                    if (x >= LEFT && x <= LEFT + plotWidth()) {
                        pen.fillText(tick.label(), Math.min(x, getWidth() - 34), getHeight() - 8);
                    }
                });
    }

    /** Where a partition became several: a line over its row, with a mark at its head. */
    private void drawSplits(GraphicsContext pen) {
        pen.setStroke(colours.cursor());
        pen.setFill(colours.cursor());
        pen.setLineWidth(1);
        for (HeatMap.SplitMark split : splits) {
            Integer row = rowOfPartition.get(split.parent());
            double x = x((split.second() + 1.0) / columnSeconds);
            if (row == null || x < LEFT || x > LEFT + plotWidth()) {
                continue;
            }
            double top = Math.clamp(y(row), TOP, TOP + plotHeight());
            double bottom = Math.clamp(y(row + 1.0), TOP, TOP + plotHeight());
            if (bottom > top) {
                pen.strokeLine(x, top, x, bottom);
                pen.fillPolygon(new double[]{x - SPLIT_MARK, x + SPLIT_MARK, x},
                        new double[]{top, top, top + SPLIT_MARK}, 3);
            }
        }
    }

    private void drawCursor(GraphicsContext pen, Cell cell) {
        double width = plotWidth() / window.width();
        double height = plotHeight() / window.height();
        pen.setStroke(colours.cursor());
        pen.setLineWidth(1.5);
        pen.strokeRect(x(cell.column()) - 1, y(cell.row()) - 1, Math.max(3, width) + 2, height + 2);
    }
}
