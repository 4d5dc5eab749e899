package dev.keywright.engine.api;

import java.util.List;
import java.util.Optional;

import dev.keywright.engine.value.AttributeValue;

/** Does what one PartiQL statement says. */
@ApiRecord
public record ExecuteStatementRequest(Optional<String> statement,
        Optional<List<Supplied<AttributeValue>>> parameters, Optional<Boolean> consistentRead,
        Optional<String> nextToken, Optional<String> returnConsumedCapacity, Optional<Integer> limit,
        Optional<String> returnValuesOnConditionCheckFailure) implements Request<ExecuteStatementResponse> {}
