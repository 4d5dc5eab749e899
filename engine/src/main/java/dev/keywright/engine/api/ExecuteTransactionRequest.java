package dev.keywright.engine.api;

import java.util.List;
import java.util.Optional;

/** Reads or writes up to 100 items by PartiQL statements, all of them or none. */
@ApiRecord
public record ExecuteTransactionRequest(Optional<List<ParameterizedStatement>> transactStatements,
        Optional<String> clientRequestToken,
        Optional<String> returnConsumedCapacity) implements Request<ExecuteTransactionResponse> {}
