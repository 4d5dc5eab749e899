package dev.keywright.design.infrastructure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import dev.keywright.design.json.Json;
import dev.keywright.design.json.ObjectBuilder;
import dev.keywright.design.model.Design;
import dev.keywright.design.name.IndexName;
import dev.keywright.design.table.GlobalIndex;
import dev.keywright.design.table.Table;

/**
 * A CloudWatch dashboard: for each table what is consumed beside what is throttled, indexes too. Texts in it may hold the
 * placeholders of the format that it is written in.
 */
public final class Dashboard {
    private static final int HALF_WIDTH = 12;
    private static final int HEIGHT = 6;

    private Dashboard() {}

    /**
     * @param name how the format refers to the name of a table
     * @param region how it refers to the region
     */
    public static Json.Obj body(Design design, Function<Table, String> name, String region) {
        List<Json> widgets = new ArrayList<>();
        int y = 0;
        for (Table table : design.tables()) {
            widgets.add(
                    widget(table, name.apply(table), region, new Side(0, y, "consumed", "Consumed%sCapacityUnits")));
            widgets.add(widget(table, name.apply(table), region,
                    new Side(HALF_WIDTH, y, "throttled", "%sThrottleEvents")));
            y += HEIGHT;
        }
        return new ObjectBuilder().put("widgets", new Json.Arr(widgets)).build();
    }

    /** @param metric its name, with {@code %s} where Read or Write goes */
    private record Side(int x, int y, String title, String metric) {}

    private static Json widget(Table table, String name, String region, Side side) {
        List<Json> metrics = new ArrayList<>();
        metrics(metrics, side, name, Optional.empty());
        table.globalIndexes()
                .stream()
                .map(GlobalIndex::name)
                .forEach(
                        index -> metrics(metrics, side, name, Optional.of(index)));
        return new ObjectBuilder().put("type", "metric")
                .put("x", side.x())
                .put("y", side.y())
                .put("width", HALF_WIDTH)
                .put("height", HEIGHT)
                .put("properties", new ObjectBuilder().put("title", table.name() + " " + side.title())
                        .put("region", region)
                        .put("stat", "Sum")
                        .put("period", Alarm.PERIOD_SECONDS)
                        .put("metrics", new Json.Arr(metrics))
                        .build())
                .build();
    }

    private static void metrics(List<Json> metrics, Side side, String name, Optional<IndexName> index) {
        for (Provisioning.Side each : Provisioning.Side.values()) {
            List<String> metric = new ArrayList<>(
                    List.of("AWS/DynamoDB", side.metric().replace("%s", each.word()), "TableName", name));
            index.ifPresent(of -> metric.addAll(List.of("GlobalSecondaryIndexName", of.value())));
            metrics.add(ObjectBuilder.texts(metric));
        }
    }
}
