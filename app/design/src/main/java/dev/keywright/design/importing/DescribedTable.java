package dev.keywright.design.importing;

import java.util.List;
import java.util.SequencedMap;
import java.util.Set;

import dev.keywright.design.infrastructure.Tree;
import dev.keywright.design.json.Json;
import dev.keywright.design.json.ObjectBuilder;

/**
 * What DescribeTable answers, in the words of CreateTable. States, counts, dates and ARNs are left behind: they are of one
 * table in one account, not of the design.
 */
final class DescribedTable {
    private static final Set<String> OF_THE_INSTANCE = Set.of("TableStatus", "CreationDateTime", "TableSizeBytes",
            "ItemCount", "TableArn", "TableId", "LatestStreamLabel", "LatestStreamArn", "RestoreSummary",
            "ArchivalSummary", "GlobalTableVersion", "IndexStatus", "IndexSizeBytes", "IndexArn", "Backfilling",
            "BillingModeSummary", "TableClassSummary", "SSEDescription", "Status", "LastIncreaseDateTime",
            "LastDecreaseDateTime", "NumberOfDecreasesToday", "ReplicaStatus", "ReplicaArn",
            "ReplicaTableClassSummary", "GlobalTableWitnesses");
    private static final String UNLIMITED = "-1";

    private DescribedTable() {}

    static Json.Obj asRequest(Json described) {
        SequencedMap<String, Json> table = Tree.members(described);
        boolean onDemand = Tree.text(described, "BillingModeSummary", "BillingMode").equals("PAY_PER_REQUEST");
        table.put("BillingMode", new Json.Text(onDemand ? "PAY_PER_REQUEST" : "PROVISIONED"));
        Tree.at(described, "TableClassSummary", "TableClass").ifPresent(name -> table.put("TableClass", name));
        if (Set.of("ENABLED", "ENABLING", "UPDATING").contains(Tree.text(described, "SSEDescription", "Status"))) {
            table.put("SSESpecification", new ObjectBuilder().flag("Enabled", true)
                    .putIf(Tree.at(described, "SSEDescription", "KMSMasterKeyArn"), "KMSMasterKeyId",
                            DescribedTable::keyId)
                    .build());
        }
        Tree.list(described, "GlobalTableWitnesses")
                .stream()
                .findFirst()
                .flatMap(witness -> Tree.at(witness, "RegionName"))
                .ifPresent(region -> table.put("WitnessRegionName", region));
        return stripped(new Json.Obj(table), onDemand);
    }

    /** The key's own id: its ARN would name the account. */
    private static Json keyId(Json arn) {
        String text = Tree.text(arn);
        return new Json.Text(text.substring(text.lastIndexOf('/') + 1));
    }

    private static Json.Obj stripped(Json.Obj object, boolean onDemand) {
        SequencedMap<String, Json> left = Tree.members(object);
        left.keySet().removeAll(OF_THE_INSTANCE);
        if (onDemand) {
            left.remove("ProvisionedThroughput");
        }
        left.entrySet()
                .removeIf(member -> member.getKey().equals("OnDemandThroughput") && isUnlimited(member.getValue()));
        left.replaceAll((_, value) -> switch (value) {
            case Json.Obj inner -> stripped(inner, onDemand);
            case Json.Arr(List<Json> elements) -> new Json.Arr(elements.stream()
                    .map(element -> element instanceof Json.Obj inner ? stripped(inner, onDemand) : element)
                    .toList());
            case Json.Null _,Json.Bool _,Json.Num _,Json.Text _ -> value;
        });
        return new Json.Obj(left);
    }

    private static boolean isUnlimited(Json caps) {
        return Tree.members(caps).values().stream().map(Tree::text).allMatch(UNLIMITED::equals);
    }
}
