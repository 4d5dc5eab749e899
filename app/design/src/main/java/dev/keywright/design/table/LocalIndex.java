package dev.keywright.design.table;

import dev.keywright.design.json.Extras;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.DocumentRecord;
import dev.keywright.design.name.IndexName;

/** A local secondary index: the table's partition key, another sort key. Made with the table, never later. */
@DocumentRecord
public record LocalIndex(IndexName name, String description, AttributeName sortKey, Projection projection,
        Extras extras) implements LocalIndexBuilder.With {

    public static LocalIndex of(String name, String sortKey) {
        return new LocalIndex(new IndexName(name), "", new AttributeName(sortKey), new Projection.All(), Extras.NONE);
    }
}
