package dev.keywright.engine.api;

import java.time.Instant;
import java.util.Optional;

@ApiRecord
public record ExportDescription(Optional<String> exportArn, Optional<String> exportStatus, Optional<Instant> startTime,
        Optional<Instant> endTime, Optional<String> exportManifest, Optional<String> tableArn, Optional<String> tableId,
        Optional<Instant> exportTime, Optional<String> clientToken, Optional<String> s3Bucket,
        Optional<String> s3BucketOwner, Optional<String> s3Prefix, Optional<String> s3SseAlgorithm,
        Optional<String> s3SseKmsKeyId, Optional<String> failureCode, Optional<String> failureMessage,
        Optional<String> exportFormat, Optional<Long> billedSizeBytes, Optional<Long> itemCount,
        Optional<String> exportType, Optional<IncrementalExportSpecification> incrementalExportSpecification,
        Optional<FilterSpecification> filterSpecification) {}
