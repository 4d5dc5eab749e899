package dev.keywright.engine.api;

import java.time.Instant;
import java.util.Optional;

@ApiRecord
public record IncrementalExportSpecification(Optional<Instant> exportFromTime, Optional<Instant> exportToTime,
        Optional<String> exportViewType) {}
