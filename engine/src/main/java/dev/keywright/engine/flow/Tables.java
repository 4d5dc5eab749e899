package dev.keywright.engine.flow;

import java.time.Instant;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import dev.keywright.engine.schema.GlobalIndex;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.schema.TableName;
import dev.keywright.engine.schema.TableStream;

/** The tables and streams of one account and region, as of one moment. Immutable: a change makes another one. */
public final class Tables {
    public static final Tables NONE = new Tables(new TreeMap<>(), Streams.NONE);

    private final NavigableMap<TableName, Table> byName;
    private final Streams streams;

    private Tables(NavigableMap<TableName, Table> byName, Streams streams) {
        this.byName = byName;
        this.streams = streams;
    }

    public static Tables of(Collection<Table> tables, Collection<TableStream> streams) {
        NavigableMap<TableName, Table> byName = new TreeMap<>();
        tables.forEach(table -> byName.put(table.name(), table));
        return new Tables(byName, Streams.of(streams));
    }

    /** The table with the indexes that it still has by {@code now}; empty once a deleted table is gone. */
    public Optional<Table> find(TableName name, Instant now) {
        Table table = byName.get(name);
        return table == null || table.phase().isGone(now) ? Optional.empty() : Optional.of(settled(table, now));
    }

    /** The names that exist at {@code now}, in order. */
    public Collection<TableName> names(Instant now) {
        return byName.values().stream().filter(table -> !table.phase().isGone(now)).map(Table::name).toList();
    }

    /** Every table kept, those that are gone by now too. */
    public Collection<Table> all() {
        return byName.values();
    }

    /** The streams that these tables have, and that they and others had. */
    public Streams streams() {
        return streams;
    }

    /** Every table kept under the name, one that is gone by now too. */
    public Optional<Table> kept(TableName name) {
        return Optional.ofNullable(byName.get(name));
    }

    public Tables with(Streams changed) {
        return changed == streams ? this : new Tables(byName, changed);
    }

    public Tables with(Table table) {
        NavigableMap<TableName, Table> changed = new TreeMap<>(byName);
        changed.put(table.name(), table);
        return new Tables(changed, streams);
    }

    public Tables without(TableName name) {
        NavigableMap<TableName, Table> changed = new TreeMap<>(byName);
        changed.remove(name);
        return new Tables(changed, streams);
    }

    private static Table settled(Table table, Instant now) {
        for (GlobalIndex index : table.schema().globalIndexes()) {
            if (index.phase().isGone(now)) {
                return table.withSchema(table.schema()
                        .withGlobalIndexes(table.schema().attributes(),
                                table.schema()
                                        .globalIndexes()
                                        .stream()
                                        .filter(kept -> !kept.phase().isGone(now))
                                        .toList()));
            }
        }
        return table;
    }
}
