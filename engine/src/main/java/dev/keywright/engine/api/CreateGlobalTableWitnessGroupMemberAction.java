package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record CreateGlobalTableWitnessGroupMemberAction(Optional<String> regionName) {}
