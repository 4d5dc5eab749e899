package dev.keywright.engine.api;

import java.util.Optional;

/** An export as a list shows it. */
@ApiRecord
public record ExportSummary(Optional<String> exportArn, Optional<String> exportStatus, Optional<String> exportType) {}
