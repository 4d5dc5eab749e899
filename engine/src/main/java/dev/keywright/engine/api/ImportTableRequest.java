package dev.keywright.engine.api;

import java.util.Optional;

/** Makes a new table of the objects of a bucket. */
@ApiRecord
public record ImportTableRequest(Optional<String> clientToken, Optional<S3BucketSource> s3BucketSource,
        Optional<String> inputFormat, Optional<InputFormatOptions> inputFormatOptions,
        Optional<String> inputCompressionType,
        Optional<TableCreationParameters> tableCreationParameters) implements Request<ImportTableResponse> {}
