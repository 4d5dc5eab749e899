package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record DeleteReplicationGroupMemberAction(Optional<String> regionName) {}
