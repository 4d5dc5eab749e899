package dev.keywright.engine.plan;

import java.util.List;

import dev.keywright.engine.flow.Checked;
import dev.keywright.engine.flow.EncodedKey;
import dev.keywright.engine.flow.ItemRead;
import dev.keywright.engine.flow.Plan;
import dev.keywright.engine.flow.Source;
import dev.keywright.engine.schema.TableSchema;

/** GetItem, BatchGetItem and TransactGetItems: reads of single keys. */
final class ReadItemsPlan {
    private static final long BATCH_BYTES = 16L << 20;
    private static final long TRANSACTION_BYTES = 4L << 20;

    private ReadItemsPlan() {}

    static Plan.ReadItems of(Checked.GetItem checked) {
        return new Plan.ReadItems(List.of(point(checked.read())), BATCH_BYTES);
    }

    static Plan.ReadItems of(Checked.BatchGetItem checked) {
        return new Plan.ReadItems(checked.reads().stream().map(batched -> point(batched.read())).toList(),
                BATCH_BYTES);
    }

    static Plan.ReadItems of(Checked.TransactGetItems checked) {
        return new Plan.ReadItems(checked.reads().stream().map(ReadItemsPlan::point).toList(), TRANSACTION_BYTES);
    }

    private static Plan.PointRead point(ItemRead read) {
        TableSchema schema = read.table().schema();
        return new Plan.PointRead(read.table(), Source.keyspace(schema), EncodedKey.inTable(schema.key(), read.key()),
                read.mode());
    }
}
