package dev.keywright.engine.reply;

import java.util.List;
import java.util.Optional;

import dev.keywright.engine.expression.BoundProjection;
import dev.keywright.engine.expression.eval.Projections;
import dev.keywright.engine.flow.Outcome;
import dev.keywright.engine.flow.RangeRead;
import dev.keywright.engine.flow.Rows;
import dev.keywright.engine.value.Item;

/** The rows of a page as Query and Scan show them. */
final class PageReply {
    private PageReply() {}

    static Optional<List<Item>> items(RangeRead read, Outcome.PageRead page) {
        if (read.rows() == Rows.COUNT) {
            return Optional.empty();
        }
        Optional<BoundProjection> projection = read.projection();
        return Optional.of(projection.isEmpty()
                ? page.items()
                : page.items().stream().map(item -> Projections.apply(projection.get(), item)).toList());
    }
}
