package dev.keywright.design.terraform;

import dev.keywright.design.infrastructure.Alarm;
import dev.keywright.design.infrastructure.Dashboard;
import dev.keywright.design.infrastructure.Labels;
import dev.keywright.design.json.Json;
import dev.keywright.design.model.Design;
import dev.keywright.design.table.Table;

/** Alarms and a dashboard. */
record TerraformWatching(Design design, Labels labels, IndexSyntax syntax) {
    void write(Hcl file) {
        design.tables().forEach(table -> Alarm.of(table).forEach(alarm -> alarm(file, table, alarm)));
        Json.Obj body = Dashboard.body(design, table -> "${" + nameOf(table) + "}",
                "${data.aws_region.current." + region() + "}");
        file.blank().block(Hcl.head("data", "aws_region", "current"), new Hcl());
        file.blank()
                .block(Hcl.head("resource", "aws_cloudwatch_dashboard", "tables"),
                        new Hcl().text("dashboard_name", Labels.file(design.name()))
                                .enclose("dashboard_body = jsonencode({", Hcl.members(body), "})"));
    }

    /** The attribute of {@code aws_region} has another name since the provider knows {@code key_schema}. */
    private String region() {
        return switch (syntax) {
            case CLASSIC -> "name";
            case KEY_SCHEMA -> "region";
        };
    }

    private String nameOf(Table table) {
        return "aws_dynamodb_table." + labels.identifier(table.name().value()) + ".name";
    }

    private void alarm(Hcl file, Table table, Alarm alarm) {
        Hcl dimensions = new Hcl().set("TableName", nameOf(table));
        alarm.dimensions().forEach(dimensions::text);
        file.blank()
                .block(Hcl.head("resource", "aws_cloudwatch_metric_alarm",
                        labels.identifier(labels.identifier(table.name().value()) + " " + alarm.words())),
                        new Hcl().set("alarm_name", "\"${" + nameOf(table) + "} " + alarm.words() + "\"")
                                .text("alarm_description", alarm.description())
                                .text("namespace", "AWS/DynamoDB")
                                .text("metric_name", alarm.metric())
                                .text("statistic", alarm.statistic())
                                .number("period", Alarm.PERIOD_SECONDS)
                                .number("evaluation_periods", Alarm.EVALUATION_PERIODS)
                                .number("datapoints_to_alarm", Alarm.DATAPOINTS_TO_ALARM)
                                .number("threshold", alarm.threshold())
                                .text("comparison_operator", "GreaterThanOrEqualToThreshold")
                                .text("treat_missing_data", "notBreaching")
                                .set("alarm_actions", "var.alarm_actions")
                                .blank()
                                .block("dimensions =", dimensions));
    }
}
