package dev.keywright.engine.api;

import java.time.Instant;
import java.util.Optional;

/** An import as a list shows it. */
@ApiRecord
public record ImportSummary(Optional<String> importArn, Optional<String> importStatus, Optional<String> tableArn,
        Optional<S3BucketSource> s3BucketSource, Optional<String> cloudWatchLogGroupArn, Optional<String> inputFormat,
        Optional<Instant> startTime, Optional<Instant> endTime) {}
