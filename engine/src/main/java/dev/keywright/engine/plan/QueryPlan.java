package dev.keywright.engine.plan;

import java.util.ArrayList;
import java.util.List;

import dev.keywright.engine.expression.KeyBounds;
import dev.keywright.engine.expression.KeyClause;
import dev.keywright.engine.flow.Checked;
import dev.keywright.engine.flow.Plan;
import dev.keywright.engine.flow.Source;
import dev.keywright.engine.storage.KeyEncoding;
import dev.keywright.engine.storage.KeyRange;
import dev.keywright.engine.value.AttributeValue;

/** Query: the stretch of keys that the bounds describe. */
final class QueryPlan {
    private QueryPlan() {}

    static Plan.ReadRange of(Checked.Query checked) {
        Plan.ReadRange page = RangePlan.of(checked.read(), range(checked.bounds()));
        return isOfOneRow(checked) ? page.unlimited() : page;
    }

    /** A query of one row has no page after the first: it cannot be restarted (FACTS §3.5 message 64). */
    private static boolean isOfOneRow(Checked.Query checked) {
        Source source = checked.read().source();
        return source.index().isEmpty() && checked.bounds().rangeEquals().size() == source.key().sort().size();
    }

    private static KeyRange range(KeyBounds bounds) {
        KeyRange all = KeyRange.prefix(KeyEncoding.encode(bounds.hash(), bounds.rangeEquals()));
        return bounds.rangeClause().map(clause -> all.intersect(range(bounds, clause))).orElse(all);
    }

    private static KeyRange range(KeyBounds bounds, KeyClause clause) {
        return switch (clause) {
            case KeyClause.Comparison(_, var comparator, var value) -> {
                KeyRange same = with(bounds, value);
                yield switch (comparator) {
                    case EQ -> same;
                    case LT -> KeyRange.ALL.before(same.from());
                    case LE -> upToEndOf(same);
                    case GT -> past(same);
                    case GE -> KeyRange.from(same.from());
                    case NE -> throw new IllegalStateException("a key condition cannot be <>");
                };
            }
            case KeyClause.Between(_, var low, var high) ->
                KeyRange.from(with(bounds, low).from()).intersect(upToEndOf(with(bounds, high)));
            case KeyClause.BeginsWith(_, var prefix) ->
                KeyRange.prefix(KeyEncoding.beginsWith(bounds.hash(), bounds.rangeEquals(), prefix));
        };
    }

    /** Every key that goes on with {@code value}. */
    private static KeyRange with(KeyBounds bounds, AttributeValue value) {
        List<AttributeValue> rest = new ArrayList<>(bounds.rangeEquals());
        rest.add(value);
        return KeyRange.prefix(KeyEncoding.encode(bounds.hash(), rest));
    }

    private static KeyRange upToEndOf(KeyRange range) {
        return range.to().map(KeyRange.ALL::before).orElse(KeyRange.ALL);
    }

    /** Everything behind the range; when it has no end there is nothing behind it. */
    private static KeyRange past(KeyRange range) {
        return range.to().map(KeyRange::from).orElseGet(() -> KeyRange.between(range.from(), range.from()));
    }
}
