package dev.keywright.engine.api;

import java.util.List;
import java.util.Optional;

import dev.keywright.engine.value.AttributeValue;

/** What a legacy conditional write expects of one attribute. */
@ApiRecord
public record ExpectedAttributeValue(Optional<Supplied<AttributeValue>> value, Optional<Boolean> exists,
        Optional<String> comparisonOperator, Optional<List<Supplied<AttributeValue>>> attributeValueList) {}
