package dev.keywright.engine.api;

import java.util.List;
import java.util.Optional;

import dev.keywright.engine.value.AttributeValue;

/** A legacy condition on one attribute, for key or filter. */
@ApiRecord
public record Condition(Optional<List<Supplied<AttributeValue>>> attributeValueList,
        Optional<String> comparisonOperator) {}
