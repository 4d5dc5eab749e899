package dev.keywright.engine.expression.legacy;

import java.util.Map;

import dev.keywright.engine.expression.BoundCondition;
import dev.keywright.engine.expression.BoundKeyCondition;
import dev.keywright.engine.fault.FaultException;

/** Builds conditions from {@code Expected}, {@code QueryFilter}, {@code ScanFilter} and {@code KeyConditions}. */
@SuppressWarnings("DoNotCallSuggester")
public final class LegacyConditions {
    private LegacyConditions() {}

    /**
     * {@code QueryFilter} or {@code ScanFilter}; at least one condition.
     *
     * @throws FaultException when an operator has the wrong number or types of values
     */
    public static BoundCondition filter(Map<String, LegacyCondition> conditions, Connective connective) {
        throw new UnsupportedOperationException();
    }

    /**
     * {@code Expected}; at least one expectation.
     *
     * @throws FaultException when the members of an expectation contradict each other, or as {@link #filter} does
     */
    public static BoundCondition expected(Map<String, LegacyExpectation> expected, Connective connective) {
        throw new UnsupportedOperationException();
    }

    /** @throws FaultException as {@link #filter} does, or when an operator cannot select keys */
    public static BoundKeyCondition keyConditions(Map<String, LegacyCondition> conditions) {
        throw new UnsupportedOperationException();
    }
}
