package dev.keywright.engine.api;

import java.util.Optional;

/** One entry of UpdateTable's index changes: exactly one of the three members. */
@ApiRecord
public record GlobalSecondaryIndexUpdate(Optional<UpdateGlobalSecondaryIndexAction> update,
        Optional<CreateGlobalSecondaryIndexAction> create, Optional<DeleteGlobalSecondaryIndexAction> delete) {}
