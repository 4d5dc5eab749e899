package dev.keywright.engine.api;

import java.util.Optional;

/** One entry of TransactWriteItems: exactly one of the four members. */
@ApiRecord
public record TransactWriteItem(Optional<ConditionCheck> conditionCheck, Optional<Put> put, Optional<Delete> delete,
        Optional<Update> update) {}
