package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record DescribeContinuousBackupsResponse(
        Optional<ContinuousBackupsDescription> continuousBackupsDescription) implements Response {}
