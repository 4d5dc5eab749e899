package dev.keywright.engine.line;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.keywright.engine.fault.Fault;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.flow.EncodedKey;
import dev.keywright.engine.flow.RecoveryWindow;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.history.Moment;
import dev.keywright.engine.history.PastItems;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.schema.TableName;
import dev.keywright.engine.storage.Cursor;
import dev.keywright.engine.storage.Reads;
import dev.keywright.engine.value.Item;

/** A look at what a table was, without restoring it; up to now, where a restore would wait for five minutes. */
record Preview(Table table, Instant time) {
    /** @throws dev.keywright.engine.fault.FaultException when there is no such table, or no such moment of it */
    static Preview of(TableName name, Instant time, Scope scope) {
        Table table = scope.tables()
                .find(name, scope.now())
                .orElseThrow(() -> Message.SOURCE_TABLE_NOT_FOUND.as(Fault.TableNotFound::new, name));
        RecoveryWindow window = RecoveryWindow.of(table, scope.now())
                .orElseThrow(() -> Message.RECOVERY_DISABLED.as(Fault.PointInTimeRecoveryUnavailable::new, name));
        if (!new RecoveryWindow(window.earliest(), scope.now()).contains(time)) {
            throw Message.RESTORE_TIME_OUTSIDE.as(Fault.InvalidRestoreTime::new);
        }
        return new Preview(table, time);
    }

    PastPage page(Optional<Item> after, int limit, Reads reads) {
        Cursor cursor = new PastItems.AsOf(table.schema().id(), Moment.after(time))
                .scanAfter(after.map(key -> EncodedKey.inTable(table.schema().key(), key).bytes()), reads);
        List<Item> items = new ArrayList<>();
        while (cursor.next()) {
            if (items.size() == limit) {
                return new PastPage(items, Optional.of(keyOf(items.getLast())));
            }
            items.add(Item.stored(cursor.value()));
        }
        return new PastPage(items, Optional.empty());
    }

    private Item keyOf(Item item) {
        return item.only(table.schema().key().names());
    }
}
