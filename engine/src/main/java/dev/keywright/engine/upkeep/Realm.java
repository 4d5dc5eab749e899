package dev.keywright.engine.upkeep;

import java.util.List;
import java.util.function.BiFunction;

import dev.keywright.engine.flow.Tables;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.storage.Snapshot;
import dev.keywright.engine.storage.Transaction;
import dev.keywright.engine.value.Item;

/** The tables of one account and region, as upkeep reaches them. Each change is one transaction. */
public interface Realm {
    Tables tables();

    Snapshot snapshot();

    /**
     * Removes items of {@code table} as the service does when they expire: those of them that, by the time of the
     * removal, still have.
     *
     * @param keys the items' key attributes
     * @return how many were removed
     */
    int expire(Table table, List<Item> keys);

    /**
     * Changes tables and streams, and whatever is stored of them.
     *
     * @param work makes its changes in the transaction and answers the tables as they are then
     */
    void change(BiFunction<Tables, Transaction, Tables> work);
}
