package dev.keywright.engine.execute;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

import org.jspecify.annotations.Nullable;

import dev.keywright.engine.expression.eval.Conditions;
import dev.keywright.engine.flow.EncodedKey;
import dev.keywright.engine.flow.Outcome;
import dev.keywright.engine.flow.Plan;
import dev.keywright.engine.flow.Rows;
import dev.keywright.engine.flow.Source;
import dev.keywright.engine.schema.TableSchema;
import dev.keywright.engine.storage.Cursor;
import dev.keywright.engine.storage.Reads;
import dev.keywright.engine.value.Item;

/**
 * Reads one page of a range: up to the limit or until 1 MB has been evaluated, counted before the filter and as stored
 * (FACTS §2.5). One page, one thread.
 */
final class PageReader {
    private static final long PAGE_BYTES = 1 << 20;

    private final Plan.ReadRange plan;
    private final Reads reads;
    private final List<Item> items = new ArrayList<>();
    private final List<Integer> fetched = new ArrayList<>(0);
    private int count;
    private int scanned;
    private long bytes;

    private PageReader(Plan.ReadRange plan, Reads reads) {
        this.plan = plan;
        this.reads = reads;
    }

    static Outcome.PageRead read(Plan.ReadRange plan, Reads reads) {
        return new PageReader(plan, reads).read();
    }

    private Outcome.PageRead read() {
        if (plan.range().isEmpty()) {
            return page(null);
        }
        Cursor cursor = reads.scan(plan.source().keyspace(), plan.range(), plan.direction());
        while (cursor.next()) {
            Item stored = Item.stored(cursor.value());
            evaluate(stored);
            if (scanned == plan.limit() || bytes > PAGE_BYTES) {
                return page(stored);
            }
        }
        return page(null);
    }

    private void evaluate(Item stored) {
        scanned++;
        bytes += stored.sizeBytes();
        Item row = switch (plan.fetch()) {
            case STORED -> stored;
            case FROM_TABLE -> fetch(stored);
        };
        if (plan.filter().isEmpty() || Conditions.holds(plan.filter().get(), row)) {
            count++;
            if (plan.rows() == Rows.ITEMS) {
                items.add(row);
            }
        }
    }

    private Item fetch(Item entry) {
        TableSchema schema = plan.source().table().schema();
        byte[] stored = reads.get(Source.keyspace(schema), EncodedKey.inTable(schema.key(), entry).bytes());
        Item item = stored == null ? entry : Item.stored(stored);
        fetched.add(item.sizeBytes());
        return item;
    }

    private Outcome.PageRead page(@Nullable Item last) {
        return new Outcome.PageRead(items, count, scanned, bytes, fetched,
                Optional.ofNullable(last).map(item -> item.only(keyNames())));
    }

    private SequencedSet<String> keyNames() {
        SequencedSet<String> names = new LinkedHashSet<>(plan.source().key().names());
        names.addAll(plan.source().table().schema().key().names());
        return names;
    }
}
