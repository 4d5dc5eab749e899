package dev.keywright.engine.wire;

import dev.keywright.engine.api.CsvOptions;
import dev.keywright.engine.api.CsvOptionsBuilder;
import dev.keywright.engine.api.DescribeImportRequest;
import dev.keywright.engine.api.DescribeImportRequestBuilder;
import dev.keywright.engine.api.DescribeImportResponse;
import dev.keywright.engine.api.DescribeImportResponseBuilder;
import dev.keywright.engine.api.ImportSummary;
import dev.keywright.engine.api.ImportSummaryBuilder;
import dev.keywright.engine.api.ImportTableDescription;
import dev.keywright.engine.api.ImportTableDescriptionBuilder;
import dev.keywright.engine.api.ImportTableRequest;
import dev.keywright.engine.api.ImportTableRequestBuilder;
import dev.keywright.engine.api.ImportTableResponse;
import dev.keywright.engine.api.ImportTableResponseBuilder;
import dev.keywright.engine.api.InputFormatOptions;
import dev.keywright.engine.api.InputFormatOptionsBuilder;
import dev.keywright.engine.api.ListImportsRequest;
import dev.keywright.engine.api.ListImportsRequestBuilder;
import dev.keywright.engine.api.ListImportsResponse;
import dev.keywright.engine.api.ListImportsResponseBuilder;
import dev.keywright.engine.api.S3BucketSource;
import dev.keywright.engine.api.S3BucketSourceBuilder;
import dev.keywright.engine.api.TableCreationParameters;
import dev.keywright.engine.api.TableCreationParametersBuilder;

/** Operations that make a table of what is in a bucket. */
final class ImportShapes {
    static final Kind<S3BucketSource> S3_BUCKET_SOURCE = Structure
            .of("S3BucketSource", S3BucketSourceBuilder::builder, S3BucketSourceBuilder::build)
            .member("S3BucketOwner", Kinds.TEXT,
                    S3BucketSourceBuilder::s3BucketOwner, S3BucketSource::s3BucketOwner)
            .member("S3Bucket", Kinds.TEXT,
                    S3BucketSourceBuilder::s3Bucket, S3BucketSource::s3Bucket)
            .member("S3KeyPrefix", Kinds.TEXT,
                    S3BucketSourceBuilder::s3KeyPrefix, S3BucketSource::s3KeyPrefix);

    static final Kind<CsvOptions> CSV_OPTIONS = Structure
            .of("CsvOptions", CsvOptionsBuilder::builder, CsvOptionsBuilder::build)
            .member("Delimiter", Kinds.TEXT,
                    CsvOptionsBuilder::delimiter, CsvOptions::delimiter)
            .member("HeaderList", Kinds.list(Kinds.TEXT),
                    CsvOptionsBuilder::headerList, CsvOptions::headerList);

    static final Kind<InputFormatOptions> INPUT_FORMAT_OPTIONS = Structure
            .of("InputFormatOptions", InputFormatOptionsBuilder::builder, InputFormatOptionsBuilder::build)
            .member("Csv", CSV_OPTIONS,
                    InputFormatOptionsBuilder::csv, InputFormatOptions::csv);

    static final Kind<TableCreationParameters> TABLE_CREATION_PARAMETERS = Structure
            .of("TableCreationParameters", TableCreationParametersBuilder::builder,
                    TableCreationParametersBuilder::build)
            .member("TableName", Kinds.TEXT,
                    TableCreationParametersBuilder::tableName, TableCreationParameters::tableName)
            .member("AttributeDefinitions", Kinds.list(TableSettingShapes.ATTRIBUTE_DEFINITION),
                    TableCreationParametersBuilder::attributeDefinitions, TableCreationParameters::attributeDefinitions)
            .member("KeySchema", Kinds.list(TableSettingShapes.KEY_SCHEMA_ELEMENT),
                    TableCreationParametersBuilder::keySchema, TableCreationParameters::keySchema)
            .member("BillingMode", Kinds.TEXT,
                    TableCreationParametersBuilder::billingMode, TableCreationParameters::billingMode)
            .member("ProvisionedThroughput", TableSettingShapes.PROVISIONED_THROUGHPUT,
                    TableCreationParametersBuilder::provisionedThroughput,
                    TableCreationParameters::provisionedThroughput)
            .member("OnDemandThroughput", TableSettingShapes.ON_DEMAND_THROUGHPUT,
                    TableCreationParametersBuilder::onDemandThroughput, TableCreationParameters::onDemandThroughput)
            .member("SSESpecification", TableSettingShapes.SSE_SPECIFICATION,
                    TableCreationParametersBuilder::sseSpecification, TableCreationParameters::sseSpecification)
            .member("GlobalSecondaryIndexes", Kinds.list(IndexShapes.GLOBAL_SECONDARY_INDEX),
                    TableCreationParametersBuilder::globalSecondaryIndexes,
                    TableCreationParameters::globalSecondaryIndexes);

    static final Kind<ImportTableDescription> IMPORT_TABLE_DESCRIPTION = Structure
            .of("ImportTableDescription", ImportTableDescriptionBuilder::builder, ImportTableDescriptionBuilder::build)
            .member("ImportArn", Kinds.TEXT,
                    ImportTableDescriptionBuilder::importArn, ImportTableDescription::importArn)
            .member("ImportStatus", Kinds.TEXT,
                    ImportTableDescriptionBuilder::importStatus, ImportTableDescription::importStatus)
            .member("TableArn", Kinds.TEXT,
                    ImportTableDescriptionBuilder::tableArn, ImportTableDescription::tableArn)
            .member("TableId", Kinds.TEXT,
                    ImportTableDescriptionBuilder::tableId, ImportTableDescription::tableId)
            .member("ClientToken", Kinds.TEXT,
                    ImportTableDescriptionBuilder::clientToken, ImportTableDescription::clientToken)
            .member("S3BucketSource", S3_BUCKET_SOURCE,
                    ImportTableDescriptionBuilder::s3BucketSource, ImportTableDescription::s3BucketSource)
            .member("ErrorCount", Kinds.LONG,
                    ImportTableDescriptionBuilder::errorCount, ImportTableDescription::errorCount)
            .member("CloudWatchLogGroupArn", Kinds.TEXT,
                    ImportTableDescriptionBuilder::cloudWatchLogGroupArn, ImportTableDescription::cloudWatchLogGroupArn)
            .member("InputFormat", Kinds.TEXT,
                    ImportTableDescriptionBuilder::inputFormat, ImportTableDescription::inputFormat)
            .member("InputFormatOptions", INPUT_FORMAT_OPTIONS,
                    ImportTableDescriptionBuilder::inputFormatOptions, ImportTableDescription::inputFormatOptions)
            .member("InputCompressionType", Kinds.TEXT,
                    ImportTableDescriptionBuilder::inputCompressionType, ImportTableDescription::inputCompressionType)
            .member("TableCreationParameters", TABLE_CREATION_PARAMETERS,
                    ImportTableDescriptionBuilder::tableCreationParameters,
                    ImportTableDescription::tableCreationParameters)
            .member("StartTime", Kinds.INSTANT,
                    ImportTableDescriptionBuilder::startTime, ImportTableDescription::startTime)
            .member("EndTime", Kinds.INSTANT,
                    ImportTableDescriptionBuilder::endTime, ImportTableDescription::endTime)
            .member("ProcessedSizeBytes", Kinds.LONG,
                    ImportTableDescriptionBuilder::processedSizeBytes, ImportTableDescription::processedSizeBytes)
            .member("ProcessedItemCount", Kinds.LONG,
                    ImportTableDescriptionBuilder::processedItemCount, ImportTableDescription::processedItemCount)
            .member("ImportedItemCount", Kinds.LONG,
                    ImportTableDescriptionBuilder::importedItemCount, ImportTableDescription::importedItemCount)
            .member("FailureCode", Kinds.TEXT,
                    ImportTableDescriptionBuilder::failureCode, ImportTableDescription::failureCode)
            .member("FailureMessage", Kinds.TEXT,
                    ImportTableDescriptionBuilder::failureMessage, ImportTableDescription::failureMessage);

    static final Kind<ImportSummary> IMPORT_SUMMARY = Structure
            .of("ImportSummary", ImportSummaryBuilder::builder, ImportSummaryBuilder::build)
            .member("ImportArn", Kinds.TEXT,
                    ImportSummaryBuilder::importArn, ImportSummary::importArn)
            .member("ImportStatus", Kinds.TEXT,
                    ImportSummaryBuilder::importStatus, ImportSummary::importStatus)
            .member("TableArn", Kinds.TEXT,
                    ImportSummaryBuilder::tableArn, ImportSummary::tableArn)
            .member("S3BucketSource", S3_BUCKET_SOURCE,
                    ImportSummaryBuilder::s3BucketSource, ImportSummary::s3BucketSource)
            .member("CloudWatchLogGroupArn", Kinds.TEXT,
                    ImportSummaryBuilder::cloudWatchLogGroupArn, ImportSummary::cloudWatchLogGroupArn)
            .member("InputFormat", Kinds.TEXT,
                    ImportSummaryBuilder::inputFormat, ImportSummary::inputFormat)
            .member("StartTime", Kinds.INSTANT,
                    ImportSummaryBuilder::startTime, ImportSummary::startTime)
            .member("EndTime", Kinds.INSTANT,
                    ImportSummaryBuilder::endTime, ImportSummary::endTime);

    static final Kind<ImportTableRequest> IMPORT_TABLE_REQUEST = Structure
            .of("ImportTableInput", ImportTableRequestBuilder::builder, ImportTableRequestBuilder::build)
            .member("ClientToken", Kinds.TEXT,
                    ImportTableRequestBuilder::clientToken, ImportTableRequest::clientToken)
            .member("S3BucketSource", S3_BUCKET_SOURCE,
                    ImportTableRequestBuilder::s3BucketSource, ImportTableRequest::s3BucketSource)
            .member("InputFormat", Kinds.TEXT,
                    ImportTableRequestBuilder::inputFormat, ImportTableRequest::inputFormat)
            .member("InputFormatOptions", INPUT_FORMAT_OPTIONS,
                    ImportTableRequestBuilder::inputFormatOptions, ImportTableRequest::inputFormatOptions)
            .member("InputCompressionType", Kinds.TEXT,
                    ImportTableRequestBuilder::inputCompressionType, ImportTableRequest::inputCompressionType)
            .member("TableCreationParameters", TABLE_CREATION_PARAMETERS,
                    ImportTableRequestBuilder::tableCreationParameters, ImportTableRequest::tableCreationParameters);

    static final Kind<ImportTableResponse> IMPORT_TABLE_RESPONSE = Structure
            .of("ImportTableOutput", ImportTableResponseBuilder::builder, ImportTableResponseBuilder::build)
            .member("ImportTableDescription", IMPORT_TABLE_DESCRIPTION,
                    ImportTableResponseBuilder::importTableDescription, ImportTableResponse::importTableDescription);

    static final Kind<DescribeImportRequest> DESCRIBE_IMPORT_REQUEST = Structure
            .of("DescribeImportInput", DescribeImportRequestBuilder::builder, DescribeImportRequestBuilder::build)
            .member("ImportArn", Kinds.TEXT,
                    DescribeImportRequestBuilder::importArn, DescribeImportRequest::importArn);

    static final Kind<DescribeImportResponse> DESCRIBE_IMPORT_RESPONSE = Structure
            .of("DescribeImportOutput", DescribeImportResponseBuilder::builder, DescribeImportResponseBuilder::build)
            .member("ImportTableDescription", IMPORT_TABLE_DESCRIPTION,
                    DescribeImportResponseBuilder::importTableDescription,
                    DescribeImportResponse::importTableDescription);

    static final Kind<ListImportsRequest> LIST_IMPORTS_REQUEST = Structure
            .of("ListImportsInput", ListImportsRequestBuilder::builder, ListImportsRequestBuilder::build)
            .member("TableArn", Kinds.TEXT,
                    ListImportsRequestBuilder::tableArn, ListImportsRequest::tableArn)
            .member("PageSize", Kinds.INTEGER,
                    ListImportsRequestBuilder::pageSize, ListImportsRequest::pageSize)
            .member("NextToken", Kinds.TEXT,
                    ListImportsRequestBuilder::nextToken, ListImportsRequest::nextToken);

    static final Kind<ListImportsResponse> LIST_IMPORTS_RESPONSE = Structure
            .of("ListImportsOutput", ListImportsResponseBuilder::builder, ListImportsResponseBuilder::build)
            .member("ImportSummaryList", Kinds.list(IMPORT_SUMMARY),
                    ListImportsResponseBuilder::importSummaryList, ListImportsResponse::importSummaryList)
            .member("NextToken", Kinds.TEXT,
                    ListImportsResponseBuilder::nextToken, ListImportsResponse::nextToken);

    private ImportShapes() {}
}
