package dev.keywright.engine.line;

import java.nio.charset.StandardCharsets;
import java.nio.ByteBuffer;
import dev.keywright.engine.api.ImportTableRequest;
import dev.keywright.engine.api.ExportTableToPointInTimeRequest;
import dev.keywright.engine.api.Request;
import dev.keywright.engine.wire.Operations;
import dev.keywright.engine.flow.Ending;
import dev.keywright.engine.flow.Import;
import dev.keywright.engine.flow.Export;
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
        BACKUP, RESTORE, EXPORT, IMPORT
    }

    Item write() {
        Fields fields = new Fields().put("account", tenant.account()).put("region", tenant.region());
        return (switch (job) {
            case Backup backup -> write(fields.put("kind", Kind.BACKUP), backup);
            case Restore restore -> write(fields.put("kind", Kind.RESTORE), restore);
            case Export export -> write(fields.put("kind", Kind.EXPORT), export);
            case Import imported -> write(fields.put("kind", Kind.IMPORT), imported);
        }).toItem();
    }

    static JobEntry read(Item item) {
        Fields fields = Fields.of(item);
        Job job = switch (Kind.valueOf(fields.text("kind"))) {
            case BACKUP -> readBackup(fields);
            case RESTORE -> readRestore(fields);
            case EXPORT -> readExport(fields);
            case IMPORT -> readImport(fields);
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

    private Fields write(Fields fields, Export export) {
        fields.put("id", export.id())
                .put("request", json(Operations.of(export.request()).writeRequest(export.request())))
                .put("table", new CatalogEntry(tenant, export.table()).fields())
                .put("startedAt", export.startedAt())
                .put("exportTo", export.to())
                .put("itemCount", export.itemCount())
                .put("billedBytes", export.billedBytes());
        export.from().ifPresent(from -> fields.put("exportFrom", from));
        export.ending().ifPresent(ending -> fields.put("ending", write(ending)));
        return fields;
    }

    private static Export readExport(Fields fields) {
        return new Export(fields.text("id"),
                (ExportTableToPointInTimeRequest) request("ExportTableToPointInTime", fields),
                CatalogEntry.read(fields.fields("table")).table(), fields.instant("startedAt"),
                fields.findInstant("exportFrom"), fields.instant("exportTo"), fields.number("itemCount"),
                fields.number("billedBytes"), readEnding(fields));
    }

    private static Fields write(Fields fields, Import imported) {
        Import.Tally tally = imported.tally();
        fields.put("id", imported.id())
                .put("request", json(Operations.of(imported.request()).writeRequest(imported.request())))
                .put("table", imported.table().value())
                .put("tableId", imported.tableId().value())
                .put("startedAt", imported.startedAt())
                .put("records", tally.records())
                .put("imported", tally.imported())
                .put("errors", tally.errors())
                .put("bytes", tally.bytes());
        tally.firstError().ifPresent(error -> fields.put("firstError", error));
        imported.ending().ifPresent(ending -> fields.put("ending", write(ending)));
        return fields;
    }

    private static Import readImport(Fields fields) {
        return new Import(fields.text("id"), (ImportTableRequest) request("ImportTable", fields),
                new TableName(fields.text("table")), new TableId(fields.text("tableId")),
                fields.instant("startedAt"),
                new Import.Tally(fields.number("records"), fields.number("imported"), fields.number("errors"),
                        fields.number("bytes"), fields.findText("firstError")),
                readEnding(fields));
    }

    /** The request as it came: the API's own JSON says best what was asked for. */
    private static Request<?> request(String operation, Fields fields) {
        return Operations.named(operation)
                .orElseThrow()
                .readRequest(fields.text("request").getBytes(StandardCharsets.UTF_8));
    }

    private static String json(ByteBuffer body) {
        return StandardCharsets.UTF_8.decode(body).toString();
    }

    private static Fields write(Ending ending) {
        Fields fields = new Fields().put("at", ending.at());
        ending.failure()
                .ifPresent(failure -> fields.put("failureCode", failure.code())
                        .put("failureMessage", failure.message()));
        return fields;
    }

    private static Optional<Ending> readEnding(Fields fields) {
        return fields.findFields("ending")
                .map(ending -> new Ending(ending.instant("at"), ending.findText("failureCode")
                        .map(code -> new Ending.Failure(code, ending.text("failureMessage")))));
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
