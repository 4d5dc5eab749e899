package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record DeleteGlobalTableWitnessGroupMemberAction(Optional<String> regionName) {}
