package dev.keywright.engine.check;

import dev.keywright.engine.api.DescribeTableRequest;
import dev.keywright.engine.flow.CheckedControl;
import dev.keywright.engine.flow.Scope;

final class DescribeTableCheck {
    private DescribeTableCheck() {}

    static CheckedControl.DescribeTable check(DescribeTableRequest request, Scope scope) {
        new Members(Wording.OLDER).tableName("TableName", request.tableName()).done();
        return new CheckedControl.DescribeTable(
                TableLookup.forControl(scope, request.tableName().orElseThrow()));
    }
}
