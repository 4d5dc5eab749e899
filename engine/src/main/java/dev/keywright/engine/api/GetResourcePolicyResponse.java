package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record GetResourcePolicyResponse(Optional<String> policy, Optional<String> revisionId) implements Response {}
