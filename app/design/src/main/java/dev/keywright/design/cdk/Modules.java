package dev.keywright.design.cdk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which module of {@code aws-cdk-lib} a type is from; what is not named here is of its root. */
final class Modules {
    /** The root: {@code Stack}, {@code CfnOutput}, {@code Duration} and the like. */
    static final String ROOT = "";

    private static final Map<String, Set<String>> TYPES = Map.of("dynamodb",
            Set.of("TableV2", "TablePropsV2", "Attribute", "AttributeType", "MaxThroughputProps", "Billing",
                    "ThroughputProps", "Capacity", "AutoscaledCapacityOptions", "WarmThroughput",
                    "GlobalSecondaryIndexPropsV2", "LocalSecondaryIndexProps", "ProjectionType", "StreamViewType",
                    "PointInTimeRecoverySpecification", "TableClass", "TableEncryptionV2", "ReplicaTableProps",
                    "MultiRegionConsistency"),
            "cloudwatch",
            Set.of("Alarm", "AlarmProps", "Metric", "MetricProps", "ComparisonOperator", "TreatMissingData",
                    "CfnDashboard", "CfnDashboardProps"),
            "iam", Set.of("ManagedPolicy", "ManagedPolicyProps", "PolicyStatement", "PolicyStatementProps"), "kms",
            Set.of("Key"));

    private Modules() {}

    static String of(String type) {
        return TYPES.entrySet()
                .stream()
                .filter(module -> module.getValue().contains(type))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(ROOT);
    }

    /** The types that some constructs name, by module, both sorted. */
    static SortedMap<String, Set<String>> used(List<Code.Construct> constructs) {
        SortedMap<String, Set<String>> used = new TreeMap<>();
        constructs.forEach(construct -> {
            add(used, construct.type());
            add(used, construct.props());
        });
        return used;
    }

    private static void add(SortedMap<String, Set<String>> used, String type) {
        used.computeIfAbsent(of(type), _ -> new TreeSet<>()).add(type);
    }

    private static void add(SortedMap<String, Set<String>> used, Code code) {
        switch (code) {
            case Code.Constant(String type, var _) -> add(used, type);
            case Code.Call(String target, var arguments) -> {
                add(used, target.substring(0, target.indexOf('.')));
                arguments.forEach(argument -> add(used, argument));
            }
            case Code.New(String type, Code argument) -> {
                add(used, type);
                add(used, argument);
            }
            case Code.Props(String type, var members) -> {
                add(used, type);
                members.values().forEach(member -> add(used, member));
            }
            case Code.Entries(var members) -> members.values().forEach(member -> add(used, member));
            case Code.Listed(var elements) -> elements.forEach(element -> add(used, element));
            case Code.Commented(var _, Code inner) -> add(used, inner);
            case Code.Text _,Code.Num _,Code.Flag _,Code.Property _,Code.Self _ -> {
            }
        }
    }
}
