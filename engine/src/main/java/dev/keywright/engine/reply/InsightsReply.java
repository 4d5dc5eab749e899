package dev.keywright.engine.reply;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.keywright.engine.api.ContributorInsightsSummary;
import dev.keywright.engine.api.DescribeContributorInsightsResponse;
import dev.keywright.engine.api.ListContributorInsightsResponse;
import dev.keywright.engine.api.UpdateContributorInsightsResponse;
import dev.keywright.engine.flow.CheckedAttachment;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.schema.ContributorInsights;
import dev.keywright.engine.schema.IndexName;
import dev.keywright.engine.schema.InsightsMode;
import dev.keywright.engine.schema.InsightsStatus;
import dev.keywright.engine.schema.KeySchema;
import dev.keywright.engine.schema.SecondaryIndex;
import dev.keywright.engine.schema.Table;

/** Contributor insights (FACTS §6.9). */
final class InsightsReply {
    private InsightsReply() {}

    static UpdateContributorInsightsResponse of(CheckedAttachment.UpdateContributorInsights checked) {
        return new UpdateContributorInsightsResponse(name(checked.table()), text(checked.index()),
                Optional.of(checked.changed().status().name()), Optional.of(checked.changed().mode().name()));
    }

    static DescribeContributorInsightsResponse of(CheckedAttachment.DescribeContributorInsights checked,
            Scope scope) {
        Table table = checked.table();
        Optional<ContributorInsights> known = Optional
                .ofNullable(table.settings().attachments().insights().get(checked.index()));
        if (known.isEmpty()) {
            return new DescribeContributorInsightsResponse(name(table), text(checked.index()), Optional.empty(),
                    Optional.of(InsightsStatus.DISABLED.name()), Optional.empty(), Optional.empty());
        }
        ContributorInsights insights = known.get();
        InsightsStatus status = insights.at(scope.now());
        return new DescribeContributorInsightsResponse(name(table), text(checked.index()),
                status == InsightsStatus.DISABLED
                        ? Optional.empty()
                        : Optional.of(rules(table, checked.index(), insights)),
                Optional.of(status.name()), Optional.of(insights.changedAt()), Optional.of(insights.mode().name()));
    }

    static ListContributorInsightsResponse of(CheckedAttachment.ListContributorInsights checked, Scope scope) {
        return new ListContributorInsightsResponse(
                Optional.of(checked.page()
                        .stream()
                        .map(line -> new ContributorInsightsSummary(Optional.of(line.table().value()),
                                text(line.index()), Optional.of(line.insights().at(scope.now()).name()),
                                Optional.of(line.insights().mode().name())))
                        .toList()),
                checked.next());
    }

    /** Partition keys, and whole keys where there are sort keys: most accessed, most throttled. */
    private static List<String> rules(Table table, Optional<IndexName> index, ContributorInsights insights) {
        KeySchema key = index.flatMap(table.schema()::index)
                .map(SecondaryIndex::key)
                .orElse(table.schema().key());
        List<String> rules = new ArrayList<>();
        boolean accessed = insights.mode() == InsightsMode.ACCESSED_AND_THROTTLED_KEYS;
        if (accessed) {
            rules.add("PKC");
        }
        rules.add("PKT");
        if (!key.sort().isEmpty()) {
            if (accessed) {
                rules.add("SKC");
            }
            rules.add("SKT");
        }
        return rules.stream().map(rule -> ruleName(rule, table, index, insights.changedAt())).toList();
    }

    private static String ruleName(String rule, Table table, Optional<IndexName> index, Instant since) {
        return "DynamoDBContributorInsights-" + rule + "-" + table.name() + index.map(name -> "-" + name).orElse("")
                + "-" + since.toEpochMilli();
    }

    private static Optional<String> name(Table table) {
        return Optional.of(table.name().value());
    }

    private static Optional<String> text(Optional<IndexName> index) {
        return index.map(IndexName::value);
    }
}
