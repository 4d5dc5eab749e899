package dev.keywright.engine.reply;

import java.util.Optional;

import dev.keywright.engine.api.DeleteResourcePolicyResponse;
import dev.keywright.engine.api.DescribeTableReplicaAutoScalingResponse;
import dev.keywright.engine.api.GetResourcePolicyResponse;
import dev.keywright.engine.api.PutResourcePolicyResponse;
import dev.keywright.engine.api.Response;
import dev.keywright.engine.api.UpdateTableReplicaAutoScalingResponse;
import dev.keywright.engine.flow.CheckedAttachment;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.schema.ResourcePolicy;

/** Answers about what hangs on a table. */
final class AttachmentReply {
    private AttachmentReply() {}

    static Response of(CheckedAttachment<?> checked, Scope scope) {
        return switch (checked) {
            case CheckedAttachment.PutResourcePolicy(_, _, var policy) ->
                new PutResourcePolicyResponse(Optional.of(policy.revisionId()));
            case CheckedAttachment.GetResourcePolicy(var policy) ->
                new GetResourcePolicyResponse(Optional.of(policy.document()), Optional.of(policy.revisionId()));
            case CheckedAttachment.DeleteResourcePolicy(_, _, var removed) ->
                new DeleteResourcePolicyResponse(removed.map(ResourcePolicy::revisionId));
            case CheckedAttachment.UpdateContributorInsights c -> InsightsReply.of(c);
            case CheckedAttachment.DescribeContributorInsights c -> InsightsReply.of(c, scope);
            case CheckedAttachment.ListContributorInsights c -> InsightsReply.of(c, scope);
            case CheckedAttachment.EnableKinesisStreamingDestination c -> KinesisReply.of(c);
            case CheckedAttachment.DisableKinesisStreamingDestination c -> KinesisReply.of(c);
            case CheckedAttachment.UpdateKinesisStreamingDestination c -> KinesisReply.of(c);
            case CheckedAttachment.DescribeKinesisStreamingDestination c -> KinesisReply.of(c, scope);
            case CheckedAttachment.DescribeTableReplicaAutoScaling(var table, var replicas) ->
                new DescribeTableReplicaAutoScalingResponse(Optional.of(ScalingDescription.of(table,
                        table.settings().attachments().scaling(), replicas, scope)));
            case CheckedAttachment.UpdateTableReplicaAutoScaling(var table, var scaling, var replicas) ->
                new UpdateTableReplicaAutoScalingResponse(
                        Optional.of(ScalingDescription.of(table, scaling, replicas, scope)));
        };
    }
}
