package dev.keywright.design.infrastructure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

import dev.keywright.design.name.IndexName;
import dev.keywright.design.name.RegionName;
import dev.keywright.design.table.GlobalTable;
import dev.keywright.design.table.Table;

/**
 * A CloudWatch alarm on a metric of {@code AWS/DynamoDB}, looked at each minute: it goes off when the metric is at
 * {@code threshold} or above in two of five minutes.
 *
 * @param words what names it apart from the table's other alarms, such as {@code GSI1 ReadThrottleEvents}
 * @param dimensions besides {@code TableName}
 * @param statistic how a minute's values become one
 */
public record Alarm(String words, String metric, SequencedMap<String, String> dimensions, String statistic,
        long threshold, String description) {
    public static final int PERIOD_SECONDS = 60;
    public static final int EVALUATION_PERIODS = 5;
    public static final int DATAPOINTS_TO_ALARM = 2;
    private static final long SLOW_REPLICATION_MILLISECONDS = 60_000;

    /** Throttled reads and writes of the table and each global index, and replicas that fall behind. */
    public static List<Alarm> of(Table table) {
        List<Alarm> alarms = new ArrayList<>();
        throttles(alarms, Optional.empty());
        table.globalIndexes().forEach(index -> throttles(alarms, Optional.of(index.name())));
        if (table.options().globalTable().consistency() == GlobalTable.MultiRegionConsistency.EVENTUAL) {
            table.options().globalTable().replicas().forEach(replica -> alarms.add(latency(replica.region())));
        }
        return alarms;
    }

    private static void throttles(List<Alarm> alarms, Optional<IndexName> index) {
        for (Provisioning.Side side : Provisioning.Side.values()) {
            String metric = side.word() + "ThrottleEvents";
            SequencedMap<String, String> dimensions = new LinkedHashMap<>();
            index.ifPresent(name -> dimensions.put("GlobalSecondaryIndexName", name.value()));
            String whose = index.map(name -> "of index " + name).orElse("of the table");
            alarms.add(new Alarm(index.map(name -> name + " ").orElse("") + metric, metric, dimensions, "Sum", 1,
                    side.word() + "s " + whose + " are throttled"));
        }
    }

    private static Alarm latency(RegionName region) {
        SequencedMap<String, String> dimensions = new LinkedHashMap<>();
        dimensions.put("ReceivingRegion", region.value());
        return new Alarm(region + " ReplicationLatency", "ReplicationLatency", dimensions, "Average",
                SLOW_REPLICATION_MILLISECONDS, "Writes reach " + region + " later than a minute");
    }
}
