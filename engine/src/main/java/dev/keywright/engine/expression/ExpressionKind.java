package dev.keywright.engine.expression;

/** The five expression parameters of the API; messages call each by its own name. */
public enum ExpressionKind {
    CONDITION("ConditionExpression"), FILTER("FilterExpression"), KEY_CONDITION("KeyConditionExpression"), PROJECTION(
            "ProjectionExpression"),
    UPDATE("UpdateExpression");

    private final String parameterName;

    ExpressionKind(String parameterName) {
        this.parameterName = parameterName;
    }

    /** The request member that carries such an expression. */
    public String parameterName() {
        return parameterName;
    }
}
