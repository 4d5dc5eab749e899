package dev.keywright.engine.flow;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.keywright.engine.api.CreateGlobalTableResponse;
import dev.keywright.engine.api.DescribeGlobalTableResponse;
import dev.keywright.engine.api.DescribeGlobalTableSettingsResponse;
import dev.keywright.engine.api.ListGlobalTablesResponse;
import dev.keywright.engine.api.Response;
import dev.keywright.engine.api.UpdateGlobalTableResponse;
import dev.keywright.engine.api.UpdateGlobalTableSettingsResponse;
import dev.keywright.engine.schema.Replication;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.schema.TableName;

/** A request about global tables of version 2017.11.29 that makes sense. */
public sealed interface CheckedGlobalTable<R extends Response> extends Checked<R> {
    record CreateGlobalTable(Table table,
            Replication changed) implements CheckedGlobalTable<CreateGlobalTableResponse> {}

    record UpdateGlobalTable(Table table,
            Replication changed) implements CheckedGlobalTable<UpdateGlobalTableResponse> {}

    record DescribeGlobalTable(Table table) implements CheckedGlobalTable<DescribeGlobalTableResponse> {}

    /** @param last where the next page goes on; empty on the last */
    record ListGlobalTables(List<Table> page,
            Optional<TableName> last) implements CheckedGlobalTable<ListGlobalTablesResponse> {}

    /** @param tables by region */
    record DescribeGlobalTableSettings(TableName name,
            Map<String, Table> tables) implements CheckedGlobalTable<DescribeGlobalTableSettingsResponse> {}

    /** @param tables by region, as they shall be */
    record UpdateGlobalTableSettings(TableName name,
            Map<String, Table> tables) implements CheckedGlobalTable<UpdateGlobalTableSettingsResponse> {}
}
