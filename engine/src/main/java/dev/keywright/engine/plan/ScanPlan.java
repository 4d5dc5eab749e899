package dev.keywright.engine.plan;

import dev.keywright.engine.flow.Checked;
import dev.keywright.engine.flow.Plan;
import dev.keywright.engine.flow.Segment;
import dev.keywright.engine.storage.KeyRange;
import dev.keywright.engine.storage.PartitionHash;

/** Scan: all keys, or those whose hash lies in the segment. */
final class ScanPlan {
    private ScanPlan() {}

    static Plan.ReadRange of(Checked.Scan checked) {
        Segment segment = checked.segment();
        return RangePlan.of(checked.read(), segment.equals(Segment.WHOLE)
                ? KeyRange.ALL
                : PartitionHash.segment(segment.number(), segment.total()));
    }
}
