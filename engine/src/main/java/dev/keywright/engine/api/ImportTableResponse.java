package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record ImportTableResponse(Optional<ImportTableDescription> importTableDescription) implements Response {}
