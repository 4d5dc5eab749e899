package dev.keywright.engine.check;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import dev.keywright.engine.api.ExpectedAttributeValue;
import dev.keywright.engine.api.Supplied;
import dev.keywright.engine.expression.BoundCondition;
import dev.keywright.engine.expression.bind.ExpressionBinder;
import dev.keywright.engine.expression.bind.ExpressionCache;
import dev.keywright.engine.value.AttributeValue;

/**
 * The condition of PutItem and DeleteItem, by either kind of parameter. What is said by which parameters there are comes
 * before the values of the request, what the condition says after them (FACTS §3.4).
 */
record WriteCondition(Optional<Map<String, ExpectedAttributeValue>> expected, Optional<String> conditionalOperator,
        Optional<String> expression, Optional<Map<String, String>> names,
        Optional<Map<String, Supplied<AttributeValue>>> values) {
    /**
     * Looks at which parameters there are.
     *
     * @return what is left to do: to bind the condition
     */
    Supplier<Optional<BoundCondition>> binding(ExpressionCache cache, Wording wording) {
        Given expressions = new Given().of("ConditionExpression", expression);
        Given.refuseBoth(
                new Given().of("Expected", expected).of("ConditionalOperator", conditionalOperator), expressions);
        if (expression.isEmpty() && names.isEmpty() && values.isEmpty()) {
            return () -> Legacy.expected(expected, Legacy.connective(conditionalOperator, expected, "Expected"),
                    Wording.BARE);
        }
        Supplier<ExpressionBinder> binding = Expressions.binder(cache, wording, expressions, expressions,
                "ConditionExpression",
                names, values);
        return () -> {
            ExpressionBinder binder = binding.get();
            Optional<BoundCondition> condition = expression.map(binder::condition);
            binder.refuseUnused();
            return condition;
        };
    }
}
