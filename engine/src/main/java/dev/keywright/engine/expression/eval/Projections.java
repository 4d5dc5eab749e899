package dev.keywright.engine.expression.eval;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import dev.keywright.engine.expression.BoundProjection;
import dev.keywright.engine.expression.Column;
import dev.keywright.engine.expression.DocumentPath;
import dev.keywright.engine.value.AttributeValue;
import dev.keywright.engine.value.Item;

/** Cuts an item down to what a projection shows (FACTS §4.4). */
public final class Projections {
    private Projections() {}

    /** The parts of {@code item} that exist, nested as they were; list elements move together in index order. */
    public static Item apply(BoundProjection projection, Item item) {
        if (projection.paths().stream().allMatch(DocumentPath::isTopLevel)) {
            return item.only(projection.attributes());
        }
        SequencedMap<String, AttributeValue> kept = new LinkedHashMap<>();
        PathTree.of(projection.paths())
                .forEach((name, tree) -> item.find(name)
                        .flatMap(tree::cut)
                        .ifPresent(part -> kept.put(name, part)));
        return Item.of(kept);
    }

    /** What a select list shows of an item: those of the columns that it has; everything when the list is empty. */
    public static Item row(List<Column> columns, Item item) {
        if (columns.isEmpty()) {
            return item;
        }
        SequencedMap<String, AttributeValue> row = new LinkedHashMap<>();
        for (Column column : columns) {
            AttributeValue value = Paths.find(column.path(), item);
            if (value != null) {
                row.put(column.name(), value);
            }
        }
        return Item.of(row);
    }
}
