package dev.keywright.workbench.picture;

import java.util.List;
import java.util.Locale;

import dev.keywright.workbench.heat.HeatMap;
import dev.keywright.workbench.heat.HeatRow;
import dev.keywright.workbench.heat.SpaceName;
import dev.keywright.workbench.picture.Picture.Anchor;
import dev.keywright.workbench.picture.Picture.Sheet;

/** Partitions × time as heat, a block for the table and each index, and below it the busiest partitions as lines. */
public final class HeatPicture {
    static final int INK = 0x1c2733;
    static final int MUTED = 0x5d6b7a;
    static final int GRID = 0xd5dce4;

    private static final int WIDTH = 1200;
    private static final int LEFT = 132;
    private static final int RIGHT = 28;
    private static final int PLOT = WIDTH - LEFT - RIGHT;
    private static final int GAP = 34;

    private final HeatMap heat;
    private final Sheet sheet = new Sheet();
    private double y = 100;

    private HeatPicture(HeatMap heat) {
        this.heat = heat;
    }

    /** @param subtitle one line under the title, such as the scenario with its figures */
    public static Picture of(HeatMap heat, String title, String subtitle) {
        return new HeatPicture(heat).draw(title, subtitle);
    }

    private Picture draw(String title, String subtitle) {
        int height = 100 + heat.spaces().stream().mapToInt(space -> blockHeight(space) + GAP).sum() + 252;
        sheet.add(new Picture.Box(0, 0, WIDTH, height, 0xffffff));
        sheet.bold(LEFT, 34, title, 20, INK);
        sheet.text(LEFT, 56, subtitle, 13, MUTED);
        legend();
        heat.spaces().forEach(this::block);
        timeAxis(y - GAP + 4);
        new PeakLines(heat, sheet, LEFT, y + 22, PLOT).draw();
        return sheet.picture(WIDTH, height);
    }

    private static int rowHeight(int rows) {
        return rows <= 12 ? 22 : rows <= 40 ? 10 : rows <= 160 ? 3 : 1;
    }

    private int blockHeight(SpaceName space) {
        int rows = heat.rowsOf(space).size();
        return Math.min(rows * rowHeight(rows), 480);
    }

    private void block(SpaceName space) {
        List<HeatRow> rows = heat.rowsOf(space);
        int height = blockHeight(space);
        sheet.bold(LEFT, y - 7, space.index().map(index -> "Index " + index).orElse("Table " + space.table()), 12,
                INK);
        sheet.add(new Picture.Cells(LEFT, y, PLOT, height, new HeatCells(rows, heat.columns())));
        double rowHeight = (double) height / rows.size();
        int step = (int) Math.max(1, Math.ceil(13 / rowHeight));
        for (int i = 0; i < rows.size(); i += step) {
            sheet.text(LEFT - 8, y + rowHeight * i + Math.min(rowHeight, 22) / 2 + 4,
                    "partition " + rows.get(i).partition(), 11, MUTED, Anchor.END);
        }
        if (rowHeight >= 8) {
            for (int i = 1; i < rows.size(); i++) {
                sheet.line(LEFT, y + rowHeight * i, LEFT + PLOT, y + rowHeight * i, 0xffffff, 1, 0);
            }
        }
        splits(space, rows, height);
        y += height + GAP;
    }

    private void splits(SpaceName space, List<HeatRow> rows, int height) {
        double rowHeight = (double) height / rows.size();
        heat.splits().stream().filter(split -> split.space().equals(space)).forEach(split -> {
            double x = x((double) split.second());
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i).partition() == split.parent()) {
                    sheet.line(x, y + rowHeight * i, x, y + rowHeight * (i + 1), INK, 2, 0);
                }
            }
        });
    }

    private double x(double second) {
        return LEFT + PLOT * second / heat.seconds();
    }

    private void timeAxis(double top) {
        int step = TimeAxis.step(heat.seconds());
        for (int second = 0; second <= heat.seconds(); second += step) {
            sheet.line(x(second), top, x(second), top + 5, MUTED, 1, 0);
            sheet.text(x(second), top + 18, TimeAxis.label(second), 11, MUTED, Anchor.MIDDLE);
        }
    }

    private void legend() {
        double left = WIDTH - RIGHT - 330;
        for (int i = 0; i < 200; i++) {
            sheet.add(new Picture.Box(left + i, 24, 1.5, 10, HeatColours.of((i + 1) / 200.0)));
        }
        for (int percent = 0; percent <= 100; percent += 50) {
            sheet.text(left + 2 * percent, 50, String.format(Locale.ROOT, "%d %%", percent), 11, MUTED, Anchor.MIDDLE);
        }
        sheet.add(new Picture.Box(left + 236, 24, 22, 10, HeatColours.THROTTLED));
        sheet.text(left + 264, 34, "throttled", 12, INK);
        sheet.text(left, 18, "of a partition's 3,000 reads or 1,000 writes a second", 11, MUTED);
    }

    private record HeatCells(List<HeatRow> partitions, int columns) implements Picture.Grid {
        @Override
        public int rows() {
            return partitions.size();
        }

        @Override
        public int colour(int column, int row) {
            HeatRow partition = partitions.get(row);
            return partition.isThrottled(column)
                    ? HeatColours.THROTTLED
                    : HeatColours.of(partition.utilization(column));
        }
    }
}
