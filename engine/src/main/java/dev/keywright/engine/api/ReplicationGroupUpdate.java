package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record ReplicationGroupUpdate(Optional<CreateReplicationGroupMemberAction> create,
        Optional<UpdateReplicationGroupMemberAction> update, Optional<DeleteReplicationGroupMemberAction> delete) {}
