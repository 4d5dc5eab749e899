package dev.keywright.engine.check;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import dev.keywright.engine.api.DescribeExportRequest;
import dev.keywright.engine.api.ExportTableToPointInTimeRequest;
import dev.keywright.engine.api.IncrementalExportSpecification;
import dev.keywright.engine.api.ListExportsRequest;
import dev.keywright.engine.fault.Fault;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.flow.CheckedControl;
import dev.keywright.engine.flow.Export;
import dev.keywright.engine.flow.RecoveryWindow;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.schema.TableArn;

/** ExportTableToPointInTime, DescribeExport and ListExports. */
final class ExportCheck {
    private static final Duration SHORTEST_PERIOD = Duration.ofMinutes(15);
    private static final Duration LONGEST_PERIOD = Duration.ofHours(24);

    private ExportCheck() {}

    private enum Format {
        DYNAMODB_JSON, ION
    }

    private enum Type {
        FULL_EXPORT, INCREMENTAL_EXPORT
    }

    private enum View {
        NEW_IMAGE, NEW_AND_OLD_IMAGES
    }

    private enum Algorithm {
        AES256, KMS
    }

    static CheckedControl.ExportTable check(ExportTableToPointInTimeRequest request, Scope scope) {
        constrain(request);
        String arn = request.tableArn().orElseThrow();
        if (TableArn.parse(arn).isEmpty()) {
            throw Message.INVALID_ARN.asValidation(arn);
        }
        Table table = BackupCheck.source(scope, arn);
        Optional<Export> repeated = request.clientToken()
                .flatMap(token -> scope.jobs()
                        .exports()
                        .filter(export -> export.request().clientToken().equals(Optional.of(token)))
                        .filter(export -> Tokens.isKnown(export.ending(), scope.now()))
                        .findFirst());
        if (repeated.isPresent()) {
            if (!repeated.get().request().equals(request)) {
                throw Message.EXPORT_TOKEN_REUSED.as(Fault.ExportConflict::new, request.clientToken().orElseThrow());
            }
            return new CheckedControl.ExportTable(table, request, repeated.get().from(), repeated.get().to(), repeated);
        }
        RecoveryWindow window = RecoveryWindow.of(table, scope.now())
                .orElseThrow(() -> Message.RECOVERY_DISABLED.as(Fault.PointInTimeRecoveryUnavailable::new,
                        table.name()));
        boolean incremental = request.exportType().equals(Optional.of(Type.INCREMENTAL_EXPORT.name()));
        return incremental ? incremental(request, table, window) : full(request, table, window);
    }

    private static void constrain(ExportTableToPointInTimeRequest request) {
        Members members = new Members(Wording.OLDER).required("TableArn", request.tableArn())
                .length("TableArn", request.tableArn(), 1, 1024)
                .length("ClientToken", request.clientToken(), 1, 1024);
        BucketRules.constrain(members, "S3Bucket", request.s3Bucket(), "S3Prefix", request.s3Prefix());
        members.oneOf("S3SseAlgorithm", request.s3SseAlgorithm(), Algorithm.AES256, Algorithm.KMS)
                .oneOf("ExportFormat", request.exportFormat(), Format.DYNAMODB_JSON, Format.ION)
                .oneOf("ExportType", request.exportType(), Type.FULL_EXPORT, Type.INCREMENTAL_EXPORT);
        request.incrementalExportSpecification()
                .ifPresent(period -> members.oneOf("incrementalExportSpecification.exportViewType",
                        period.exportViewType(), View.NEW_IMAGE, View.NEW_AND_OLD_IMAGES));
        members.done();
        if (request.filterSpecification().isPresent()) {
            throw Message.EXPORT_FILTER_UNSUPPORTED.asValidation();
        }
    }

    private static CheckedControl.ExportTable full(ExportTableToPointInTimeRequest request, Table table,
            RecoveryWindow window) {
        if (request.incrementalExportSpecification().isPresent()) {
            throw Message.EXPORT_PERIOD_UNWANTED.asValidation();
        }
        Instant time = request.exportTime().orElse(window.latest());
        requireWithin(window, time);
        return new CheckedControl.ExportTable(table, request, Optional.empty(), time, Optional.empty());
    }

    private static CheckedControl.ExportTable incremental(ExportTableToPointInTimeRequest request, Table table,
            RecoveryWindow window) {
        if (request.exportTime().isPresent()) {
            throw Message.EXPORT_TIME_UNWANTED.asValidation();
        }
        IncrementalExportSpecification period = request.incrementalExportSpecification()
                .orElseThrow(Message.EXPORT_PERIOD_MISSING::asValidation);
        Instant from = period.exportFromTime().orElseThrow(Message.EXPORT_PERIOD_MISSING::asValidation);
        Instant to = period.exportToTime().orElse(window.latest());
        requireWithin(window, from);
        requireWithin(window, to);
        Duration length = Duration.between(from, to);
        if (length.compareTo(SHORTEST_PERIOD) < 0 || length.compareTo(LONGEST_PERIOD) > 0) {
            throw Message.EXPORT_PERIOD_LENGTH.asValidation();
        }
        return new CheckedControl.ExportTable(table, request, Optional.of(from), to, Optional.empty());
    }

    private static void requireWithin(RecoveryWindow window, Instant time) {
        if (!window.contains(time)) {
            throw Message.EXPORT_TIME_OUTSIDE.as(Fault.InvalidExportTime::new);
        }
    }

    static CheckedControl.DescribeExport check(DescribeExportRequest request, Scope scope) {
        new Members(Wording.OLDER).required("ExportArn", request.exportArn())
                .length("ExportArn", request.exportArn(), 37, 1024)
                .done();
        String arn = request.exportArn().orElseThrow();
        return new CheckedControl.DescribeExport(scope.jobs()
                .exports()
                .filter(export -> export.id().equals(arn))
                .findFirst()
                .orElseThrow(() -> Message.EXPORT_NOT_FOUND.as(Fault.ExportNotFound::new, arn)));
    }

    static CheckedControl.ListExports check(ListExportsRequest request, Scope scope) {
        new Members(Wording.OLDER).range("MaxResults", request.maxResults(), 1, JobPages.MOST).done();
        JobPages.Page<Export> page = JobPages.page(
                scope.jobs()
                        .exports()
                        .filter(export -> request.tableArn()
                                .map(arn -> scope.arn(export.table().name()).toString().equals(arn))
                                .orElse(true)),
                request.maxResults(), request.nextToken());
        return new CheckedControl.ListExports(page.jobs(), page.next());
    }
}
