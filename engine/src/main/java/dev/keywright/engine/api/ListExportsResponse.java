package dev.keywright.engine.api;

import java.util.List;
import java.util.Optional;

@ApiRecord
public record ListExportsResponse(Optional<List<ExportSummary>> exportSummaries,
        Optional<String> nextToken) implements Response {}
