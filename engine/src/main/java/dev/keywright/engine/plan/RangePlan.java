package dev.keywright.engine.plan;

import dev.keywright.engine.flow.EncodedKey;
import dev.keywright.engine.flow.Plan;
import dev.keywright.engine.flow.RangeRead;
import dev.keywright.engine.storage.KeyRange;

/** The page of a range that starts where the page before has ended. */
final class RangePlan {
    private RangePlan() {}

    static Plan.ReadRange of(RangeRead read, KeyRange range) {
        KeyRange rest = read.startAfter().map(key -> {
            byte[] last = EncodedKey.in(read.source(), key).bytes();
            return switch (read.direction()) {
                case ASCENDING -> range.after(last);
                case DESCENDING -> range.before(last);
            };
        }).orElse(range);
        return new Plan.ReadRange(read.source(), rest, read.direction(), read.limit().orElse(Integer.MAX_VALUE),
                read.filter(), read.rows(), read.fetch(), read.mode());
    }
}
