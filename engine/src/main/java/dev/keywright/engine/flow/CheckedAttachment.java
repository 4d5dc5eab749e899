package dev.keywright.engine.flow;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.keywright.engine.api.DeleteResourcePolicyResponse;
import dev.keywright.engine.api.DescribeContributorInsightsResponse;
import dev.keywright.engine.api.DescribeKinesisStreamingDestinationResponse;
import dev.keywright.engine.api.DescribeTableReplicaAutoScalingResponse;
import dev.keywright.engine.api.DisableKinesisStreamingDestinationResponse;
import dev.keywright.engine.api.EnableKinesisStreamingDestinationResponse;
import dev.keywright.engine.api.GetResourcePolicyResponse;
import dev.keywright.engine.api.ListContributorInsightsResponse;
import dev.keywright.engine.api.PutResourcePolicyResponse;
import dev.keywright.engine.api.Response;
import dev.keywright.engine.api.UpdateContributorInsightsResponse;
import dev.keywright.engine.api.UpdateKinesisStreamingDestinationResponse;
import dev.keywright.engine.api.UpdateTableReplicaAutoScalingResponse;
import dev.keywright.engine.schema.ContributorInsights;
import dev.keywright.engine.schema.IndexName;
import dev.keywright.engine.schema.KinesisDestination;
import dev.keywright.engine.schema.ResourcePolicy;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.schema.TableName;
import dev.keywright.engine.schema.TableScaling;

/** A request about what hangs on a table, policies, insights, Kinesis data streams, scaling, that makes sense. */
public sealed interface CheckedAttachment<R extends Response> extends Checked<R> {
    /** @param arn the table's or the stream's */
    record PutResourcePolicy(Table table, String arn,
            ResourcePolicy policy) implements CheckedAttachment<PutResourcePolicyResponse> {}

    record GetResourcePolicy(ResourcePolicy policy) implements CheckedAttachment<GetResourcePolicyResponse> {}

    /** @param removed empty when there was none */
    record DeleteResourcePolicy(Table table, String arn,
            Optional<ResourcePolicy> removed) implements CheckedAttachment<DeleteResourcePolicyResponse> {}

    /** @param index empty for the table itself */
    record UpdateContributorInsights(Table table, Optional<IndexName> index,
            ContributorInsights changed) implements CheckedAttachment<UpdateContributorInsightsResponse> {}

    /** @param index empty for the table itself */
    record DescribeContributorInsights(Table table,
            Optional<IndexName> index) implements CheckedAttachment<DescribeContributorInsightsResponse> {}

    /** @param next where the next page begins; empty on the last */
    record ListContributorInsights(List<InsightsOf> page,
            Optional<String> next) implements CheckedAttachment<ListContributorInsightsResponse> {}

    /** One line of a list of insights. */
    record InsightsOf(TableName table, Optional<IndexName> index, ContributorInsights insights) {}

    /** @param precision what the request says of it */
    record EnableKinesisStreamingDestination(Table table, KinesisDestination changed,
            Optional<String> precision) implements CheckedAttachment<EnableKinesisStreamingDestinationResponse> {}

    record DisableKinesisStreamingDestination(Table table,
            KinesisDestination changed) implements CheckedAttachment<DisableKinesisStreamingDestinationResponse> {}

    record UpdateKinesisStreamingDestination(Table table,
            KinesisDestination changed) implements CheckedAttachment<UpdateKinesisStreamingDestinationResponse> {}

    record DescribeKinesisStreamingDestination(
            Table table) implements CheckedAttachment<DescribeKinesisStreamingDestinationResponse> {}

    /** @param replicas the tables of other regions */
    record DescribeTableReplicaAutoScaling(Table table,
            Map<String, Table> replicas) implements CheckedAttachment<DescribeTableReplicaAutoScalingResponse> {}

    /** @param replicas the tables of other regions, with their scaling as it shall be */
    record UpdateTableReplicaAutoScaling(Table table, TableScaling changed, Map<String, Table> replicas)
            implements
                CheckedAttachment<UpdateTableReplicaAutoScalingResponse> {
        public UpdateTableReplicaAutoScaling {
            replicas = Map.copyOf(replicas);
        }
    }
}
