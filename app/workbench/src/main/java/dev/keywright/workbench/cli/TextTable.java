package dev.keywright.workbench.cli;

import java.util.ArrayList;
import java.util.List;

/** Rows in aligned columns. */
final class TextTable {
    /** Where the text of a column stands. */
    enum Align {
        LEFT, RIGHT
    }

    private record Column(String title, Align align) {}

    private final List<Column> columns = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    TextTable left(String title) {
        columns.add(new Column(title, Align.LEFT));
        return this;
    }

    TextTable right(String title) {
        columns.add(new Column(title, Align.RIGHT));
        return this;
    }

    void row(String... cells) {
        rows.add(List.of(cells));
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        line(text, columns.stream().map(Column::title).toList());
        rows.forEach(row -> line(text, row));
        return text.toString();
    }

    private void line(StringBuilder text, List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            String padding = " ".repeat(width(i) - cells.get(i).length());
            line.append(i == 0 ? "" : "  ")
                    .append(columns.get(i).align == Align.LEFT
                            ? cells.get(i) + padding
                            : padding + cells.get(i));
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }

    private int width(int column) {
        return Math.max(columns.get(column).title.length(),
                rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0));
    }
}
