package dev.keywright.design.terraform;

import java.util.List;

import dev.keywright.design.infrastructure.Labels;
import dev.keywright.design.infrastructure.Provisioning;
import dev.keywright.design.model.Design;
import dev.keywright.design.table.Encryption;
import dev.keywright.design.table.Table;

/**
 * A Terraform module for the AWS provider: tables, their auto scaling, alarms, a dashboard, a policy for the access patterns,
 * variables and outputs. A table with an index of several attributes on a side takes the newer index syntax whatever is
 * asked for, and the module then asks for a provider that has it.
 */
public final class Terraform {
    private final Design design;
    private final IndexSyntax syntax;
    private final Labels labels = new Labels();
    private final Hcl file = new Hcl();

    private Terraform(Design design, IndexSyntax syntax) {
        this.design = design;
        this.syntax = syntax;
    }

    public static String of(Design design, IndexSyntax syntax) {
        return new Terraform(design, syntax).print();
    }

    /** {@code import} blocks that take tables which exist already under the module's care. */
    public static String imports(Design design) {
        Labels labels = new Labels();
        Hcl file = new Hcl().comment("Put beside main.tf when the tables exist already; delete after the first apply.");
        for (Table table : design.tables()) {
            String label = labels.identifier(table.name().value());
            importBlock(file, "aws_dynamodb_table." + label, table.name().value());
            for (Provisioning.Scaled scaled : Provisioning.scaled(table)) {
                TerraformScaling scaling = new TerraformScaling(table, labels, scaled);
                importBlock(file, "aws_appautoscaling_target." + scaling.label(), scaling.targetId());
                importBlock(file, "aws_appautoscaling_policy." + scaling.label(), scaling.policyId());
            }
        }
        return file.print();
    }

    private static void importBlock(Hcl file, String address, String id) {
        file.blank().block("import", new Hcl().set("to", address).text("id", id));
    }

    private String print() {
        file.block("terraform", new Hcl().text("required_version", ">= 1.5")
                .blank()
                .block("required_providers", new Hcl().block("aws =",
                        new Hcl().text("source", "hashicorp/aws").text("version", needed().provider()))));
        variables();
        for (Table table : design.tables()) {
            file.blank();
            if (!table.description().isBlank()) {
                file.comment(table.description());
            }
            file.block(Hcl.head("resource", "aws_dynamodb_table", label(table)),
                    TerraformTable.of(design, table, label(table), syntax.fitting(table)));
            Provisioning.scaled(table).forEach(scaled -> new TerraformScaling(table, labels, scaled).write(file));
        }
        if (!design.tables().isEmpty()) {
            new TerraformWatching(design, labels, needed()).write(file);
        }
        TerraformPolicy.write(file, design, labels);
        design.tables().forEach(this::outputs);
        return file.print();
    }

    private IndexSyntax needed() {
        return design.tables()
                .stream()
                .map(syntax::fitting)
                .filter(IndexSyntax.KEY_SCHEMA::equals)
                .findFirst()
                .orElse(syntax);
    }

    private String label(Table table) {
        return labels.identifier(table.name().value());
    }

    private void variables() {
        for (Table table : design.tables()) {
            variable(label(table) + "_table_name", "string", Hcl.quote(table.name().value()), "Name of the table");
            if (table.options().encryption() instanceof Encryption.CustomerManaged(String key)) {
                variable(label(table) + "_kms_key_arn", "string", Hcl.quote(key),
                        "Customer managed key of table " + table.name());
            }
        }
        if (!design.tables().isEmpty()) {
            variable("alarm_actions", "list(string)", "[]", "ARNs that alarms tell, such as an SNS topic");
        }
    }

    private void variable(String name, String type, String value, String description) {
        file.blank()
                .block(Hcl.head("variable", name),
                        new Hcl().set("type", type).set("default", value).text("description", description));
    }

    private void outputs(Table table) {
        String address = "aws_dynamodb_table." + label(table);
        output(label(table) + "_name", address + ".name");
        output(label(table) + "_arn", address + ".arn");
        if (table.options().stream().isPresent() || !table.options().globalTable().replicas().isEmpty()) {
            output(label(table) + "_stream_arn", address + ".stream_arn");
        }
    }

    private void output(String name, String value) {
        file.blank().block(Hcl.head("output", name), new Hcl().set("value", value));
    }

    static String list(List<String> expressions) {
        return "[" + String.join(", ", expressions) + "]";
    }
}
