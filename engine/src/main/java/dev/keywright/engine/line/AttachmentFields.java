package dev.keywright.engine.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

import dev.keywright.engine.schema.CapacityScaling;
import dev.keywright.engine.schema.ContributorInsights;
import dev.keywright.engine.schema.DestinationStatus;
import dev.keywright.engine.schema.IndexName;
import dev.keywright.engine.schema.InsightsMode;
import dev.keywright.engine.schema.InsightsStatus;
import dev.keywright.engine.schema.KinesisDestination;
import dev.keywright.engine.schema.ResourcePolicy;
import dev.keywright.engine.schema.TableAttachments;
import dev.keywright.engine.schema.TableScaling;
import dev.keywright.engine.schema.TimePrecision;

/** The part of a catalog entry that says what hangs on a table. Earlier versions have written none of it. */
final class AttachmentFields {
    private AttachmentFields() {}

    static void write(Fields fields, TableAttachments attachments) {
        fields.put("policies", attachments.policies()
                .entrySet()
                .stream()
                .map(policy -> new Fields().put("arn", policy.getKey())
                        .put("document", policy.getValue().document())
                        .put("revision", policy.getValue().revisionId()))
                .toList());
        fields.put("insights", attachments.insights()
                .entrySet()
                .stream()
                .map(entry -> insights(entry.getKey(), entry.getValue()))
                .toList());
        fields.put("destinations", attachments.destinations()
                .stream()
                .map(each -> new Fields().put("streamArn", each.streamArn())
                        .put("status", each.status())
                        .put("until", each.until())
                        .put("precision", each.precision()))
                .toList());
        writeScaling(fields, attachments.scaling());
    }

    static TableAttachments read(Fields fields) {
        Map<String, ResourcePolicy> policies = new HashMap<>();
        fields.listOrNone("policies")
                .forEach(policy -> policies.put(policy.text("arn"),
                        new ResourcePolicy(policy.text("document"), policy.text("revision"))));
        SequencedMap<Optional<IndexName>, ContributorInsights> insights = new LinkedHashMap<>();
        fields.listOrNone("insights")
                .forEach(entry -> insights.put(entry.findText("index").map(IndexName::new),
                        new ContributorInsights(InsightsStatus.valueOf(entry.text("status")), entry.instant("until"),
                                InsightsMode.valueOf(entry.text("mode")), entry.instant("changedAt"))));
        List<KinesisDestination> destinations = fields.listOrNone("destinations")
                .stream()
                .map(each -> new KinesisDestination(each.text("streamArn"),
                        DestinationStatus.valueOf(each.text("status")), each.instant("until"),
                        TimePrecision.valueOf(each.text("precision"))))
                .toList();
        return new TableAttachments(policies, insights, destinations, readScaling(fields));
    }

    private static Fields insights(Optional<IndexName> index, ContributorInsights insights) {
        Fields fields = new Fields().put("status", insights.status())
                .put("until", insights.until())
                .put("mode", insights.mode())
                .put("changedAt", insights.changedAt());
        index.ifPresent(name -> fields.put("index", name.value()));
        return fields;
    }

    /** The table under no name, its indexes under theirs. */
    private static void writeScaling(Fields fields, TableScaling scaling) {
        List<Fields> all = new ArrayList<>();
        if (!scaling.table().isNone()) {
            all.add(ScalingFields.write(scaling.table()));
        }
        scaling.indexes().forEach((index, each) -> all.add(ScalingFields.write(each).put("index", index.value())));
        fields.put("scaling", all);
    }

    private static TableScaling readScaling(Fields fields) {
        CapacityScaling table = CapacityScaling.NONE;
        Map<IndexName, CapacityScaling> indexes = new HashMap<>();
        for (Fields each : fields.listOrNone("scaling")) {
            CapacityScaling scaling = ScalingFields.read(each);
            Optional<String> index = each.findText("index");
            if (index.isPresent()) {
                indexes.put(new IndexName(index.get()), scaling);
            } else {
                table = scaling;
            }
        }
        return new TableScaling(table, indexes);
    }
}
