package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record UpdateGlobalTableResponse(Optional<GlobalTableDescription> globalTableDescription) implements Response {}
