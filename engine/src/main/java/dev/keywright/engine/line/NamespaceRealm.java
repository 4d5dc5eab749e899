package dev.keywright.engine.line;

import java.util.List;
import java.util.function.BiFunction;

import dev.keywright.engine.flow.Tables;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.storage.Snapshot;
import dev.keywright.engine.storage.Transaction;
import dev.keywright.engine.upkeep.Realm;
import dev.keywright.engine.value.Item;

/** One tenant's tables, for upkeep. */
record NamespaceRealm(Engine engine, Namespace namespace) implements Realm {
    @Override
    public Tables tables() {
        return namespace.tables();
    }

    @Override
    public Snapshot snapshot() {
        return engine.snapshot();
    }

    @Override
    public int expire(Table table, List<Item> keys) {
        return engine.expire(namespace, table, keys);
    }

    @Override
    public void change(BiFunction<Tables, Transaction, Tables> work) {
        engine.change(namespace, work);
    }
}
