package dev.keywright.engine.reply;

import java.util.Optional;

import dev.keywright.engine.api.ImportSummary;
import dev.keywright.engine.api.ImportTableDescription;
import dev.keywright.engine.api.ImportTableDescriptionBuilder;
import dev.keywright.engine.api.ImportTableRequest;
import dev.keywright.engine.api.ImportTableResponse;
import dev.keywright.engine.api.ListImportsResponse;
import dev.keywright.engine.flow.CheckedControl;
import dev.keywright.engine.flow.Ending;
import dev.keywright.engine.flow.Import;
import dev.keywright.engine.flow.Outcome;
import dev.keywright.engine.flow.Scope;

/** ImportTable, DescribeImport and ListImports. */
final class ImportReply {
    private ImportReply() {}

    static ImportTableResponse begun(CheckedControl.ImportTable checked, Outcome outcome, Scope scope) {
        Import imported = outcome instanceof Outcome.Begun(var job)
                ? (Import) job
                : checked.repeated().orElseThrow();
        return new ImportTableResponse(Optional.of(described(imported, scope)));
    }

    static ListImportsResponse of(CheckedControl.ListImports checked, Scope scope) {
        return new ListImportsResponse(
                Optional.of(checked.page().stream().map(imported -> summary(imported, scope)).toList()),
                checked.next());
    }

    private static ImportSummary summary(Import imported, Scope scope) {
        return new ImportSummary(Optional.of(imported.id()), Optional.of(JobStatus.of(imported.ending())),
                Optional.of(scope.arn(imported.table()).toString()), imported.request().s3BucketSource(),
                Optional.empty(), imported.request().inputFormat(), Optional.of(imported.startedAt()),
                imported.ending().map(Ending::at));
    }

    static ImportTableDescription described(Import imported, Scope scope) {
        ImportTableRequest request = imported.request();
        return ImportTableDescriptionBuilder.builder()
                .importArn(imported.id())
                .importStatus(JobStatus.of(imported.ending()))
                .tableArn(scope.arn(imported.table()).toString())
                .tableId(imported.tableId().value())
                .clientToken(request.clientToken())
                .s3BucketSource(request.s3BucketSource())
                .errorCount(imported.tally().errors())
                .inputFormat(request.inputFormat())
                .inputFormatOptions(request.inputFormatOptions())
                .inputCompressionType(request.inputCompressionType().orElse("NONE"))
                .tableCreationParameters(request.tableCreationParameters())
                .startTime(imported.startedAt())
                .endTime(imported.ending().map(Ending::at))
                .processedSizeBytes(imported.tally().bytes())
                .processedItemCount(imported.tally().records())
                .importedItemCount(imported.tally().imported())
                .failureCode(imported.ending().flatMap(Ending::failure).map(Ending.Failure::code))
                .failureMessage(imported.ending().flatMap(Ending::failure).map(Ending.Failure::message))
                .build();
    }
}
