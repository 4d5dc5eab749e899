package dev.keywright.engine.api;

import java.util.List;
import java.util.Optional;

@ApiRecord
public record ListImportsResponse(Optional<List<ImportSummary>> importSummaryList,
        Optional<String> nextToken) implements Response {}
