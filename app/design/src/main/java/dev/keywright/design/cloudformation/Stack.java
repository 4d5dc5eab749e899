package dev.keywright.design.cloudformation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

import dev.keywright.design.infrastructure.Labels;
import dev.keywright.design.infrastructure.Provisioning;
import dev.keywright.design.json.Json;
import dev.keywright.design.json.ObjectBuilder;
import dev.keywright.design.model.Design;
import dev.keywright.design.name.IndexName;
import dev.keywright.design.table.Encryption;
import dev.keywright.design.table.Table;

/** Puts a template together, section by section. */
final class Stack {
    private static final int LONGEST_DESCRIPTION = 1000;

    private final Design design;
    private final Labels labels = new Labels();
    private final SequencedMap<String, Json> parameters = new LinkedHashMap<>();
    private final SequencedMap<String, Json> conditions = new LinkedHashMap<>();
    private final SequencedMap<String, Json> resources = new LinkedHashMap<>();
    private final SequencedMap<String, Json> outputs = new LinkedHashMap<>();
    private final Map<List<String>, String> comments = new LinkedHashMap<>();
    private Optional<String> lastIndexed = Optional.empty();

    private Stack(Design design) {
        this.design = design;
    }

    static CloudFormation of(Design design) {
        return new Stack(design).build();
    }

    private CloudFormation build() {
        design.tables().forEach(this::table);
        Watching watching = new Watching(design, labels);
        if (!design.tables().isEmpty()) {
            parameter(Watching.TOPIC, "", "ARN of the SNS topic that alarms tell; empty for none");
            conditions.put(Watching.HAS_TOPIC, Functions.given(Watching.TOPIC));
            resources.putAll(watching.resources());
        }
        Permissions.of(design, labels).ifPresent(policy -> {
            resources.put(Permissions.LOGICAL_ID, policy);
            comments.put(List.of("Resources", Permissions.LOGICAL_ID),
                    "What the access patterns need and nothing else; attach it to the application's role.");
            output(Permissions.LOGICAL_ID + "Arn", Functions.ref(Permissions.LOGICAL_ID));
        });
        return new CloudFormation(new ObjectBuilder().put("AWSTemplateFormatVersion", "2010-09-09")
                .put("Description", description())
                .putObject("Parameters", new Json.Obj(parameters))
                .putObject("Conditions", new Json.Obj(conditions))
                .put("Resources", new Json.Obj(resources))
                .putObject("Outputs", new Json.Obj(outputs))
                .build(), comments);
    }

    private String description() {
        String text = design.description()
                .lines()
                .findFirst()
                .filter(line -> !line.isBlank())
                .map(line -> design.name() + ": " + line)
                .orElse(design.name());
        return text.length() > LONGEST_DESCRIPTION ? text.substring(0, LONGEST_DESCRIPTION) : text;
    }

    private void table(Table table) {
        String id = labels.logicalId(table.name().value());
        boolean global = !table.options().globalTable().replicas().isEmpty();
        ObjectBuilder resource = new ObjectBuilder().put("Type",
                global ? "AWS::DynamoDB::GlobalTable" : "AWS::DynamoDB::Table");
        if (!table.indexNames().isEmpty()) {
            resource.putIf(lastIndexed, "DependsOn", Json.Text::new);
            lastIndexed = Optional.of(id);
        }
        Properties given = new Properties(table, name(table, id), key(table, id));
        resource.put("DeletionPolicy", "Retain")
                .put("UpdateReplacePolicy", "Retain")
                .put("Properties",
                        global ? CloudFormationGlobalTable.of(given) : CloudFormationTable.of(given));
        resources.put(id, resource.build());
        comment(table, id);
        if (!global) {
            Scaling scaling = new Scaling(table, id, labels);
            Provisioning.scaled(table).forEach(scaled -> resources.putAll(scaling.resources(scaled)));
        }
        outputs(table, id);
    }

    /** What a table's properties are made from: the table, and what stands for its name and its key. */
    record Properties(Table table, Json name, Optional<Json> key) {}

    private Json name(Table table, String id) {
        String parameter = id + "TableName";
        parameter(parameter, table.name().value(), "Name of the table; empty lets CloudFormation choose one");
        conditions.put(id + "IsNamed", Functions.given(parameter));
        return Functions.whether(id + "IsNamed", Functions.ref(parameter), Functions.NO_VALUE);
    }

    private Optional<Json> key(Table table, String id) {
        if (table.options().encryption() instanceof Encryption.CustomerManaged(String key)) {
            parameter(id + "KmsKey", key, "Id, ARN or alias of the customer managed key of table " + table.name());
            return Optional.of(Functions.ref(id + "KmsKey"));
        }
        return Optional.empty();
    }

    private void parameter(String name, String value, String description) {
        parameters.put(name, new ObjectBuilder().put("Type", "String")
                .put("Default", value)
                .put("Description", description)
                .build());
    }

    private void comment(Table table, String id) {
        if (!table.description().isBlank()) {
            comments.put(List.of("Resources", id), table.description());
        }
        for (IndexName index : table.indexNames()) {
            boolean ofTable = table.globalIndex(index).isPresent();
            int position = ofTable
                    ? table.indexNames().indexOf(index)
                    : table.indexNames().indexOf(index) - table.globalIndexes().size();
            comments.put(
                    List.of("Resources", id, "Properties", ofTable ? "GlobalSecondaryIndexes" : "LocalSecondaryIndexes",
                            Integer.toString(position)),
                    Provisioning.serves(design, table, index));
        }
    }

    private void outputs(Table table, String id) {
        output(id + "Name", Functions.ref(id));
        output(id + "Arn", Functions.attribute(id, "Arn"));
        if (table.options().stream().isPresent() || !table.options().globalTable().replicas().isEmpty()) {
            output(id + "StreamArn", Functions.attribute(id, "StreamArn"));
        }
    }

    private void output(String name, Json value) {
        outputs.put(name, new ObjectBuilder().put("Value", value).build());
    }
}
