package dev.keywright.engine.expression.bind;

import java.util.Map;

import dev.keywright.engine.expression.BoundCondition;
import dev.keywright.engine.expression.BoundKeyCondition;
import dev.keywright.engine.expression.BoundProjection;
import dev.keywright.engine.expression.BoundUpdate;
import dev.keywright.engine.expression.ExpressionKind;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.value.AttributeValue;

/**
 * Binds the expressions of one request to its {@code ExpressionAttributeNames} and {@code ExpressionAttributeValues},
 * and remembers which of those were used. Bind every expression of the request, then call {@link #refuseUnused()}. Not
 * for several threads at once. Every method throws a {@link FaultException} with the service's message, which begins
 * {@code Invalid …Expression: }; the envelope some operations put around it is not part of it.
 */
public final class ExpressionBinder {
    private final ExpressionCache cache;
    private final Placeholders placeholders;

    /** The maps are read, not copied; {@link PlaceholderNames} has checked their keys. */
    public ExpressionBinder(ExpressionCache cache, Map<String, String> names, Map<String, AttributeValue> values) {
        this.cache = cache;
        this.placeholders = new Placeholders(names, values);
    }

    public BoundCondition condition(String text) {
        return condition(ExpressionKind.CONDITION, text);
    }

    public BoundCondition filter(String text) {
        return condition(ExpressionKind.FILTER, text);
    }

    /** The result has still to be held against a key: {@link BoundKeyCondition#on}. */
    public BoundKeyCondition keyCondition(String text) {
        return KeyConditionBinder.bind(condition(ExpressionKind.KEY_CONDITION, text));
    }

    public BoundProjection projection(String text) {
        return new ProjectionBinder(placeholders).bind(cache.projection(text));
    }

    public BoundUpdate update(String text) {
        return new UpdateBinder(placeholders).bind(cache.update(text));
    }

    /** @throws FaultException naming the aliases, or else the placeholders, that no expression so far has used */
    public void refuseUnused() {
        placeholders.refuseUnused();
    }

    private BoundCondition condition(ExpressionKind kind, String text) {
        return new ConditionBinder(kind, placeholders).bind(cache.condition(kind, text));
    }
}
