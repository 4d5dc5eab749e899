package dev.keywright.engine.flow;

/** What a failed condition tells; spelled as {@code ReturnValuesOnConditionCheckFailure} spells it. */
public enum OnConditionFailure {
    NONE, ALL_OLD
}
