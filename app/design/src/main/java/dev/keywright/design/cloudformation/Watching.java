package dev.keywright.design.cloudformation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import dev.keywright.design.infrastructure.Alarm;
import dev.keywright.design.infrastructure.Dashboard;
import dev.keywright.design.infrastructure.Labels;
import dev.keywright.design.json.Json;
import dev.keywright.design.json.JsonPrinter;
import dev.keywright.design.json.ObjectBuilder;
import dev.keywright.design.model.Design;
import dev.keywright.design.table.Table;

/** Alarms and a dashboard. */
record Watching(Design design, Labels labels) {
    static final String TOPIC = "AlarmTopicArn";
    static final String HAS_TOPIC = "HasAlarmTopic";

    SequencedMap<String, Json> resources() {
        SequencedMap<String, Json> resources = new LinkedHashMap<>();
        for (Table table : design.tables()) {
            for (Alarm alarm : Alarm.of(table)) {
                resources.put(labels.logicalId(table.name() + " " + alarm.words() + " Alarm"), alarm(table, alarm));
            }
        }
        Json.Obj body = Dashboard.body(design, table -> "${" + labels.logicalId(table.name().value()) + "}",
                "${AWS::Region}");
        resources.put(labels.logicalId(design.name() + " Dashboard"),
                new ObjectBuilder().put("Type", "AWS::CloudWatch::Dashboard")
                        .put("Properties",
                                new ObjectBuilder().put("DashboardBody", Functions.sub(JsonPrinter.line(body)))
                                        .build())
                        .build());
        return resources;
    }

    private Json alarm(Table table, Alarm alarm) {
        List<Json> dimensions = new ArrayList<>();
        dimensions.add(dimension("TableName", Functions.ref(labels.logicalId(table.name().value()))));
        alarm.dimensions().forEach((name, value) -> dimensions.add(dimension(name, new Json.Text(value))));
        return new ObjectBuilder().put("Type", "AWS::CloudWatch::Alarm")
                .put("Properties", new ObjectBuilder().put("AlarmDescription", alarm.description())
                        .put("Namespace", "AWS/DynamoDB")
                        .put("MetricName", alarm.metric())
                        .put("Dimensions", new Json.Arr(dimensions))
                        .put("Statistic", alarm.statistic())
                        .put("Period", Alarm.PERIOD_SECONDS)
                        .put("EvaluationPeriods", Alarm.EVALUATION_PERIODS)
                        .put("DatapointsToAlarm", Alarm.DATAPOINTS_TO_ALARM)
                        .put("Threshold", alarm.threshold())
                        .put("ComparisonOperator", "GreaterThanOrEqualToThreshold")
                        .put("TreatMissingData", "notBreaching")
                        .put("AlarmActions",
                                Functions.whether(HAS_TOPIC, new Json.Arr(List.of(Functions.ref(TOPIC))),
                                        Functions.NO_VALUE))
                        .build())
                .build();
    }

    private static Json dimension(String name, Json value) {
        return new ObjectBuilder().put("Name", name).put("Value", value).build();
    }
}
