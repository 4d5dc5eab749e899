package dev.keywright.engine.upkeep;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.keywright.engine.flow.Source;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.storage.Cursor;
import dev.keywright.engine.storage.Direction;
import dev.keywright.engine.storage.KeyRange;
import dev.keywright.engine.storage.Snapshot;
import dev.keywright.engine.value.Item;

/**
 * Looks through a table for items that have expired and has them removed, a bounded batch at a time, so that requests
 * always find room in between.
 */
final class ExpirySweep {
    /** How many items one snapshot is held for. */
    private static final int LOOKED_AT = 10_000;

    /** How many items one transaction removes. */
    private static final int REMOVED = 100;

    private final Realm realm;
    private final Table table;
    private final Expiry expiry;
    private int removed;

    private ExpirySweep(Realm realm, Table table, Expiry expiry) {
        this.realm = realm;
        this.table = table;
        this.expiry = expiry;
    }

    /** @return how many items were removed */
    static int sweep(Realm realm, Instant now) {
        int removed = 0;
        for (Table table : realm.tables().all()) {
            Optional<Expiry> expiry = table.phase().isGone(now) ? Optional.empty() : Expiry.of(table, now);
            if (expiry.isPresent()) {
                removed += new ExpirySweep(realm, table, expiry.get()).sweep();
            }
        }
        return removed;
    }

    private int sweep() {
        KeyRange rest = KeyRange.ALL;
        while (!rest.isEmpty() && !Thread.currentThread().isInterrupted()) {
            rest = sweep(rest);
        }
        return removed;
    }

    /** @return what is left to look through; an empty range at the end of the table */
    private KeyRange sweep(KeyRange range) {
        List<Item> expired = new ArrayList<>();
        KeyRange rest = KeyRange.between(range.from(), range.from());
        try (Snapshot snapshot = realm.snapshot()) {
            if (!snapshot.keyspaces().contains(Source.keyspace(table.schema()))) {
                return rest;
            }
            Cursor cursor = snapshot.scan(Source.keyspace(table.schema()), range, Direction.ASCENDING);
            for (int seen = 0; cursor.next(); seen++) {
                Item item = Item.stored(cursor.value());
                if (expiry.hasExpired(item)) {
                    expired.add(item.only(table.schema().key().names()));
                }
                if (seen == LOOKED_AT || expired.size() == REMOVED) {
                    rest = range.after(cursor.key());
                    break;
                }
            }
        }
        if (!expired.isEmpty()) {
            removed += realm.expire(table, expired);
        }
        return rest;
    }
}
