package dev.keywright.engine.api;

import java.time.Instant;
import java.util.Optional;

/** Writes what a table was at a moment, or what changed between two, into a bucket. */
@ApiRecord
public record ExportTableToPointInTimeRequest(Optional<String> tableArn, Optional<Instant> exportTime,
        Optional<String> clientToken, Optional<String> s3Bucket, Optional<String> s3BucketOwner,
        Optional<String> s3Prefix, Optional<String> s3SseAlgorithm, Optional<String> s3SseKmsKeyId,
        Optional<String> exportFormat, Optional<String> exportType,
        Optional<IncrementalExportSpecification> incrementalExportSpecification,
        Optional<FilterSpecification> filterSpecification) implements Request<ExportTableToPointInTimeResponse> {}
