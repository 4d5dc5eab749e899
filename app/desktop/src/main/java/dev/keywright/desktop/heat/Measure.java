package dev.keywright.desktop.heat;

import java.util.List;
import java.util.Locale;

import dev.keywright.engine.partition.Access;
import dev.keywright.workbench.heat.HeatRow;

/** What a cell of the heatmap shows. */
enum Measure {
    /** How full the fuller of a partition's two ceilings was; throttled cells have their own colour. */
    UTILIZATION,
    /** Units consumed, as a part of the busiest cell; writes weigh three times, for their ceiling is a third. */
    CONSUMED,
    /** Units refused, as a part of the worst cell. */
    THROTTLED;

    private static final int WRITE_WEIGHT = 3;

    String key() {
        return "heat.measure." + name().toLowerCase(Locale.ROOT);
    }

    /** What of a cell is compared. */
    double value(HeatRow row, int column) {
        return switch (this) {
            case UTILIZATION -> row.utilization(column);
            case CONSUMED -> row.consumedHalfUnits(Access.READ, column)
                    + (double) WRITE_WEIGHT * row.consumedHalfUnits(Access.WRITE, column);
            case THROTTLED -> row.throttledHalfUnits(Access.READ, column)
                    + (double) WRITE_WEIGHT * row.throttledHalfUnits(Access.WRITE, column);
        };
    }

    /** The value that has the hottest colour. */
    double most(List<HeatRow> rows, int columns) {
        if (this == UTILIZATION) {
            return 1;
        }
        double most = 0;
        for (HeatRow row : rows) {
            for (int column = 0; column < columns; column++) {
                most = Math.max(most, value(row, column));
            }
        }
        return most == 0 ? 1 : most;
    }
}
