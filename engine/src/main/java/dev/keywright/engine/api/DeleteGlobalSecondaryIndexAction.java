package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record DeleteGlobalSecondaryIndexAction(Optional<String> indexName) {}
