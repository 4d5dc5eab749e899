package dev.keywright.engine.expression.legacy;

import java.util.List;
import java.util.Optional;

import dev.keywright.engine.value.AttributeValue;

/** One entry of {@code Expected}, with the members as they came. */
public record LegacyExpectation(Optional<AttributeValue> value, Optional<Boolean> exists,
        Optional<ComparisonOperator> comparisonOperator, Optional<List<AttributeValue>> attributeValueList) {}
