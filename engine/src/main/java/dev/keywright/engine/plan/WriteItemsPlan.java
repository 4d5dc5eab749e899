package dev.keywright.engine.plan;

import java.util.List;

import dev.keywright.engine.flow.Author;
import dev.keywright.engine.flow.Checked;
import dev.keywright.engine.flow.CollectionMetrics;
import dev.keywright.engine.flow.EncodedKey;
import dev.keywright.engine.flow.ItemWrite;
import dev.keywright.engine.flow.Plan;
import dev.keywright.engine.flow.Plan.Atomicity;
import dev.keywright.engine.flow.Source;
import dev.keywright.engine.schema.TableSchema;

/** PutItem, UpdateItem, DeleteItem, BatchWriteItem and TransactWriteItems: writes of single keys. */
final class WriteItemsPlan {
    private WriteItemsPlan() {}

    static Plan.WriteItems of(Checked.PutItem checked) {
        return plan(List.of(checked.write()), Atomicity.EACH, checked.metrics());
    }

    static Plan.WriteItems of(Checked.UpdateItem checked) {
        return plan(List.of(checked.write()), Atomicity.EACH, checked.metrics());
    }

    static Plan.WriteItems of(Checked.DeleteItem checked) {
        return plan(List.of(checked.write()), Atomicity.EACH, checked.metrics());
    }

    static Plan.WriteItems of(Checked.BatchWriteItem checked) {
        return plan(checked.writes(), Atomicity.EACH, checked.metrics());
    }

    static Plan.WriteItems of(Checked.TransactWriteItems checked) {
        return plan(checked.writes(), Atomicity.ALL_OR_NONE, checked.metrics());
    }

    private static Plan.WriteItems plan(List<? extends ItemWrite> writes, Atomicity atomicity,
            CollectionMetrics metrics) {
        return new Plan.WriteItems(writes.stream().map(WriteItemsPlan::point).toList(), atomicity, metrics,
                Author.CALLER);
    }

    private static Plan.PointWrite point(ItemWrite write) {
        TableSchema schema = write.table().schema();
        return new Plan.PointWrite(Source.keyspace(schema), EncodedKey.inTable(schema.key(), write.key()), write);
    }
}
