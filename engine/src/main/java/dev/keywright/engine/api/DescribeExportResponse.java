package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record DescribeExportResponse(Optional<ExportDescription> exportDescription) implements Response {}
