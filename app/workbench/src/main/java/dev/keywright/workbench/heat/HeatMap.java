package dev.keywright.workbench.heat;

import java.util.List;

/**
 * What every partition did over time.
 *
 * @param seconds how long it was watched
 * @param columnSeconds how many seconds one column stands for
 * @param rows tables before their indexes, partitions by id
 */
public record HeatMap(int seconds, int columnSeconds, List<HeatRow> rows, List<SplitMark> splits) {
    /** A split, and where in time it is drawn. */
    public record SplitMark(SpaceName space, long second, int parent, List<Integer> children, String cause) {
        public SplitMark {
            children = List.copyOf(children);
        }
    }

    public HeatMap {
        rows = List.copyOf(rows);
        splits = List.copyOf(splits);
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
