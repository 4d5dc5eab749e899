package dev.keywright.engine.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.keywright.engine.flow.CheckedAttachment;
import dev.keywright.engine.flow.Plan;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.flow.StatusDelays;
import dev.keywright.engine.schema.KinesisDestination;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.schema.TableAttachments;

/** Policies, insights, Kinesis data streams and scaling: the table is kept, its items are not touched. */
final class AttachmentPlan {
    private AttachmentPlan() {}

    static Plan of(CheckedAttachment<?> checked, Scope scope, StatusDelays delays) {
        return switch (checked) {
            case CheckedAttachment.PutResourcePolicy(var table, var arn, var policy) ->
                changed(table, of(table).withPolicy(arn, policy));
            case CheckedAttachment.DeleteResourcePolicy(var table, var arn, _) ->
                changed(table, of(table).withoutPolicy(arn));
            case CheckedAttachment.UpdateContributorInsights(var table, var index, var insights) -> changed(table,
                    of(table).withInsights(index, insights.until(scope.now().plus(delays.table()))));
            case CheckedAttachment.EnableKinesisStreamingDestination(var table, var destination, _) ->
                changed(table, destination, scope, delays);
            case CheckedAttachment.DisableKinesisStreamingDestination(var table, var destination) ->
                changed(table, destination, scope, delays);
            case CheckedAttachment.UpdateKinesisStreamingDestination(var table, var destination) ->
                changed(table, destination, scope, delays);
            case CheckedAttachment.UpdateTableReplicaAutoScaling(var table, var scaling, var replicas) ->
                changed(table, of(table).withScaling(scaling), replicas);
            case CheckedAttachment.GetResourcePolicy _,CheckedAttachment.DescribeContributorInsights _ ->
                new Plan.Nothing();
            case CheckedAttachment.ListContributorInsights _ -> new Plan.Nothing();
            case CheckedAttachment.DescribeKinesisStreamingDestination _ -> new Plan.Nothing();
            case CheckedAttachment.DescribeTableReplicaAutoScaling _ -> new Plan.Nothing();
        };
    }

    /** With the destination in its old place, or behind all others. */
    private static Plan changed(Table table, KinesisDestination destination, Scope scope, StatusDelays delays) {
        KinesisDestination passing = destination.until(scope.now().plus(delays.table()));
        List<KinesisDestination> all = new ArrayList<>(of(table).destinations());
        boolean known = all.stream().anyMatch(each -> each.streamArn().equals(destination.streamArn()));
        all.replaceAll(each -> each.streamArn().equals(destination.streamArn()) ? passing : each);
        if (!known) {
            all.add(passing);
        }
        return changed(table, of(table).withDestinations(all));
    }

    private static TableAttachments of(Table table) {
        return table.settings().attachments();
    }

    private static Plan changed(Table table, TableAttachments attachments, Map<String, Table> replicas) {
        Map<String, Plan.Writing> elsewhere = new HashMap<>();
        replicas.forEach((region, replica) -> elsewhere.put(region, SettingsPlan.of(replica)));
        return new Plan.Regional(changed(table, attachments), elsewhere);
    }

    private static Plan.AlterTable changed(Table table, TableAttachments attachments) {
        return SettingsPlan.of(table.withSettings(table.settings().withAttachments(attachments)));
    }
}
