package dev.keywright.design.table;

import java.util.Optional;

import dev.keywright.design.json.Extras;
import dev.keywright.design.name.DocumentRecord;
import dev.keywright.design.name.IndexName;

/**
 * A global secondary index.
 *
 * @param capacity its own numbers or caps; empty means those of the table
 */
@DocumentRecord
public record GlobalIndex(IndexName name, String description, KeySchema keys, Projection projection,
        Optional<Capacity> capacity, Optional<WarmThroughput> warmThroughput, Extras extras)
        implements
            GlobalIndexBuilder.With {

    public static GlobalIndex of(String name, KeySchema keys) {
        return new GlobalIndex(new IndexName(name), "", keys, new Projection.All(), Optional.empty(), Optional.empty(),
                Extras.NONE);
    }
}
