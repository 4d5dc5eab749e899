package dev.keywright.engine.flow;

import dev.keywright.engine.api.ListImportsResponse;
import dev.keywright.engine.api.DescribeImportResponse;
import dev.keywright.engine.api.ImportTableResponse;
import dev.keywright.engine.api.ImportTableRequest;
import dev.keywright.engine.api.ListExportsResponse;
import dev.keywright.engine.api.DescribeExportResponse;
import dev.keywright.engine.api.ExportTableToPointInTimeResponse;
import dev.keywright.engine.api.ExportTableToPointInTimeRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.keywright.engine.api.RestoreTableToPointInTimeResponse;
import dev.keywright.engine.api.RestoreTableFromBackupResponse;
import dev.keywright.engine.api.DeleteBackupResponse;
import dev.keywright.engine.api.ListBackupsResponse;
import dev.keywright.engine.api.DescribeBackupResponse;
import dev.keywright.engine.api.CreateBackupResponse;
import dev.keywright.engine.api.CreateTableResponse;
import dev.keywright.engine.api.DeleteTableResponse;
import dev.keywright.engine.api.DescribeContinuousBackupsResponse;
import dev.keywright.engine.api.DescribeEndpointsResponse;
import dev.keywright.engine.api.DescribeLimitsResponse;
import dev.keywright.engine.api.DescribeTableResponse;
import dev.keywright.engine.api.DescribeTimeToLiveResponse;
import dev.keywright.engine.api.ListTablesResponse;
import dev.keywright.engine.api.ListTagsOfResourceResponse;
import dev.keywright.engine.api.Response;
import dev.keywright.engine.api.TagResourceResponse;
import dev.keywright.engine.api.UntagResourceResponse;
import dev.keywright.engine.api.UpdateContinuousBackupsResponse;
import dev.keywright.engine.api.UpdateTableResponse;
import dev.keywright.engine.api.UpdateTimeToLiveResponse;
import dev.keywright.engine.schema.KeyAttribute;
import dev.keywright.engine.schema.KeySchema;
import dev.keywright.engine.schema.GlobalIndex;
import dev.keywright.engine.schema.IndexName;
import dev.keywright.engine.schema.LocalIndex;
import dev.keywright.engine.schema.Billing;
import dev.keywright.engine.schema.PointInTimeRecovery;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.schema.TableName;
import dev.keywright.engine.schema.TableSettings;
import dev.keywright.engine.schema.TimeToLive;

/** A request to the control plane that makes sense. */
public sealed interface CheckedControl<R extends Response> extends Checked<R> {
    /** Everything of the new table but its id, which plan draws. */
    record CreateTable(TableName name, List<KeyAttribute> attributes, KeySchema key, List<LocalIndex> localIndexes,
            List<GlobalIndex> globalIndexes, Billing billing,
            TableSettings settings) implements CheckedControl<CreateTableResponse> {}

    record DescribeTable(Table table) implements CheckedControl<DescribeTableResponse> {}

    record DeleteTable(Table table) implements CheckedControl<DeleteTableResponse> {}

    /**
     * @param changed the table as it shall be, without what happens to indexes
     * @param indexChange at most one index can be made or deleted at a time
     */
    record UpdateTable(Table before, Table changed,
            Optional<IndexChange> indexChange) implements CheckedControl<UpdateTableResponse> {}

    /** What UpdateTable does to the set of indexes. */
    sealed interface IndexChange {
        /** @param attributes the attribute definitions of the table from now on */
        record Create(GlobalIndex index, List<KeyAttribute> attributes) implements IndexChange {}

        record Delete(IndexName name) implements IndexChange {}
    }

    record ListTables(List<TableName> page, Optional<TableName> last) implements CheckedControl<ListTablesResponse> {}

    record DescribeLimits() implements CheckedControl<DescribeLimitsResponse> {}

    record DescribeEndpoints() implements CheckedControl<DescribeEndpointsResponse> {}

    record UpdateTimeToLive(Table table,
            TimeToLive changed) implements CheckedControl<UpdateTimeToLiveResponse> {}

    record DescribeTimeToLive(Table table) implements CheckedControl<DescribeTimeToLiveResponse> {}

    /** @param changed the table with its tags as they shall be */
    record TagResource(Table changed) implements CheckedControl<TagResourceResponse> {}

    /** @param changed the table with its tags as they shall be */
    record UntagResource(Table changed) implements CheckedControl<UntagResourceResponse> {}

    record ListTagsOfResource(Table table) implements CheckedControl<ListTagsOfResourceResponse> {}

    record DescribeContinuousBackups(Table table) implements CheckedControl<DescribeContinuousBackupsResponse> {}

    record UpdateContinuousBackups(Table table,
            PointInTimeRecovery changed) implements CheckedControl<UpdateContinuousBackupsResponse> {}

    record CreateBackup(Table table, String name) implements CheckedControl<CreateBackupResponse> {}

    record DescribeBackup(Backup backup) implements CheckedControl<DescribeBackupResponse> {}

    /** @param last the last of the page, when more follow */
    record ListBackups(List<Backup> page, Optional<Backup> last) implements CheckedControl<ListBackupsResponse> {}

    record DeleteBackup(Backup backup) implements CheckedControl<DeleteBackupResponse> {}

    /** @param restored the table to make, as if it had been asked for */
    record RestoreTableFromBackup(CreateTable restored,
            Backup backup) implements CheckedControl<RestoreTableFromBackupResponse> {}

    /**
     * @param restored the table to make, as if it had been asked for
     * @param time to restore to
     */
    record RestoreTableToPointInTime(CreateTable restored, Table source,
            Instant time) implements CheckedControl<RestoreTableToPointInTimeResponse> {}

    /**
     * @param from where the period of an incremental export begins; empty for a full one
     * @param to which moment is exported, or where the period ends
     * @param repeated the export that the request's token has begun before
     */
    record ExportTable(Table table, ExportTableToPointInTimeRequest request, Optional<Instant> from, Instant to,
            Optional<Export> repeated) implements CheckedControl<ExportTableToPointInTimeResponse> {}

    record DescribeExport(Export export) implements CheckedControl<DescribeExportResponse> {}

    record ListExports(List<Export> page, Optional<String> next) implements CheckedControl<ListExportsResponse> {}

    /** @param repeated the import that the request's token has begun before; then there is nothing to create */
    record ImportTable(Optional<CreateTable> created, ImportTableRequest request,
            Optional<Import> repeated) implements CheckedControl<ImportTableResponse> {}

    record DescribeImport(Import imported) implements CheckedControl<DescribeImportResponse> {}

    record ListImports(List<Import> page, Optional<String> next) implements CheckedControl<ListImportsResponse> {}
}
