package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record CreateGlobalTableResponse(Optional<GlobalTableDescription> globalTableDescription) implements Response {}
