package dev.keywright.desktop.heat;

import java.util.List;

import dev.keywright.engine.partition.Access;
import dev.keywright.engine.partition.Assumptions;
import dev.keywright.workbench.heat.HeatMap;
import dev.keywright.workbench.heat.HeatRow;

/**
 * Units a second over time, for the lines under the heatmap: of all partitions with the limit of the whole table or index,
 * or of one partition with its ceiling.
 */
record LoadSeries(Access access, double[] consumed, double[] throttled, double[] limit) {
    static final LoadSeries EMPTY = new LoadSeries(Access.READ, new double[0], new double[0], new double[0]);

    /** Of reads or writes, whichever comes nearer to what a partition takes. */
    static LoadSeries of(HeatMap map, List<HeatRow> rows) {
        Access access = busier(rows);
        LoadSeries series = summed(map, rows, access);
        HeatMap.Limits limits = rows.isEmpty() ? null : map.limits().get(rows.getFirst().space());
        for (int column = 0; limits != null && column < series.limit.length; column++) {
            series.limit[column] = limits.units(access, column);
        }
        return series;
    }

    static LoadSeries of(HeatMap map, HeatRow row) {
        Access access = busier(List.of(row));
        LoadSeries series = summed(map, List.of(row), access);
        java.util.Arrays.fill(series.limit, Assumptions.standard().ceilingHalfUnits(access) / 2.0);
        return series;
    }

    private static Access busier(List<HeatRow> rows) {
        return weight(rows, Access.WRITE) * 3 >= weight(rows, Access.READ) ? Access.WRITE : Access.READ;
    }

    private static double weight(List<HeatRow> rows, Access access) {
        return rows.stream()
                .mapToDouble(row -> (double) row.consumedHalfUnits(access) + row.throttledHalfUnits(access))
                .sum();
    }

    private static LoadSeries summed(HeatMap map, List<HeatRow> rows, Access access) {
        int columns = map.columns();
        LoadSeries series = new LoadSeries(access, new double[columns], new double[columns], new double[columns]);
        double halfUnits = 2.0 * map.columnSeconds();
        for (HeatRow row : rows) {
            for (int column = 0; column < columns; column++) {
                series.consumed[column] += row.consumedHalfUnits(access, column) / halfUnits;
                series.throttled[column] += row.throttledHalfUnits(access, column) / halfUnits;
            }
        }
        return series;
    }

    double most() {
        double most = 1;
        for (int column = 0; column < consumed.length; column++) {
            most = Math.max(most, Math.max(consumed[column], throttled[column]));
        }
        return most;
    }

    /** The highest limit, where it is near enough to be drawn with the rest. */
    double drawnLimit() {
        double highest = 0;
        for (double each : limit) {
            highest = Math.max(highest, each);
        }
        return highest <= 4 * most() ? highest : 0;
    }
}
