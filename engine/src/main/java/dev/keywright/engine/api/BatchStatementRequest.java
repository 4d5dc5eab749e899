package dev.keywright.engine.api;

import java.util.List;
import java.util.Optional;

import dev.keywright.engine.value.AttributeValue;

/** One statement of BatchExecuteStatement. */
@ApiRecord
public record BatchStatementRequest(Optional<String> statement, Optional<List<Supplied<AttributeValue>>> parameters,
        Optional<Boolean> consistentRead, Optional<String> returnValuesOnConditionCheckFailure) {}
