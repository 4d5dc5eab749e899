package dev.keywright.engine.api;

import java.time.Instant;
import java.util.Optional;

@ApiRecord
public record ImportTableDescription(Optional<String> importArn, Optional<String> importStatus,
        Optional<String> tableArn, Optional<String> tableId, Optional<String> clientToken,
        Optional<S3BucketSource> s3BucketSource, Optional<Long> errorCount, Optional<String> cloudWatchLogGroupArn,
        Optional<String> inputFormat, Optional<InputFormatOptions> inputFormatOptions,
        Optional<String> inputCompressionType, Optional<TableCreationParameters> tableCreationParameters,
        Optional<Instant> startTime, Optional<Instant> endTime, Optional<Long> processedSizeBytes,
        Optional<Long> processedItemCount, Optional<Long> importedItemCount, Optional<String> failureCode,
        Optional<String> failureMessage) {}
