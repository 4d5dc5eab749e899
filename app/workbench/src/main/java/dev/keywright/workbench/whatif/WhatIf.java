package dev.keywright.workbench.whatif;

import java.util.Locale;

import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.EntityName;
import dev.keywright.design.name.IndexName;
import dev.keywright.design.name.TableName;
import dev.keywright.design.table.AutoScaling;
import dev.keywright.design.table.Dax;
import dev.keywright.design.table.Projection;
import dev.keywright.design.template.KeyTemplate;

/** A change to try. {@link Trial} turns it into one edit of the document and says what it does. */
public sealed interface WhatIf {
    /** The hottest key of a table spread over so many shards. */
    record Shard(int shards) implements WhatIf {}

    /** Another template for a key attribute of an entity. */
    record OtherKey(EntityName entity, AttributeName attribute, KeyTemplate template) implements WhatIf {}

    record OtherProjection(TableName table, IndexName index, Projection projection) implements WhatIf {}

    record OnDemand() implements WhatIf {}

    /** As much on each table and index as the busiest moment of the baseline consumed. */
    record ProvisionedForPeak() implements WhatIf {}

    /** The same units on every table and index. */
    record Provisioned(long readUnits, long writeUnits) implements WhatIf {}

    /** The same policy for reads and writes of every table and index, beginning at its least capacity. */
    record AutoScaled(AutoScaling policy) implements WhatIf {}

    /** A cache in front of every table. */
    record CacheInFront(Dax dax) implements WhatIf {}

    /** Eventually consistent reads where strong ones are asked for. */
    record EventualReads() implements WhatIf {}

    /** Items so many times as large. */
    record LargerItems(double factor) implements WhatIf {}

    /** In a few words: {@code shard by 10}. */
    default String label() {
        return switch (this) {
            case Shard(int shards) -> "shard by " + shards;
            case OtherKey(var entity, var attribute, var template) ->
                attribute + " of " + entity + " is " + template;
            case OtherProjection(var _, var index, var projection) -> index + " projects "
                    + projection.projectionType();
            case OnDemand() -> "on demand";
            case ProvisionedForPeak() -> "provisioned for the peak";
            case Provisioned(long reads, long writes) -> "provisioned " + reads + " RCU, " + writes + " WCU";
            case AutoScaled(AutoScaling policy) -> "auto scaling " + policy.minCapacity() + " to "
                    + policy.maxCapacity() + " at " + policy.targetUtilization() + " %";
            case CacheInFront(Dax dax) -> "DAX in front, " + dax.nodes() + " × " + dax.nodeType();
            case EventualReads() -> "eventually consistent reads";
            case LargerItems(double factor) -> String.format(Locale.ROOT, "items %.3g times as large", factor);
        };
    }
}
