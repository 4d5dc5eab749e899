package dev.keywright.engine.upkeep;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

import dev.keywright.engine.flow.Streams;
import dev.keywright.engine.flow.Tables;
import dev.keywright.engine.schema.TableStream;
import dev.keywright.engine.storage.Transaction;
import dev.keywright.engine.stream.Rolling;

/** Rolls the shards that are due, and removes records and streams that cannot be read any more. */
final class StreamUpkeep {
    /** How many records one transaction removes. */
    private static final int TRIMMED = 1_000;

    private StreamUpkeep() {}

    static void run(Realm realm, Instant now, BooleanSupplier goesOn) {
        for (TableStream stream : realm.tables().streams().all()) {
            AtomicBoolean more = new AtomicBoolean(true);
            while (more.get() && goesOn.getAsBoolean()) {
                realm.change((tables, transaction) -> tables
                        .with(kept(stream, tables, more, now, transaction)));
            }
        }
    }

    private static Streams kept(TableStream seen, Tables tables, AtomicBoolean more, Instant now,
            Transaction transaction) {
        more.set(false);
        Streams streams = tables.streams();
        TableStream stream = streams.find(seen.table(), seen.label()).orElse(null);
        if (stream == null) {
            return streams;
        }
        if (stream.isGone(now)) {
            Rolling.drop(stream, transaction);
            return streams.without(stream);
        }
        Streams rolled = Rolling.rolled(stream, streams, now, transaction);
        TableStream current = rolled.find(seen.table(), seen.label()).orElseThrow();
        more.set(Rolling.trim(current, TRIMMED, now, transaction) == TRIMMED);
        TableStream trimmed = current.trimmed(now);
        return trimmed.equals(current) ? rolled : rolled.with(trimmed);
    }
}
