package dev.keywright.workbench.heat;

import java.util.Arrays;

import dev.keywright.engine.partition.Access;
import dev.keywright.engine.partition.Assumptions;
import dev.keywright.engine.partition.Load;

/** One partition over time: in each column what it consumed and throttled, in half units, and how full it got. */
public final class HeatRow {
    private final SpaceName space;
    private final int partition;
    private final Assumptions ceilings;
    private final long[] reads;
    private final long[] readsThrottled;
    private final long[] writes;
    private final long[] writesThrottled;
    private final float[] utilization;

    HeatRow(SpaceName space, int partition, int columns, Assumptions ceilings) {
        this.space = space;
        this.partition = partition;
        this.ceilings = ceilings;
        this.reads = new long[columns];
        this.readsThrottled = new long[columns];
        this.writes = new long[columns];
        this.writesThrottled = new long[columns];
        this.utilization = new float[columns];
    }

    void add(int column, Load second) {
        reads[column] += second.readHalfUnits();
        readsThrottled[column] += second.readThrottledHalfUnits();
        writes[column] += second.writeHalfUnits();
        writesThrottled[column] += second.writeThrottledHalfUnits();
        double full = Math.max(second.readHalfUnits() / (2.0 * ceilings.partitionReadUnits()),
                second.writeHalfUnits() / (2.0 * ceilings.partitionWriteUnits()));
        utilization[column] = Math.max(utilization[column], (float) full);
    }

    public SpaceName space() {
        return space;
    }

    public int partition() {
        return partition;
    }

    public long consumedHalfUnits(Access access, int column) {
        return switch (access) {
            case READ -> reads[column];
            case WRITE -> writes[column];
        };
    }

    public long throttledHalfUnits(Access access, int column) {
        return switch (access) {
            case READ -> readsThrottled[column];
            case WRITE -> writesThrottled[column];
        };
    }

    public long consumedHalfUnits(Access access) {
        return Arrays.stream(access == Access.READ ? reads : writes).sum();
    }

    public long throttledHalfUnits(Access access) {
        return Arrays.stream(access == Access.READ ? readsThrottled : writesThrottled).sum();
    }

    public boolean isThrottled(int column) {
        return readsThrottled[column] + writesThrottled[column] > 0;
    }

    /** How full the fuller of the two ceilings was in the column's worst second; 1 is at the ceiling. */
    public double utilization(int column) {
        return utilization[column];
    }

    public double peakUtilization() {
        double peak = 0;
        for (float value : utilization) {
            peak = Math.max(peak, value);
        }
        return peak;
    }
}
