package dev.keywright.desktop.heat;

/** The part of a heatmap that is seen: in columns and rows, with fractions. */
record MapWindow(double left, double top, double width, double height) {
    private static final double LEAST = 4;

    static MapWindow whole(int columns, int rows) {
        return new MapWindow(0, 0, Math.max(1, columns), Math.max(1, rows));
    }

    /** Zooms about a place, given as parts of what is seen; less than 1 shows less. */
    MapWindow zoomed(double byWidth, double byHeight, double aboutX, double aboutY, int columns, int rows) {
        double wide = Math.clamp(width * byWidth, Math.min(LEAST, columns), Math.max(1, columns));
        double high = Math.clamp(height * byHeight, Math.min(LEAST, rows), Math.max(1, rows));
        return new MapWindow(left + (width - wide) * aboutX, top + (height - high) * aboutY, wide, high)
                .within(columns, rows);
    }

    MapWindow moved(double right, double down, int columns, int rows) {
        return new MapWindow(left + right, top + down, width, height).within(columns, rows);
    }

    /** Moved as little as shows the cell. */
    MapWindow showing(int column, int row, int columns, int rows) {
        double x = column < left ? column : column + 1 > left + width ? column + 1 - width : left;
        double y = row < top ? row : row + 1 > top + height ? row + 1 - height : top;
        return new MapWindow(x, y, width, height).within(columns, rows);
    }

    private MapWindow within(int columns, int rows) {
        return new MapWindow(Math.clamp(left, 0, Math.max(0, columns - width)),
                Math.clamp(top, 0, Math.max(0, rows - height)), width, height);
    }

    boolean isWhole(int columns, int rows) {
        return width >= columns && height >= rows;
    }
}
