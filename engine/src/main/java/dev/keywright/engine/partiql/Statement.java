package dev.keywright.engine.partiql;

import java.util.List;
import java.util.Optional;

import dev.keywright.engine.expression.BoundCondition;
import dev.keywright.engine.expression.BoundUpdate;
import dev.keywright.engine.expression.Column;
import dev.keywright.engine.value.Item;

/** A statement with its parameters put in; not yet held against a table. */
public sealed interface Statement {
    Target target();

    /** @param columns what to show, empty for everything */
    record Select(Target target, List<Column> columns, Optional<BoundCondition> where,
            List<SortKey> orderBy) implements Statement {
        public Select {
            columns = List.copyOf(columns);
            orderBy = List.copyOf(orderBy);
        }
    }

    record Insert(Target target, Item item) implements Statement {}

    record Update(Target target, BoundUpdate update, Optional<BoundCondition> where,
            Returning returning) implements Statement {}

    record Delete(Target target, Optional<BoundCondition> where, Returning returning) implements Statement {}

    /** {@code EXISTS(SELECT …)}: a condition on an item that a transaction does not write. */
    record Exists(Select select) implements Statement {
        @Override
        public Target target() {
            return select.target();
        }
    }

    /** Whether it only reads. A check reads too, but among the writes of a transaction. */
    default boolean isRead() {
        return this instanceof Select;
    }
}
