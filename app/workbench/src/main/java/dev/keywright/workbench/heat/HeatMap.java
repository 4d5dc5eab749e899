package dev.keywright.workbench.heat;

import java.util.List;
import java.util.Map;

import dev.keywright.engine.partition.Access;

/**
 * What every partition did over time.
 *
 * @param seconds how long it was watched
 * @param columnSeconds how many seconds one column stands for
 * @param rows tables before their indexes, partitions by id
 * @param limits of each space, where they were noted
 */
public record HeatMap(int seconds, int columnSeconds, List<HeatRow> rows, List<SplitMark> splits,
        Map<SpaceName, Limits> limits) {
    /**
     * What a whole table or index may consume, in units a second by column: provisioned units as auto scaling moves them, or
     * the limit of an on-demand table.
     */
    @SuppressWarnings("ArrayRecordComponent") // a line of a chart; compared by nobody
    public record Limits(float[] readUnits, float[] writeUnits) {
        static Limits none(int columns) {
            return new Limits(new float[columns], new float[columns]);
        }

        public double units(Access access, int column) {
            return switch (access) {
                case READ -> readUnits[column];
                case WRITE -> writeUnits[column];
            };
        }
    }

    /** A split, and where in time it is drawn. */
    public record SplitMark(SpaceName space, long second, int parent, List<Integer> children, String cause) {
        public SplitMark {
            children = List.copyOf(children);
        }
    }

    public HeatMap {
        rows = List.copyOf(rows);
        splits = List.copyOf(splits);
        limits = Map.copyOf(limits);
    }

    public int columns() {
        return Math.ceilDiv(seconds, columnSeconds);
    }

    public List<SpaceName> spaces() {
        return rows.stream().map(HeatRow::space).distinct().toList();
    }

    public List<HeatRow> rowsOf(SpaceName space) {
        return rows.stream().filter(row -> row.space().equals(space)).toList();
    }
}
