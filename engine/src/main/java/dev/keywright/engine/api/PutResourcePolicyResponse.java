package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record PutResourcePolicyResponse(Optional<String> revisionId) implements Response {}
