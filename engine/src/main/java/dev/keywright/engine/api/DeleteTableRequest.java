package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record DeleteTableRequest(Optional<String> tableName) implements Request<DeleteTableResponse> {}
