package dev.keywright.workbench.workload;

import dev.keywright.engine.partition.KeyPoint;
import dev.keywright.engine.partition.Placement;

/** Which items of a partition key requests ask for. Only what spreads over a collection can be split by sort key. */
public enum Reach {
    /** Always the same one, or the same end of the collection. */
    ITEM,
    /** Any of many, one as often as another. */
    COLLECTION,
    /** The newest ones, whose sort keys rise with time. */
    NEWEST;

    Placement of(KeyPoint partitionKey) {
        return switch (this) {
            case ITEM -> Placement.at(partitionKey);
            case COLLECTION -> new Placement.Within(partitionKey.hash());
            case NEWEST -> new Placement.Rising(partitionKey.hash());
        };
    }
}
