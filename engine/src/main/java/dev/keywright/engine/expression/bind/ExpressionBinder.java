package dev.keywright.engine.expression.bind;

import java.util.Map;

import dev.keywright.engine.expression.BoundCondition;
import dev.keywright.engine.expression.BoundKeyCondition;
import dev.keywright.engine.expression.BoundProjection;
import dev.keywright.engine.expression.BoundUpdate;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.value.AttributeValue;

/**
 * Binds the expressions of one request to its {@code ExpressionAttributeNames} and {@code ExpressionAttributeValues},
 * and remembers which of those were used. Bind every expression of the request, then call {@link #refuseUnused()}. Not
 * for several threads at once. Every method throws a {@link FaultException} with the service's message, which begins
 * {@code Invalid …Expression: }; the envelope some operations put around it is not part of it.
 */
@SuppressWarnings("DoNotCallSuggester")
public final class ExpressionBinder {
    public ExpressionBinder(ExpressionCache cache, Map<String, String> names, Map<String, AttributeValue> values) {}

    public BoundCondition condition(String text) {
        throw new UnsupportedOperationException();
    }

    public BoundCondition filter(String text) {
        throw new UnsupportedOperationException();
    }

    public BoundKeyCondition keyCondition(String text) {
        throw new UnsupportedOperationException();
    }

    public BoundProjection projection(String text) {
        throw new UnsupportedOperationException();
    }

    public BoundUpdate update(String text) {
        throw new UnsupportedOperationException();
    }

    /** @throws FaultException naming the aliases, or else the placeholders, that no expression so far has used */
    public void refuseUnused() {
        throw new UnsupportedOperationException();
    }
}
