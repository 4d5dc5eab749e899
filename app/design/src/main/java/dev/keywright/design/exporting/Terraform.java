package dev.keywright.design.exporting;

import java.util.ArrayList;
import java.util.List;

import dev.keywright.design.model.Design;
import dev.keywright.design.name.IndexName;
import dev.keywright.design.table.AutoScaling;
import dev.keywright.design.table.ScheduledAction;
import dev.keywright.design.table.KeySchema;
import dev.keywright.design.table.Table;

/**
 * A Terraform module for the AWS provider. Keys of indexes take the form every provider version knows, save where an index
 * has several attributes on a side: then the table uses {@code key_schema} and the module asks for a provider that has it.
 */
public final class Terraform {
    private static final String CLASSIC_PROVIDER = ">= 5.80";
    private static final String KEY_SCHEMA_PROVIDER = ">= 6.28";

    private final Design design;
    private final Labels labels = new Labels();
    private final Hcl file = new Hcl();

    private Terraform(Design design) {
        this.design = design;
    }

    public static String of(Design design) {
        return new Terraform(design).print();
    }

    private String print() {
        boolean multi = design.tables().stream().anyMatch(Terraform::needsKeySchema);
        file.block("terraform", new Hcl().text("required_version", ">= 1.5")
                .blank()
                .block("required_providers",
                        new Hcl().block("aws =",
                                new Hcl().text("source", "hashicorp/aws")
                                        .text("version",
                                                multi ? KEY_SCHEMA_PROVIDER : CLASSIC_PROVIDER))));
        for (Table table : design.tables()) {
            String label = labels.identifier(table.name().value());
            file.blank();
            if (!table.description().isBlank()) {
                file.comment(table.description());
            }
            file.block(Hcl.head("resource", "aws_dynamodb_table", label), TerraformTable.of(design, table));
            Provisioning.scaled(table).forEach(scaled -> scale(label, scaled));
        }
        for (Table table : design.tables()) {
            outputs(table, labels.identifier(table.name().value()));
        }
        return file.print();
    }

    static boolean needsKeySchema(Table table) {
        return table.globalIndexes().stream().map(index -> index.keys()).anyMatch(Terraform::multi);
    }

    private static boolean multi(KeySchema keys) {
        return keys.partition().size() > 1 || keys.sort().size() > 1;
    }

    private void scale(String table, Provisioning.Scaled scaled) {
        String of = scaled.index().map(IndexName::value).orElse("");
        String side = scaled.side().word();
        String label = labels.identifier(String.join(" ", parts(table, of, side)));
        AutoScaling scaling = scaled.scaling();
        String resource = "table/${aws_dynamodb_table." + table + ".name}"
                + (of.isEmpty() ? "" : "/index/" + of);
        String dimension = "dynamodb:" + (of.isEmpty() ? "table" : "index") + ":" + side + "CapacityUnits";
        String target = "aws_appautoscaling_target." + label;
        file.blank()
                .block(Hcl.head("resource", "aws_appautoscaling_target", label),
                        new Hcl().text("service_namespace", "dynamodb")
                                .set("resource_id", "\"" + resource + "\"")
                                .text("scalable_dimension", dimension)
                                .number("min_capacity", scaling.minCapacity())
                                .number("max_capacity", scaling.maxCapacity()));
        scaling.scheduled().forEach(action -> scheduled(label, target, action));
        String metric = "DynamoDB" + side + "CapacityUtilization";
        file.blank()
                .block(Hcl.head("resource", "aws_appautoscaling_policy", label),
                        new Hcl().set("name", "\"" + metric + ":${" + target + ".resource_id}\"")
                                .text("policy_type", "TargetTrackingScaling")
                                .set("service_namespace", target + ".service_namespace")
                                .set("resource_id", target + ".resource_id")
                                .set("scalable_dimension", target + ".scalable_dimension")
                                .blank()
                                .block("target_tracking_scaling_policy_configuration",
                                        new Hcl().number("target_value", scaling.targetUtilization())
                                                .blank()
                                                .block(
                                                        "predefined_metric_specification",
                                                        new Hcl().text("predefined_metric_type", metric))));
    }

    private void scheduled(String label, String target, ScheduledAction action) {
        file.blank()
                .block(Hcl.head("resource", "aws_appautoscaling_scheduled_action",
                        label + "_at_second_" + action.secondOfDay()),
                        new Hcl().text("name", label + "-at-second-" + action.secondOfDay())
                                .set("service_namespace", target + ".service_namespace")
                                .set("resource_id", target + ".resource_id")
                                .set("scalable_dimension", target + ".scalable_dimension")
                                .text("schedule", action.schedule())
                                .blank()
                                .block("scalable_target_action",
                                        new Hcl().number("min_capacity", action.minCapacity())
                                                .number("max_capacity", action.maxCapacity())));
    }

    private static List<String> parts(String table, String index, String side) {
        List<String> parts = new ArrayList<>(List.of(table));
        if (!index.isEmpty()) {
            parts.add(index);
        }
        parts.add(side);
        return parts;
    }

    private void outputs(Table table, String label) {
        output(label + "_name", "aws_dynamodb_table." + label + ".name");
        output(label + "_arn", "aws_dynamodb_table." + label + ".arn");
        if (table.options().stream().isPresent()) {
            output(label + "_stream_arn", "aws_dynamodb_table." + label + ".stream_arn");
        }
    }

    private void output(String name, String value) {
        file.blank().block(Hcl.head("output", name), new Hcl().set("value", value));
    }
}
