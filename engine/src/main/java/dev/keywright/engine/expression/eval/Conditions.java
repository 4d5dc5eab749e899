package dev.keywright.engine.expression.eval;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.keywright.engine.expression.BoundCondition;
import dev.keywright.engine.expression.BoundOperand;
import dev.keywright.engine.expression.Comparator;
import dev.keywright.engine.value.AttributeValue;
import dev.keywright.engine.value.Item;
import dev.keywright.engine.value.ValueOrder;

/** Conditions and filters, decided on one item (FACTS §4.6). */
public final class Conditions {
    private Conditions() {}

    /** @param item the item, or {@link Item#EMPTY} when there is none */
    public static boolean holds(BoundCondition condition, Item item) {
        return switch (condition) {
            case BoundCondition.And(var terms) -> all(terms, item);
            case BoundCondition.Or(var terms) -> any(terms, item);
            case BoundCondition.Not(var term) -> !holds(term, item);
            case BoundCondition.Comparison(var comparator, var left, var right) ->
                compare(comparator, value(left, item), value(right, item));
            case BoundCondition.Between(var operand, var low, var high) ->
                between(value(operand, item), value(low, item), value(high, item));
            case BoundCondition.In(var operand, var candidates) -> in(value(operand, item), candidates, item);
            case BoundCondition.AttributeExists(var path) -> Paths.find(path, item) != null;
            case BoundCondition.AttributeNotExists(var path) -> Paths.find(path, item) == null;
            case BoundCondition.HasType(var operand, var type) -> {
                AttributeValue value = value(operand, item);
                yield value != null && value.type() == type;
            }
            case BoundCondition.BeginsWith(var operand, var prefix) ->
                beginsWith(value(operand, item), value(prefix, item));
            case BoundCondition.Contains(var container, var content) ->
                contains(value(container, item), value(content, item));
        };
    }

    private static boolean all(List<BoundCondition> terms, Item item) {
        for (BoundCondition term : terms) {
            if (!holds(term, item)) {
                return false;
            }
        }
        return true;
    }

    private static boolean any(List<BoundCondition> terms, Item item) {
        for (BoundCondition term : terms) {
            if (holds(term, item)) {
                return true;
            }
        }
        return false;
    }

    /** The operand's value, or null when it is missing. */
    private static @Nullable AttributeValue value(BoundOperand operand, Item item) {
        return switch (operand) {
            case BoundOperand.Path(var path) -> Paths.find(path, item);
            case BoundOperand.Literal(var value) -> value;
            case BoundOperand.Size(var of) -> {
                AttributeValue value = value(of, item);
                yield value == null ? null : size(value);
            }
        };
    }

    /** Text counts in code points: documented as its length, not confirmed beyond the basic plane (FACTS §4.6). */
    private static @Nullable AttributeValue size(AttributeValue value) {
        return switch (value) {
            case AttributeValue.S(String text) -> AttributeValue.n(text.codePointCount(0, text.length()));
            case AttributeValue.B(var bytes) -> AttributeValue.n(bytes.length());
            case AttributeValue.Ss(var members) -> AttributeValue.n(members.size());
            case AttributeValue.Ns(var members) -> AttributeValue.n(members.size());
            case AttributeValue.Bs(var members) -> AttributeValue.n(members.size());
            case AttributeValue.L(var elements) -> AttributeValue.n(elements.size());
            case AttributeValue.M(var entries) -> AttributeValue.n(entries.size());
            case AttributeValue.N _,AttributeValue.Bool _,AttributeValue.Null _ -> null;
        };
    }

    private static boolean compare(Comparator comparator, @Nullable AttributeValue left,
            @Nullable AttributeValue right) {
        if (left == null || right == null) {
            return comparator == Comparator.NE;
        }
        return switch (comparator) {
            case EQ -> left.equals(right);
            case NE -> !left.equals(right);
            case LT -> areOrdered(left, right) && ValueOrder.ASCENDING.compare(left, right) < 0;
            case LE -> areOrdered(left, right) && ValueOrder.ASCENDING.compare(left, right) <= 0;
            case GT -> areOrdered(left, right) && ValueOrder.ASCENDING.compare(left, right) > 0;
            case GE -> areOrdered(left, right) && ValueOrder.ASCENDING.compare(left, right) >= 0;
        };
    }

    private static boolean between(@Nullable AttributeValue value, @Nullable AttributeValue low,
            @Nullable AttributeValue high) {
        return compare(Comparator.GE, value, low) && compare(Comparator.LE, value, high);
    }

    private static boolean areOrdered(AttributeValue left, AttributeValue right) {
        return ValueOrder.isDefinedFor(left.type(), right.type());
    }

    private static boolean in(@Nullable AttributeValue value, List<BoundOperand> candidates, Item item) {
        if (value == null) {
            return false;
        }
        for (BoundOperand candidate : candidates) {
            if (value.equals(value(candidate, item))) {
                return true;
            }
        }
        return false;
    }

    private static boolean beginsWith(@Nullable AttributeValue value, @Nullable AttributeValue prefix) {
        if (value instanceof AttributeValue.S(String text) && prefix instanceof AttributeValue.S(String start)) {
            return text.startsWith(start);
        }
        return value instanceof AttributeValue.B(var bytes) && prefix instanceof AttributeValue.B(var start)
                && bytes.startsWith(start);
    }

    private static boolean contains(@Nullable AttributeValue container, @Nullable AttributeValue content) {
        if (container == null || content == null) {
            return false;
        }
        return switch (container) {
            case AttributeValue.S(String text) -> content instanceof AttributeValue.S(String part)
                    && text.contains(part);
            case AttributeValue.B(var bytes) -> content instanceof AttributeValue.B(var part) && bytes.contains(part);
            case AttributeValue.Ss(var members) -> content instanceof AttributeValue.S(String member)
                    && members.contains(member);
            case AttributeValue.Ns(var members) -> content instanceof AttributeValue.N(var member)
                    && members.contains(member);
            case AttributeValue.Bs(var members) -> content instanceof AttributeValue.B(var member)
                    && members.contains(member);
            case AttributeValue.L(var elements) -> elements.contains(content);
            case AttributeValue.N _,AttributeValue.Bool _,AttributeValue.Null _,AttributeValue.M _ -> false;
        };
    }
}
