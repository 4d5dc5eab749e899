package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record ExportTableToPointInTimeResponse(Optional<ExportDescription> exportDescription) implements Response {}
