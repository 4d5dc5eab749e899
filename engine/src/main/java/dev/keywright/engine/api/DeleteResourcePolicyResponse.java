package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record DeleteResourcePolicyResponse(Optional<String> revisionId) implements Response {}
