package dev.keywright.engine.expression.legacy;

import java.util.List;

import dev.keywright.engine.value.AttributeValue;

/**
 * One entry of {@code KeyConditions}, {@code QueryFilter} or {@code ScanFilter}.
 *
 * @param comparisonOperator one of the API's thirteen names, checked already
 * @param values the {@code AttributeValueList}; empty when there was none
 */
public record LegacyCondition(ComparisonOperator comparisonOperator, List<AttributeValue> values) {
    public LegacyCondition {
        values = List.copyOf(values);
    }
}
