package dev.keywright.engine.api;

import java.util.Optional;

/** Reads the policy of a table or a stream. */
@ApiRecord
public record GetResourcePolicyRequest(Optional<String> resourceArn) implements Request<GetResourcePolicyResponse> {}
