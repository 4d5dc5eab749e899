package dev.keywright.engine.api;

import java.util.List;
import java.util.Optional;

import dev.keywright.engine.value.Item;

/** The size of all items with one partition key in a table with local indexes, as a range in GB. */
@ApiRecord
public record ItemCollectionMetrics(Optional<Item> itemCollectionKey, Optional<List<Double>> sizeEstimateRangeGB) {}
