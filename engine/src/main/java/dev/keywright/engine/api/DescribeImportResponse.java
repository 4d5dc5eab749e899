package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record DescribeImportResponse(Optional<ImportTableDescription> importTableDescription) implements Response {}
