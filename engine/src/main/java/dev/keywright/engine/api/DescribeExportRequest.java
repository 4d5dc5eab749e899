package dev.keywright.engine.api;

import java.util.Optional;

/** Shows an export. */
@ApiRecord
public record DescribeExportRequest(Optional<String> exportArn) implements Request<DescribeExportResponse> {}
