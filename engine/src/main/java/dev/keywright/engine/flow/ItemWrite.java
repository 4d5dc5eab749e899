package dev.keywright.engine.flow;

import java.util.Optional;

import dev.keywright.engine.expression.BoundCondition;
import dev.keywright.engine.expression.BoundUpdate;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.value.Item;

/** A change of one item, alone or in a batch or transaction. */
public sealed interface ItemWrite {
    Table table();

    /** The key attributes and nothing else. */
    Item key();

    Optional<BoundCondition> condition();

    OnConditionFailure onConditionFailure();

    record Put(Table table, Item key, Item item, Optional<BoundCondition> condition,
            OnConditionFailure onConditionFailure) implements ItemWrite {}

    record Update(Table table, Item key, BoundUpdate update, Optional<BoundCondition> condition,
            OnConditionFailure onConditionFailure) implements ItemWrite {}

    record Delete(Table table, Item key, Optional<BoundCondition> condition,
            OnConditionFailure onConditionFailure) implements ItemWrite {}

    /** Changes nothing, but lets a transaction fail. */
    record Check(Table table, Item key, Optional<BoundCondition> condition,
            OnConditionFailure onConditionFailure) implements ItemWrite {}
}
