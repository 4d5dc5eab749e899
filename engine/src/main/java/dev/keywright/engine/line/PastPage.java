package dev.keywright.engine.line;

import java.util.List;
import java.util.Optional;

import dev.keywright.engine.value.Item;

/**
 * Some of a table's items as they were at a moment, in the order of a Scan.
 *
 * @param last the key to go on after; empty when there are no more
 */
public record PastPage(List<Item> items, Optional<Item> last) {
    public PastPage {
        items = List.copyOf(items);
    }
}
