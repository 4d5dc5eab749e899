package dev.keywright.engine.schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * What hangs on a table without changing how it works: policies, insights, Kinesis data streams, scaling.
 *
 * @param policies by the ARN they are attached to, the table's or a stream's
 * @param insights of the table itself under no name, and of its global indexes
 * @param destinations in the order in which they were first enabled
 */
public record TableAttachments(Map<String, ResourcePolicy> policies,
        SequencedMap<Optional<IndexName>, ContributorInsights> insights, List<KinesisDestination> destinations,
        TableScaling scaling) {
    public static final TableAttachments NONE = new TableAttachments(Map.of(), new LinkedHashMap<>(), List.of(),
            TableScaling.NONE);

    public TableAttachments {
        policies = Map.copyOf(policies);
        insights = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(insights));
        destinations = List.copyOf(destinations);
    }

    public TableAttachments withPolicy(String arn, ResourcePolicy changed) {
        Map<String, ResourcePolicy> all = new LinkedHashMap<>(policies);
        all.put(arn, changed);
        return new TableAttachments(all, insights, destinations, scaling);
    }

    public TableAttachments withoutPolicy(String arn) {
        Map<String, ResourcePolicy> all = new LinkedHashMap<>(policies);
        all.remove(arn);
        return new TableAttachments(all, insights, destinations, scaling);
    }

    public TableAttachments withInsights(Optional<IndexName> index, ContributorInsights changed) {
        SequencedMap<Optional<IndexName>, ContributorInsights> all = new LinkedHashMap<>(insights);
        all.put(index, changed);
        return new TableAttachments(policies, all, destinations, scaling);
    }

    public TableAttachments withDestinations(List<KinesisDestination> changed) {
        return new TableAttachments(policies, insights, changed, scaling);
    }

    public TableAttachments withScaling(TableScaling changed) {
        return new TableAttachments(policies, insights, destinations, changed);
    }
}
