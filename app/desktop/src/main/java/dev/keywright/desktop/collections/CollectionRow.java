package dev.keywright.desktop.collections;

import java.util.List;

import dev.keywright.design.entity.Colour;
import dev.keywright.design.model.DesignPath;

/**
 * One item as the grid shows it.
 *
 * @param partition the partition key, values of a multi-attribute key side by side
 * @param place where it stands in its collection
 * @param entity name of its entity, or empty
 * @param lit whether the selected pattern reads it
 */
record CollectionRow(DesignPath.OfItem item, String partition, String sort, Place place, int collectionSize,
        String entity, Colour colour, List<Cell> cells, boolean lit) {

    /** The first row of a collection carries its partition key. */
    enum Place {
        FIRST, LATER
    }

    /** An attribute beside the keys; greyed where the index does not hold it. */
    record Cell(String name, String value, Held held) {}

    /** Whether the index shown holds an attribute. */
    enum Held {
        PROJECTED, NOT_PROJECTED
    }
}
