package dev.keywright.engine.check;

import java.util.List;
import java.util.Optional;

import dev.keywright.engine.api.ListTablesRequest;
import dev.keywright.engine.flow.CheckedControl;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.schema.TableName;

final class ListTablesCheck {
    private static final int MAX_PAGE = 100;

    private ListTablesCheck() {}

    static CheckedControl.ListTables check(ListTablesRequest request, Scope scope) {
        new Members(Wording.OLDER).indexName("ExclusiveStartTableName", request.exclusiveStartTableName())
                .range("Limit", request.limit(), 1, MAX_PAGE)
                .done();
        int limit = request.limit().orElse(MAX_PAGE);
        List<TableName> rest = scope.tables()
                .names(scope.now())
                .stream()
                .filter(name -> request.exclusiveStartTableName()
                        .map(start -> name.compareTo(new TableName(start)) > 0)
                        .orElse(true))
                .toList();
        List<TableName> page = rest.subList(0, Math.min(limit, rest.size()));
        return new CheckedControl.ListTables(page,
                page.size() < rest.size() ? Optional.of(page.getLast()) : Optional.empty());
    }
}
