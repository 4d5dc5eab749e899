package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record S3BucketSource(Optional<String> s3BucketOwner, Optional<String> s3Bucket, Optional<String> s3KeyPrefix) {}
