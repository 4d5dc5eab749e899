package dev.keywright.engine.api;

import java.util.Optional;

/** Takes the policy off a table or a stream; it is no mistake if there is none. */
@ApiRecord
public record DeleteResourcePolicyRequest(Optional<String> resourceArn,
        Optional<String> expectedRevisionId) implements Request<DeleteResourcePolicyResponse> {}
