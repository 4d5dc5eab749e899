package dev.keywright.design.terraform;

import dev.keywright.design.infrastructure.Labels;
import dev.keywright.design.infrastructure.Provisioning;
import dev.keywright.design.name.IndexName;
import dev.keywright.design.table.AutoScaling;
import dev.keywright.design.table.ScheduledAction;
import dev.keywright.design.table.Table;

/** The target and the policy with which one side of a table or an index scales by itself. */
record TerraformScaling(Table table, Labels labels, Provisioning.Scaled scaled) {
    String label() {
        String of = scaled.index().map(index -> " " + index).orElse("");
        return labels.identifier(labels.identifier(table.name().value()) + of + " " + scaled.side().word());
    }

    private String dimension() {
        return "dynamodb:" + (scaled.index().isEmpty() ? "table" : "index") + ":" + scaled.side().word()
                + "CapacityUnits";
    }

    private String metric() {
        return "DynamoDB" + scaled.side().word() + "CapacityUtilization";
    }

    private String resourceId(String tableName) {
        return "table/" + tableName + scaled.index().map(IndexName::value).map(index -> "/index/" + index).orElse("");
    }

    /** What {@code import} knows the target by. */
    String targetId() {
        return "dynamodb/" + resourceId(table.name().value()) + "/" + dimension();
    }

    String policyId() {
        return targetId() + "/" + metric() + ":" + resourceId(table.name().value());
    }

    void write(Hcl file) {
        AutoScaling scaling = scaled.scaling();
        String name = "${aws_dynamodb_table." + labels.identifier(table.name().value()) + ".name}";
        String target = "aws_appautoscaling_target." + label();
        file.blank()
                .block(Hcl.head("resource", "aws_appautoscaling_target", label()),
                        new Hcl().text("service_namespace", "dynamodb")
                                .set("resource_id", "\"" + resourceId(name) + "\"")
                                .text("scalable_dimension", dimension())
                                .number("min_capacity", scaling.minCapacity())
                                .number("max_capacity", scaling.maxCapacity()));
        scaling.scheduled().forEach(action -> scheduled(file, target, action));
        file.blank()
                .block(Hcl.head("resource", "aws_appautoscaling_policy", label()),
                        new Hcl().set("name", "\"" + metric() + ":${" + target + ".resource_id}\"")
                                .text("policy_type", "TargetTrackingScaling")
                                .set("service_namespace", target + ".service_namespace")
                                .set("resource_id", target + ".resource_id")
                                .set("scalable_dimension", target + ".scalable_dimension")
                                .blank()
                                .block("target_tracking_scaling_policy_configuration", tracking(scaling)));
    }

    private void scheduled(Hcl file, String target, ScheduledAction action) {
        file.blank()
                .block(Hcl.head("resource", "aws_appautoscaling_scheduled_action",
                        label() + "_at_second_" + action.secondOfDay()),
                        new Hcl().text("name", label() + "-at-second-" + action.secondOfDay())
                                .set("service_namespace", target + ".service_namespace")
                                .set("resource_id", target + ".resource_id")
                                .set("scalable_dimension", target + ".scalable_dimension")
                                .text("schedule", action.schedule())
                                .blank()
                                .block("scalable_target_action",
                                        new Hcl().number("min_capacity", action.minCapacity())
                                                .number("max_capacity", action.maxCapacity())));
    }

    private Hcl tracking(AutoScaling scaling) {
        Hcl body = new Hcl().number("target_value", scaling.targetUtilization());
        if (scaling.scaleInCooldownSeconds() > 0) {
            body.number("scale_in_cooldown", scaling.scaleInCooldownSeconds());
        }
        if (scaling.scaleOutCooldownSeconds() > 0) {
            body.number("scale_out_cooldown", scaling.scaleOutCooldownSeconds());
        }
        return body.blank()
                .block("predefined_metric_specification", new Hcl().text("predefined_metric_type", metric()));
    }
}
