package dev.keywright.engine.api;

import java.util.List;
import java.util.Optional;

/** Does up to 25 PartiQL statements, each by itself: all of them read, or all of them write. */
@ApiRecord
public record BatchExecuteStatementRequest(Optional<List<BatchStatementRequest>> statements,
        Optional<String> returnConsumedCapacity) implements Request<BatchExecuteStatementResponse> {}
