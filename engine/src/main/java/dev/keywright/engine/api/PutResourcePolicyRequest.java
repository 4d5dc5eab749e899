package dev.keywright.engine.api;

import java.util.Optional;

/** Attaches a policy to a table or a stream, or replaces the one that is there. */
@ApiRecord
public record PutResourcePolicyRequest(Optional<String> resourceArn, Optional<String> policy,
        Optional<String> expectedRevisionId,
        Optional<Boolean> confirmRemoveSelfResourceAccess) implements Request<PutResourcePolicyResponse> {}
