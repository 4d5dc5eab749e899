package dev.keywright.engine.check;

import java.util.Map;
import java.util.Optional;

import dev.keywright.engine.api.ExpectedAttributeValue;
import dev.keywright.engine.api.Supplied;
import dev.keywright.engine.expression.BoundCondition;
import dev.keywright.engine.expression.bind.ExpressionBinder;
import dev.keywright.engine.expression.bind.ExpressionCache;
import dev.keywright.engine.expression.legacy.Connective;
import dev.keywright.engine.value.AttributeValue;

/** The condition of PutItem and DeleteItem, by either kind of parameter. */
record WriteCondition(Optional<Map<String, ExpectedAttributeValue>> expected, Optional<String> conditionalOperator,
        Optional<String> expression, Optional<Map<String, String>> names,
        Optional<Map<String, Supplied<AttributeValue>>> values) {
    Optional<BoundCondition> bind(ExpressionCache cache, Wording wording) {
        Given expressions = new Given().of("ConditionExpression", expression);
        Given.refuseBoth(
                new Given().of("Expected", expected).of("ConditionalOperator", conditionalOperator), expressions);
        if (expression.isEmpty() && names.isEmpty() && values.isEmpty()) {
            Connective connective = Legacy.connective(conditionalOperator, expected, "Expected");
            return Legacy.expected(expected, connective, Wording.BARE);
        }
        ExpressionBinder binder = Expressions.binder(cache, wording, expressions, expressions, "ConditionExpression",
                names, values);
        Optional<BoundCondition> condition = expression.map(binder::condition);
        binder.refuseUnused();
        return condition;
    }
}
