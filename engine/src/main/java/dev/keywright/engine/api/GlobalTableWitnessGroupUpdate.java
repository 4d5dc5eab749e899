package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record GlobalTableWitnessGroupUpdate(Optional<CreateGlobalTableWitnessGroupMemberAction> create,
        Optional<DeleteGlobalTableWitnessGroupMemberAction> delete) {}
