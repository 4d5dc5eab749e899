package dev.keywright.engine.reply;

import java.util.Optional;

import dev.keywright.engine.api.ExportDescription;
import dev.keywright.engine.api.ExportDescriptionBuilder;
import dev.keywright.engine.api.ExportSummary;
import dev.keywright.engine.api.ExportTableToPointInTimeRequest;
import dev.keywright.engine.api.ExportTableToPointInTimeResponse;
import dev.keywright.engine.api.IncrementalExportSpecification;
import dev.keywright.engine.api.ListExportsResponse;
import dev.keywright.engine.flow.CheckedControl;
import dev.keywright.engine.flow.Ending;
import dev.keywright.engine.flow.Export;
import dev.keywright.engine.flow.Outcome;
import dev.keywright.engine.flow.Scope;

/** ExportTableToPointInTime, DescribeExport and ListExports. */
final class ExportReply {
    private static final String FULL = "FULL_EXPORT";
    private static final String INCREMENTAL = "INCREMENTAL_EXPORT";

    private ExportReply() {}

    static ExportTableToPointInTimeResponse begun(CheckedControl.ExportTable checked, Outcome outcome, Scope scope) {
        Export export = outcome instanceof Outcome.Begun(var job)
                ? (Export) job
                : checked.repeated().orElseThrow();
        return new ExportTableToPointInTimeResponse(Optional.of(described(export, scope)));
    }

    static ListExportsResponse of(CheckedControl.ListExports checked) {
        return new ListExportsResponse(
                Optional.of(checked.page()
                        .stream()
                        .map(export -> new ExportSummary(Optional.of(export.id()),
                                Optional.of(JobStatus.of(export.ending())),
                                Optional.of(type(export))))
                        .toList()),
                checked.next());
    }

    static ExportDescription described(Export export, Scope scope) {
        ExportTableToPointInTimeRequest request = export.request();
        boolean done = export.ending().map(ending -> ending.failure().isEmpty()).orElse(false);
        return ExportDescriptionBuilder.builder()
                .exportArn(export.id())
                .exportStatus(JobStatus.of(export.ending()))
                .startTime(export.startedAt())
                .endTime(export.ending().map(Ending::at))
                .exportManifest(done
                        ? Optional.of(folder(export) + "/manifest-summary.json")
                        : Optional.empty())
                .tableArn(scope.arn(export.table().name()).toString())
                .tableId(export.table().schema().id().value())
                .exportTime(export.from().isEmpty() ? Optional.of(export.to()) : Optional.empty())
                .clientToken(request.clientToken())
                .s3Bucket(request.s3Bucket())
                .s3BucketOwner(request.s3BucketOwner())
                .s3Prefix(request.s3Prefix())
                .s3SseAlgorithm(request.s3SseAlgorithm().orElse("AES256"))
                .s3SseKmsKeyId(request.s3SseKmsKeyId())
                .failureCode(export.ending().flatMap(Ending::failure).map(Ending.Failure::code))
                .failureMessage(export.ending().flatMap(Ending::failure).map(Ending.Failure::message))
                .exportFormat(request.exportFormat().orElse("DYNAMODB_JSON"))
                .billedSizeBytes(done ? Optional.of(export.billedBytes()) : Optional.empty())
                .itemCount(done ? Optional.of(export.itemCount()) : Optional.empty())
                .exportType(type(export))
                .incrementalExportSpecification(export.from()
                        .map(from -> new IncrementalExportSpecification(Optional.of(from), Optional.of(export.to()),
                                Optional.of(request.incrementalExportSpecification()
                                        .flatMap(IncrementalExportSpecification::exportViewType)
                                        .orElse("NEW_AND_OLD_IMAGES")))))
                .build();
    }

    private static String folder(Export export) {
        return export.request().s3Prefix().filter(prefix -> !prefix.isEmpty()).map(prefix -> prefix + "/").orElse("")
                + "AWSDynamoDB/" + export.number();
    }

    private static String type(Export export) {
        return export.from().isPresent() ? INCREMENTAL : FULL;
    }
}
