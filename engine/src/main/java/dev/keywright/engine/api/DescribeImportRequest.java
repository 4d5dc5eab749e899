package dev.keywright.engine.api;

import java.util.Optional;

/** Shows an import. */
@ApiRecord
public record DescribeImportRequest(Optional<String> importArn) implements Request<DescribeImportResponse> {}
