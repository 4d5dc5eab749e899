package dev.keywright.engine.check;

import java.util.Optional;

import dev.keywright.engine.fault.Message;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.schema.IndexName;
import dev.keywright.engine.schema.IndexStatus;
import dev.keywright.engine.schema.GlobalIndex;
import dev.keywright.engine.schema.SecondaryIndex;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.schema.TableArn;
import dev.keywright.engine.schema.TableName;
import dev.keywright.engine.schema.TableStatus;

/** Finds what a request names. */
final class TableLookup {
    private TableLookup() {}

    /** The name in a {@code TableName} member, which may be an ARN. */
    static TableName name(String nameOrArn) {
        return TableArn.parse(nameOrArn).map(TableArn::table).orElseGet(() -> new TableName(nameOrArn));
    }

    /** A table whose items can be read and written. */
    static Table forItems(Scope scope, String nameOrArn) {
        return scope.tables()
                .find(name(nameOrArn), scope.now())
                .filter(table -> switch (table.phase().at(scope.now())) {
                    case ACTIVE, UPDATING -> true;
                    case CREATING, DELETING -> false;
                })
                .orElseThrow(Message.TABLE_NOT_FOUND::asNotFound);
    }

    /** A table whose items can be read and written in transactions. */
    static Table forTransaction(Scope scope, String nameOrArn) {
        Table table = forItems(scope, nameOrArn);
        StrongReplicaRules.requireTransactional(table);
        return table;
    }

    /** A table in whatever state, for the control plane. */
    static Table forControl(Scope scope, String nameOrArn) {
        TableName name = name(nameOrArn);
        return scope.tables()
                .find(name, scope.now())
                .orElseThrow(() -> Message.NAMED_TABLE_NOT_FOUND.asNotFound(name));
    }

    /** A table that is about to be changed, which has to be at rest. */
    static Table forChange(Scope scope, String nameOrArn) {
        Table table = forControl(scope, nameOrArn);
        TableStatus status = table.phase().at(scope.now());
        return switch (status) {
            case ACTIVE -> table;
            case CREATING -> throw Message.TABLE_BEING_CREATED.asInUse(table.name());
            case UPDATING -> throw Message.TABLE_BEING_UPDATED.asInUse(table.name());
            case DELETING -> throw Message.TABLE_BEING_DELETED.asInUse(table.name());
        };
    }

    /** The index to read, if one is named. */
    static Optional<SecondaryIndex> index(Scope scope, Table table, Optional<String> name) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        SecondaryIndex index = table.schema()
                .index(new IndexName(name.get()))
                .orElseThrow(() -> Message.UNKNOWN_INDEX.asValidation(name.get()));
        if (index instanceof GlobalIndex global && global.phase().at(scope.now()) == IndexStatus.CREATING) {
            throw Message.BACKFILLING_INDEX.asValidation(name.get());
        }
        return Optional.of(index);
    }
}
