package dev.keywright.engine.expression.eval;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

import dev.keywright.engine.expression.BoundProjection;
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
}
