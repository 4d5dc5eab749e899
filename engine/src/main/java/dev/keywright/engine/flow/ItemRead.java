package dev.keywright.engine.flow;

import java.util.Optional;

import dev.keywright.engine.expression.BoundProjection;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.value.Item;

/** A read of one item by its key. */
public record ItemRead(Table table, Item key, Optional<BoundProjection> projection, ReadMode mode) {}
