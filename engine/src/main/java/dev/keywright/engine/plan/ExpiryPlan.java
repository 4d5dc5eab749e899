package dev.keywright.engine.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import dev.keywright.engine.flow.Author;
import dev.keywright.engine.flow.CollectionMetrics;
import dev.keywright.engine.flow.EncodedKey;
import dev.keywright.engine.flow.ItemWrite;
import dev.keywright.engine.flow.OnConditionFailure;
import dev.keywright.engine.flow.Plan;
import dev.keywright.engine.flow.Source;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.storage.Keyspace;
import dev.keywright.engine.storage.Reads;
import dev.keywright.engine.value.Item;

/** What upkeep removes: made in the transaction that it is carried out in, so that no condition is needed. */
final class ExpiryPlan {
    private ExpiryPlan() {}

    static Plan.WriteItems of(Table table, List<Item> keys, Predicate<Item> hasExpired, Reads reads) {
        Keyspace keyspace = Source.keyspace(table.schema());
        List<Plan.PointWrite> writes = new ArrayList<>();
        for (Item key : keys) {
            EncodedKey encoded = EncodedKey.inTable(table.schema().key(), key);
            byte[] stored = reads.get(keyspace, encoded.bytes());
            if (stored != null && hasExpired.test(Item.stored(stored))) {
                writes.add(new Plan.PointWrite(keyspace, encoded,
                        new ItemWrite.Delete(table, key, Optional.empty(), OnConditionFailure.NONE)));
            }
        }
        return new Plan.WriteItems(writes, Plan.Atomicity.EACH, CollectionMetrics.NONE, Author.TIME_TO_LIVE);
    }
}
