package dev.keywright.engine.check;

import java.util.List;
import java.util.Optional;

import dev.keywright.engine.api.CreateTableRequestBuilder;
import dev.keywright.engine.api.CsvOptions;
import dev.keywright.engine.api.DescribeImportRequest;
import dev.keywright.engine.api.ImportTableRequest;
import dev.keywright.engine.api.InputFormatOptions;
import dev.keywright.engine.api.ListImportsRequest;
import dev.keywright.engine.api.TableCreationParameters;
import dev.keywright.engine.fault.Fault;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.flow.CheckedControl;
import dev.keywright.engine.flow.Import;
import dev.keywright.engine.flow.Scope;

/** ImportTable, DescribeImport and ListImports. */
final class ImportCheck {
    private static final List<String> DELIMITERS = List.of(",", "\t", ":", ";", "|", " ");

    private ImportCheck() {}

    private enum Format {
        CSV, DYNAMODB_JSON, ION
    }

    private enum Compression {
        GZIP, ZSTD, NONE
    }

    static CheckedControl.ImportTable check(ImportTableRequest request, Scope scope) {
        constrain(request);
        Optional<Import> repeated = request.clientToken()
                .flatMap(token -> scope.jobs()
                        .imports()
                        .filter(earlier -> earlier.request().clientToken().equals(Optional.of(token)))
                        .filter(earlier -> Tokens.isKnown(earlier.ending(), scope.now()))
                        .findFirst());
        if (repeated.isPresent()) {
            if (!repeated.get().request().equals(request)) {
                throw Message.IMPORT_TOKEN_REUSED.as(Fault.ImportConflict::new, request.clientToken().orElseThrow());
            }
            return new CheckedControl.ImportTable(Optional.empty(), request, repeated);
        }
        return new CheckedControl.ImportTable(Optional.of(created(request, scope)), request, Optional.empty());
    }

    private static void constrain(ImportTableRequest request) {
        Members members = new Members(Wording.OLDER).required("S3BucketSource", request.s3BucketSource())
                .required("InputFormat", request.inputFormat())
                .required("TableCreationParameters", request.tableCreationParameters())
                .length("ClientToken", request.clientToken(), 1, 1024)
                .oneOf("InputFormat", request.inputFormat(), Format.values())
                .oneOf("InputCompressionType", request.inputCompressionType(), Compression.values());
        request.s3BucketSource()
                .ifPresent(source -> BucketRules.constrain(members, "s3BucketSource.s3Bucket", source.s3Bucket(),
                        "s3BucketSource.s3KeyPrefix", source.s3KeyPrefix()));
        members.done();
        Optional<CsvOptions> csv = request.inputFormatOptions().flatMap(InputFormatOptions::csv);
        if (csv.isPresent() && !request.inputFormat().equals(Optional.of(Format.CSV.name()))) {
            throw Message.CSV_OPTIONS_UNWANTED.asValidation();
        }
        csv.flatMap(CsvOptions::delimiter).filter(given -> !DELIMITERS.contains(given)).ifPresent(_ -> {
            throw Message.CSV_DELIMITER.asValidation();
        });
    }

    private static CheckedControl.CreateTable created(ImportTableRequest request, Scope scope) {
        TableCreationParameters wanted = request.tableCreationParameters().orElseThrow();
        return CreateTableCheck.check(CreateTableRequestBuilder.builder()
                .tableName(wanted.tableName())
                .attributeDefinitions(wanted.attributeDefinitions())
                .keySchema(wanted.keySchema())
                .billingMode(wanted.billingMode())
                .provisionedThroughput(wanted.provisionedThroughput())
                .onDemandThroughput(wanted.onDemandThroughput())
                .sseSpecification(wanted.sseSpecification())
                .globalSecondaryIndexes(wanted.globalSecondaryIndexes())
                .build(), scope);
    }

    static CheckedControl.DescribeImport check(DescribeImportRequest request, Scope scope) {
        new Members(Wording.OLDER).required("ImportArn", request.importArn())
                .length("ImportArn", request.importArn(), 37, 1024)
                .done();
        String arn = request.importArn().orElseThrow();
        return new CheckedControl.DescribeImport(scope.jobs()
                .imports()
                .filter(imported -> imported.id().equals(arn))
                .findFirst()
                .orElseThrow(() -> Message.IMPORT_NOT_FOUND.as(Fault.ImportNotFound::new, arn)));
    }

    static CheckedControl.ListImports check(ListImportsRequest request, Scope scope) {
        new Members(Wording.OLDER).range("PageSize", request.pageSize(), 1, JobPages.MOST).done();
        JobPages.Page<Import> page = JobPages.page(
                scope.jobs()
                        .imports()
                        .filter(imported -> request.tableArn()
                                .map(arn -> scope.arn(imported.table()).toString().equals(arn))
                                .orElse(true)),
                request.pageSize(), request.nextToken());
        return new CheckedControl.ListImports(page.jobs(), page.next());
    }
}
