package dev.keywright.engine.api;

import java.util.List;
import java.util.Optional;

import dev.keywright.engine.value.AttributeValue;

/** One statement of ExecuteTransaction. */
@ApiRecord
public record ParameterizedStatement(Optional<String> statement,
        Optional<List<Supplied<AttributeValue>>> parameters,
        Optional<String> returnValuesOnConditionCheckFailure) {}
