package dev.keywright.engine.expression.bind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dev.keywright.engine.expression.BoundCondition;
import dev.keywright.engine.expression.BoundKeyCondition;
import dev.keywright.engine.expression.BoundOperand;
import dev.keywright.engine.expression.Comparator;
import dev.keywright.engine.expression.DocumentPath;
import dev.keywright.engine.expression.ExpressionKind;
import dev.keywright.engine.expression.KeyClause;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.value.AttributeValue;

/** Makes a key condition of a condition, refusing all that cannot select keys; clauses left to right (FACTS §4.3). */
final class KeyConditionBinder {
    private final List<KeyClause> clauses = new ArrayList<>();
    private final Set<String> attributes = new HashSet<>();

    private KeyConditionBinder() {}

    static BoundKeyCondition bind(BoundCondition condition) {
        KeyConditionBinder binder = new KeyConditionBinder();
        binder.add(condition);
        return new BoundKeyCondition(binder.clauses);
    }

    private void add(BoundCondition condition) {
        switch (condition) {
            case BoundCondition.And(var terms) -> terms.forEach(this::add);
            case BoundCondition.Comparison(var comparator, var left, var right) -> compare(comparator, left, right);
            case BoundCondition.Between(var operand, var low, var high) -> {
                String attribute = attribute("BETWEEN", operand, low, high);
                add(new KeyClause.Between(attribute, value(low), value(high)));
            }
            case BoundCondition.BeginsWith(var operand, var prefix) -> {
                String attribute = attribute("begins_with", operand, prefix);
                add(new KeyClause.BeginsWith(attribute, value(prefix)));
            }
            case BoundCondition.Or _ -> throw operator("OR");
            case BoundCondition.Not _ -> throw operator("NOT");
            case BoundCondition.In _ -> throw operator("IN");
            case BoundCondition.AttributeExists _ -> throw operator("attribute_exists");
            case BoundCondition.AttributeNotExists _ -> throw operator("attribute_not_exists");
            case BoundCondition.HasType _ -> throw operator("attribute_type");
            case BoundCondition.Contains _ -> throw operator("contains");
        }
    }

    private void compare(Comparator comparator, BoundOperand left, BoundOperand right) {
        if (comparator == Comparator.NE) {
            throw operator(comparator.symbol());
        }
        boolean flipped = right instanceof BoundOperand.Path && !(left instanceof BoundOperand.Path);
        BoundOperand key = flipped ? right : left;
        BoundOperand operand = flipped ? left : right;
        String attribute = attribute(comparator.symbol(), key, operand);
        add(new KeyClause.Comparison(attribute, flipped ? comparator.flipped() : comparator, value(operand)));
    }

    private void add(KeyClause clause) {
        if (!attributes.add(clause.attribute())) {
            throw Message.INVALID_EXPRESSION.asValidation(ExpressionKind.KEY_CONDITION.parameterName(),
                    Message.KEY_CONDITION_REPEATED.with());
        }
        clauses.add(clause);
    }

    /** The attribute a clause is about: its one path, which must come first and be a top-level attribute. */
    private static String attribute(String operator, BoundOperand key, BoundOperand... values) {
        List<BoundOperand> operands = Stream.concat(Stream.of(key), Stream.of(values)).toList();
        if (operands.stream().anyMatch(BoundOperand.Size.class::isInstance)) {
            throw Message.KEY_CONDITION_NESTED_OPERATION.asValidation();
        }
        List<DocumentPath> paths = operands.stream()
                .flatMap(operand -> operand instanceof BoundOperand.Path(var path) ? Stream.of(path) : Stream.empty())
                .toList();
        if (paths.isEmpty()) {
            throw Message.KEY_CONDITION_WITHOUT_KEY.asValidation();
        }
        if (!(key instanceof BoundOperand.Path)) {
            throw Message.KEY_CONDITION_KEY_NOT_FIRST.asValidation(operator);
        }
        if (paths.size() > 1) {
            throw Message.KEY_CONDITION_SEVERAL_NAMES.asValidation();
        }
        if (!paths.getFirst().isTopLevel()) {
            throw Message.INVALID_EXPRESSION.asValidation(ExpressionKind.KEY_CONDITION.parameterName(),
                    Message.KEY_CONDITION_NESTED.with());
        }
        return paths.getFirst().attribute();
    }

    private static AttributeValue value(BoundOperand operand) {
        return switch (operand) {
            case BoundOperand.Literal(AttributeValue value) -> value;
            case BoundOperand.Path _,BoundOperand.Size _ ->
                throw new IllegalArgumentException("refused before: " + operand);
        };
    }

    private static FaultException operator(String operator) {
        return Message.KEY_CONDITION_OPERATOR.asValidation(operator);
    }
}
