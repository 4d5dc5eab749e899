package dev.keywright.engine.upkeep;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

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
    private final BooleanSupplier goesOn;

    private ExpirySweep(Realm realm, Table table, Expiry expiry, BooleanSupplier goesOn) {
        this.realm = realm;
        this.table = table;
        this.expiry = expiry;
        this.goesOn = goesOn;
    }

    /** @param goesOn asked between batches whether to do another one */
    static void sweep(Realm realm, Instant now, BooleanSupplier goesOn) {
        for (Table table : realm.tables().all()) {
            if (!table.phase().isGone(now)) {
                Expiry.of(table, now).ifPresent(expiry -> new ExpirySweep(realm, table, expiry, goesOn).sweep());
            }
        }
    }

    private void sweep() {
        KeyRange rest = KeyRange.ALL;
        while (!rest.isEmpty() && goesOn.getAsBoolean()) {
            rest = sweep(rest);
        }
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
            realm.expire(table, expired);
        }
        return rest;
    }
}
