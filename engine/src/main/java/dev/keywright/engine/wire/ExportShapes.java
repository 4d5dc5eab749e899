package dev.keywright.engine.wire;

import dev.keywright.engine.api.DescribeExportRequest;
import dev.keywright.engine.api.DescribeExportRequestBuilder;
import dev.keywright.engine.api.DescribeExportResponse;
import dev.keywright.engine.api.DescribeExportResponseBuilder;
import dev.keywright.engine.api.ExportDescription;
import dev.keywright.engine.api.ExportDescriptionBuilder;
import dev.keywright.engine.api.ExportSummary;
import dev.keywright.engine.api.ExportSummaryBuilder;
import dev.keywright.engine.api.ExportTableToPointInTimeRequest;
import dev.keywright.engine.api.ExportTableToPointInTimeRequestBuilder;
import dev.keywright.engine.api.ExportTableToPointInTimeResponse;
import dev.keywright.engine.api.ExportTableToPointInTimeResponseBuilder;
import dev.keywright.engine.api.FilterSpecification;
import dev.keywright.engine.api.FilterSpecificationBuilder;
import dev.keywright.engine.api.IncrementalExportSpecification;
import dev.keywright.engine.api.IncrementalExportSpecificationBuilder;
import dev.keywright.engine.api.ListExportsRequest;
import dev.keywright.engine.api.ListExportsRequestBuilder;
import dev.keywright.engine.api.ListExportsResponse;
import dev.keywright.engine.api.ListExportsResponseBuilder;

/** Operations that write what a table was into a bucket. */
final class ExportShapes {
    static final Kind<IncrementalExportSpecification> INCREMENTAL_EXPORT_SPECIFICATION = Structure
            .of("IncrementalExportSpecification", IncrementalExportSpecificationBuilder::builder,
                    IncrementalExportSpecificationBuilder::build)
            .member("ExportFromTime", Kinds.INSTANT,
                    IncrementalExportSpecificationBuilder::exportFromTime,
                    IncrementalExportSpecification::exportFromTime)
            .member("ExportToTime", Kinds.INSTANT,
                    IncrementalExportSpecificationBuilder::exportToTime, IncrementalExportSpecification::exportToTime)
            .member("ExportViewType", Kinds.TEXT,
                    IncrementalExportSpecificationBuilder::exportViewType,
                    IncrementalExportSpecification::exportViewType);

    static final Kind<FilterSpecification> FILTER_SPECIFICATION = Structure
            .of("FilterSpecification", FilterSpecificationBuilder::builder, FilterSpecificationBuilder::build)
            .member("FilterExpression", Kinds.TEXT,
                    FilterSpecificationBuilder::filterExpression, FilterSpecification::filterExpression)
            .member("ProjectionExpression", Kinds.TEXT,
                    FilterSpecificationBuilder::projectionExpression, FilterSpecification::projectionExpression)
            .member("KeyConditionExpression", Kinds.TEXT,
                    FilterSpecificationBuilder::keyConditionExpression, FilterSpecification::keyConditionExpression)
            .member("ExpressionAttributeNames", Kinds.map(Kinds.TEXT),
                    FilterSpecificationBuilder::expressionAttributeNames, FilterSpecification::expressionAttributeNames)
            .member("ExpressionAttributeValues", Kinds.map(Values.SUPPLIED_VALUE),
                    FilterSpecificationBuilder::expressionAttributeValues,
                    FilterSpecification::expressionAttributeValues);

    static final Kind<ExportDescription> EXPORT_DESCRIPTION = Structure
            .of("ExportDescription", ExportDescriptionBuilder::builder, ExportDescriptionBuilder::build)
            .member("ExportArn", Kinds.TEXT,
                    ExportDescriptionBuilder::exportArn, ExportDescription::exportArn)
            .member("ExportStatus", Kinds.TEXT,
                    ExportDescriptionBuilder::exportStatus, ExportDescription::exportStatus)
            .member("StartTime", Kinds.INSTANT,
                    ExportDescriptionBuilder::startTime, ExportDescription::startTime)
            .member("EndTime", Kinds.INSTANT,
                    ExportDescriptionBuilder::endTime, ExportDescription::endTime)
            .member("ExportManifest", Kinds.TEXT,
                    ExportDescriptionBuilder::exportManifest, ExportDescription::exportManifest)
            .member("TableArn", Kinds.TEXT,
                    ExportDescriptionBuilder::tableArn, ExportDescription::tableArn)
            .member("TableId", Kinds.TEXT,
                    ExportDescriptionBuilder::tableId, ExportDescription::tableId)
            .member("ExportTime", Kinds.INSTANT,
                    ExportDescriptionBuilder::exportTime, ExportDescription::exportTime)
            .member("ClientToken", Kinds.TEXT,
                    ExportDescriptionBuilder::clientToken, ExportDescription::clientToken)
            .member("S3Bucket", Kinds.TEXT,
                    ExportDescriptionBuilder::s3Bucket, ExportDescription::s3Bucket)
            .member("S3BucketOwner", Kinds.TEXT,
                    ExportDescriptionBuilder::s3BucketOwner, ExportDescription::s3BucketOwner)
            .member("S3Prefix", Kinds.TEXT,
                    ExportDescriptionBuilder::s3Prefix, ExportDescription::s3Prefix)
            .member("S3SseAlgorithm", Kinds.TEXT,
                    ExportDescriptionBuilder::s3SseAlgorithm, ExportDescription::s3SseAlgorithm)
            .member("S3SseKmsKeyId", Kinds.TEXT,
                    ExportDescriptionBuilder::s3SseKmsKeyId, ExportDescription::s3SseKmsKeyId)
            .member("FailureCode", Kinds.TEXT,
                    ExportDescriptionBuilder::failureCode, ExportDescription::failureCode)
            .member("FailureMessage", Kinds.TEXT,
                    ExportDescriptionBuilder::failureMessage, ExportDescription::failureMessage)
            .member("ExportFormat", Kinds.TEXT,
                    ExportDescriptionBuilder::exportFormat, ExportDescription::exportFormat)
            .member("BilledSizeBytes", Kinds.LONG,
                    ExportDescriptionBuilder::billedSizeBytes, ExportDescription::billedSizeBytes)
            .member("ItemCount", Kinds.LONG,
                    ExportDescriptionBuilder::itemCount, ExportDescription::itemCount)
            .member("ExportType", Kinds.TEXT,
                    ExportDescriptionBuilder::exportType, ExportDescription::exportType)
            .member("IncrementalExportSpecification", INCREMENTAL_EXPORT_SPECIFICATION,
                    ExportDescriptionBuilder::incrementalExportSpecification,
                    ExportDescription::incrementalExportSpecification)
            .member("FilterSpecification", FILTER_SPECIFICATION,
                    ExportDescriptionBuilder::filterSpecification, ExportDescription::filterSpecification);

    static final Kind<ExportSummary> EXPORT_SUMMARY = Structure
            .of("ExportSummary", ExportSummaryBuilder::builder, ExportSummaryBuilder::build)
            .member("ExportArn", Kinds.TEXT,
                    ExportSummaryBuilder::exportArn, ExportSummary::exportArn)
            .member("ExportStatus", Kinds.TEXT,
                    ExportSummaryBuilder::exportStatus, ExportSummary::exportStatus)
            .member("ExportType", Kinds.TEXT,
                    ExportSummaryBuilder::exportType, ExportSummary::exportType);

    static final Kind<ExportTableToPointInTimeRequest> EXPORT_TABLE_TO_POINT_IN_TIME_REQUEST = Structure
            .of("ExportTableToPointInTimeInput", ExportTableToPointInTimeRequestBuilder::builder,
                    ExportTableToPointInTimeRequestBuilder::build)
            .member("TableArn", Kinds.TEXT,
                    ExportTableToPointInTimeRequestBuilder::tableArn, ExportTableToPointInTimeRequest::tableArn)
            .member("ExportTime", Kinds.INSTANT,
                    ExportTableToPointInTimeRequestBuilder::exportTime, ExportTableToPointInTimeRequest::exportTime)
            .member("ClientToken", Kinds.TEXT,
                    ExportTableToPointInTimeRequestBuilder::clientToken, ExportTableToPointInTimeRequest::clientToken)
            .member("S3Bucket", Kinds.TEXT,
                    ExportTableToPointInTimeRequestBuilder::s3Bucket, ExportTableToPointInTimeRequest::s3Bucket)
            .member("S3BucketOwner", Kinds.TEXT,
                    ExportTableToPointInTimeRequestBuilder::s3BucketOwner,
                    ExportTableToPointInTimeRequest::s3BucketOwner)
            .member("S3Prefix", Kinds.TEXT,
                    ExportTableToPointInTimeRequestBuilder::s3Prefix, ExportTableToPointInTimeRequest::s3Prefix)
            .member("S3SseAlgorithm", Kinds.TEXT,
                    ExportTableToPointInTimeRequestBuilder::s3SseAlgorithm,
                    ExportTableToPointInTimeRequest::s3SseAlgorithm)
            .member("S3SseKmsKeyId", Kinds.TEXT,
                    ExportTableToPointInTimeRequestBuilder::s3SseKmsKeyId,
                    ExportTableToPointInTimeRequest::s3SseKmsKeyId)
            .member("ExportFormat", Kinds.TEXT,
                    ExportTableToPointInTimeRequestBuilder::exportFormat, ExportTableToPointInTimeRequest::exportFormat)
            .member("ExportType", Kinds.TEXT,
                    ExportTableToPointInTimeRequestBuilder::exportType, ExportTableToPointInTimeRequest::exportType)
            .member("IncrementalExportSpecification", INCREMENTAL_EXPORT_SPECIFICATION,
                    ExportTableToPointInTimeRequestBuilder::incrementalExportSpecification,
                    ExportTableToPointInTimeRequest::incrementalExportSpecification)
            .member("FilterSpecification", FILTER_SPECIFICATION,
                    ExportTableToPointInTimeRequestBuilder::filterSpecification,
                    ExportTableToPointInTimeRequest::filterSpecification);

    static final Kind<ExportTableToPointInTimeResponse> EXPORT_TABLE_TO_POINT_IN_TIME_RESPONSE = Structure
            .of("ExportTableToPointInTimeOutput", ExportTableToPointInTimeResponseBuilder::builder,
                    ExportTableToPointInTimeResponseBuilder::build)
            .member("ExportDescription", EXPORT_DESCRIPTION,
                    ExportTableToPointInTimeResponseBuilder::exportDescription,
                    ExportTableToPointInTimeResponse::exportDescription);

    static final Kind<DescribeExportRequest> DESCRIBE_EXPORT_REQUEST = Structure
            .of("DescribeExportInput", DescribeExportRequestBuilder::builder, DescribeExportRequestBuilder::build)
            .member("ExportArn", Kinds.TEXT,
                    DescribeExportRequestBuilder::exportArn, DescribeExportRequest::exportArn);

    static final Kind<DescribeExportResponse> DESCRIBE_EXPORT_RESPONSE = Structure
            .of("DescribeExportOutput", DescribeExportResponseBuilder::builder, DescribeExportResponseBuilder::build)
            .member("ExportDescription", EXPORT_DESCRIPTION,
                    DescribeExportResponseBuilder::exportDescription, DescribeExportResponse::exportDescription);

    static final Kind<ListExportsRequest> LIST_EXPORTS_REQUEST = Structure
            .of("ListExportsInput", ListExportsRequestBuilder::builder, ListExportsRequestBuilder::build)
            .member("TableArn", Kinds.TEXT,
                    ListExportsRequestBuilder::tableArn, ListExportsRequest::tableArn)
            .member("MaxResults", Kinds.INTEGER,
                    ListExportsRequestBuilder::maxResults, ListExportsRequest::maxResults)
            .member("NextToken", Kinds.TEXT,
                    ListExportsRequestBuilder::nextToken, ListExportsRequest::nextToken);

    static final Kind<ListExportsResponse> LIST_EXPORTS_RESPONSE = Structure
            .of("ListExportsOutput", ListExportsResponseBuilder::builder, ListExportsResponseBuilder::build)
            .member("ExportSummaries", Kinds.list(EXPORT_SUMMARY),
                    ListExportsResponseBuilder::exportSummaries, ListExportsResponse::exportSummaries)
            .member("NextToken", Kinds.TEXT,
                    ListExportsResponseBuilder::nextToken, ListExportsResponse::nextToken);

    private ExportShapes() {}
}
