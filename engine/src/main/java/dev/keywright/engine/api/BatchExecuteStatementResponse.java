package dev.keywright.engine.api;

import java.util.List;
import java.util.Optional;

@ApiRecord
public record BatchExecuteStatementResponse(Optional<List<BatchStatementResponse>> responses,
        Optional<List<ConsumedCapacity>> consumedCapacity) implements Response {}
