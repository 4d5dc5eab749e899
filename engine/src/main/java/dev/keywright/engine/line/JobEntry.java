package dev.keywright.engine.line;

import java.util.Optional;

import dev.keywright.engine.flow.Backup;
import dev.keywright.engine.flow.Copying;
import dev.keywright.engine.flow.Job;
import dev.keywright.engine.flow.Restore;
import dev.keywright.engine.flow.TableSize;
import dev.keywright.engine.history.Moment;
import dev.keywright.engine.history.PastItems;
import dev.keywright.engine.schema.TableId;
import dev.keywright.engine.schema.TableName;
import dev.keywright.engine.storage.Keyspace;
import dev.keywright.engine.value.Item;

/** A job in the form it is kept in: an item, as a {@link CatalogEntry} is. */
record JobEntry(Tenant tenant, Job job) {
    private enum Kind {
        BACKUP, RESTORE
    }

    Item write() {
        Fields fields = new Fields().put("account", tenant.account()).put("region", tenant.region());
        return (switch (job) {
            case Backup backup -> write(fields.put("kind", Kind.BACKUP), backup);
            case Restore restore -> write(fields.put("kind", Kind.RESTORE), restore);
        }).toItem();
    }

    static JobEntry read(Item item) {
        Fields fields = Fields.of(item);
        Job job = switch (Kind.valueOf(fields.text("kind"))) {
            case BACKUP -> readBackup(fields);
            case RESTORE -> readRestore(fields);
        };
        return new JobEntry(new Tenant(fields.text("account"), fields.text("region")), job);
    }

    private Fields write(Fields fields, Backup backup) {
        fields.put("id", backup.id())
                .put("name", backup.name())
                .put("type", backup.type())
                .put("table", new CatalogEntry(tenant, backup.table()).fields())
                .put("itemCount", backup.size().items())
                .put("sizeBytes", backup.size().bytes())
                .put("createdAt", backup.createdAt())
                .put("items", backup.items().name())
                .put("copying", write(backup.copying()));
        backup.expiresAt().ifPresent(moment -> fields.put("expiresAt", moment));
        return fields;
    }

    private static Backup readBackup(Fields fields) {
        return new Backup(fields.text("id"), fields.text("name"), Backup.Type.valueOf(fields.text("type")),
                CatalogEntry.read(fields.fields("table")).table(),
                new TableSize.Extent(fields.number("itemCount"), fields.number("sizeBytes")),
                fields.instant("createdAt"), fields.findInstant("expiresAt"), new Keyspace(fields.text("items")),
                readCopying(fields.fields("copying")));
    }

    private static Fields write(Fields fields, Restore restore) {
        fields.put("table", restore.table().value())
                .put("tableId", restore.tableId().value())
                .put("sourceArn", restore.sourceArn())
                .put("time", restore.time())
                .put("copying", write(restore.copying()));
        restore.backup().ifPresent(id -> fields.put("backup", id));
        return fields;
    }

    private static Restore readRestore(Fields fields) {
        return new Restore(new TableName(fields.text("table")), new TableId(fields.text("tableId")),
                fields.findText("backup"), fields.text("sourceArn"), fields.instant("time"),
                readCopying(fields.fields("copying")));
    }

    private static Fields write(Copying copying) {
        Fields fields = new Fields().put("done", copying.isDone() ? 1 : 0);
        switch (copying.from()) {
            case PastItems.Kept(var keyspace) -> fields.put("keyspace", keyspace.name());
            case PastItems.AsOf(var table, var moment) -> fields.put("source", table.value())
                    .put("micros", moment.micros())
                    .put("order", moment.order());
        }
        copying.to().ifPresent(key -> fields.put("to", key));
        return fields;
    }

    private static Copying readCopying(Fields fields) {
        Optional<PastItems> kept = fields.findText("keyspace").map(name -> new PastItems.Kept(new Keyspace(name)));
        PastItems from = kept.orElseGet(() -> new PastItems.AsOf(new TableId(fields.text("source")),
                new Moment(fields.number("micros"), (int) fields.number("order"))));
        return new Copying(from, fields.findBytes("to"), fields.number("done") == 1);
    }
}
