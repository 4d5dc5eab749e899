package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record UpdateContinuousBackupsResponse(
        Optional<ContinuousBackupsDescription> continuousBackupsDescription) implements Response {}
