package dev.keywright.engine.check;

import java.util.List;
import java.util.Objects;

import dev.keywright.engine.expression.KeyBounds;
import dev.keywright.engine.expression.KeyClause;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.flow.Source;
import dev.keywright.engine.schema.KeyAttribute;
import dev.keywright.engine.value.AttributeValue;
import dev.keywright.engine.value.Bytes;
import dev.keywright.engine.value.Item;
import dev.keywright.engine.value.ValueOrder;

/** Whether a page of a Query may start behind a key (FACTS §3.5 message 64). */
final class StartKeyRules {
    private StartKeyRules() {}

    static void requireInside(Source source, KeyBounds bounds, Item startKey) {
        List<KeyAttribute> sort = source.key().sort();
        if (source.index().isEmpty() && bounds.rangeEquals().size() == sort.size()) {
            throw Message.NOT_RESTARTABLE.asValidation();
        }
        if (!startsWith(source.key().partition(), bounds.hash(), startKey)) {
            throw Message.STARTING_KEY_OUTSIDE.asValidation();
        }
        if (!startsWith(sort, bounds.rangeEquals(), startKey)) {
            throw Message.STARTING_KEY_PREDICATE.asValidation();
        }
        bounds.rangeClause().ifPresent(clause -> {
            if (!holds(clause, value(startKey, clause.attribute()))) {
                throw Message.STARTING_KEY_PREDICATE.asValidation();
            }
        });
    }

    private static boolean startsWith(List<KeyAttribute> attributes, List<AttributeValue> values, Item key) {
        for (int i = 0; i < values.size(); i++) {
            if (!values.get(i).equals(key.get(attributes.get(i).name()))) {
                return false;
            }
        }
        return true;
    }

    private static AttributeValue value(Item key, String name) {
        return Objects.requireNonNull(key.get(name), name);
    }

    private static boolean holds(KeyClause clause, AttributeValue value) {
        return switch (clause) {
            case KeyClause.Comparison(_, var comparator, var bound) -> {
                int order = ValueOrder.ASCENDING.compare(value, bound);
                yield switch (comparator) {
                    case EQ -> order == 0;
                    case NE -> order != 0;
                    case LT -> order < 0;
                    case LE -> order <= 0;
                    case GT -> order > 0;
                    case GE -> order >= 0;
                };
            }
            case KeyClause.Between(_, var low, var high) -> ValueOrder.ASCENDING.compare(value, low) >= 0
                    && ValueOrder.ASCENDING.compare(value, high) <= 0;
            case KeyClause.BeginsWith(_, var prefix) -> beginsWith(value, prefix);
        };
    }

    private static boolean beginsWith(AttributeValue value, AttributeValue prefix) {
        return (value instanceof AttributeValue.S(String text) && prefix instanceof AttributeValue.S(String start)
                && text.startsWith(start))
                || (value instanceof AttributeValue.B(Bytes bytes)
                        && prefix instanceof AttributeValue.B(Bytes beginning) && bytes.startsWith(beginning));
    }
}
