package dev.keywright.engine.check;

import dev.keywright.engine.api.DeleteTableRequest;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.flow.CheckedControl;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.schema.DeletionProtection;
import dev.keywright.engine.schema.Table;

final class DeleteTableCheck {
    private DeleteTableCheck() {}

    static CheckedControl.DeleteTable check(DeleteTableRequest request, Scope scope) {
        new Members(Wording.OLDER).tableName("TableName", request.tableName()).done();
        Table table = TableLookup.forChange(scope, request.tableName().orElseThrow());
        if (table.settings().deletionProtection() == DeletionProtection.ENABLED) {
            throw Message.DELETION_PROTECTED.asValidation();
        }
        if (scope.jobs().read(table.schema().id())) {
            throw Message.TABLE_BEING_COPIED.asInUse(table.name());
        }
        return new CheckedControl.DeleteTable(table);
    }
}
