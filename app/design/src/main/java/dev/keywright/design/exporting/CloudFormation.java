package dev.keywright.design.exporting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

import dev.keywright.design.json.Json;
import dev.keywright.design.json.ObjectBuilder;
import dev.keywright.design.model.Design;
import dev.keywright.design.name.IndexName;
import dev.keywright.design.table.AutoScaling;
import dev.keywright.design.table.ScheduledAction;
import dev.keywright.design.table.Table;

/**
 * A CloudFormation template: tables, their auto scaling, outputs. Tables are kept when the stack goes; tables with indexes
 * are made one after another, since DynamoDB limits how many are made at once.
 *
 * @param comments by path into the template, for formats that have comments
 */
public record CloudFormation(Json.Obj template, Map<List<String>, String> comments) {
    private static final String SERVICE_ROLE = "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/aws-service-role/"
            + "dynamodb.application-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_DynamoDBTable";

    private static final int USUAL_COOLDOWN_SECONDS = 60;

    public static CloudFormation of(Design design) {
        return new Building(design).build();
    }

    static Json ref(String logicalId) {
        return new ObjectBuilder().put("Ref", logicalId).build();
    }

    private static Json sub(String text) {
        return new ObjectBuilder().put("Fn::Sub", text).build();
    }

    private static Json attribute(String logicalId, String attribute) {
        return new ObjectBuilder().put("Fn::GetAtt", ObjectBuilder.texts(List.of(logicalId, attribute))).build();
    }

    private static final class Building {
        private final Design design;
        private final Labels labels = new Labels();
        private final SequencedMap<String, Json> resources = new LinkedHashMap<>();
        private final SequencedMap<String, Json> outputs = new LinkedHashMap<>();
        private final Map<List<String>, String> comments = new LinkedHashMap<>();
        private Optional<String> lastIndexed = Optional.empty();

        Building(Design design) {
            this.design = design;
        }

        CloudFormation build() {
            design.tables().forEach(this::table);
            String description = design.description()
                    .lines()
                    .findFirst()
                    .filter(line -> !line.isBlank())
                    .map(line -> design.name() + ": " + line)
                    .orElse(design.name());
            ObjectBuilder template = new ObjectBuilder().put("AWSTemplateFormatVersion", "2010-09-09")
                    .put("Description", description.length() > 1000 ? description.substring(0, 1000) : description)
                    .put("Resources", new Json.Obj(resources))
                    .putObject("Outputs", new Json.Obj(outputs));
            return new CloudFormation(template.build(), comments);
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
            resource.put("DeletionPolicy", "Retain")
                    .put("UpdateReplacePolicy", "Retain")
                    .put("Properties",
                            global
                                    ? CloudFormationGlobalTable.properties(table)
                                    : CloudFormationTable.properties(table));
            resources.put(id, resource.build());
            comment(table, id);
            if (!global) {
                Provisioning.scaled(table).forEach(scaled -> scale(table, id, scaled));
            }
            outputs(table, id);
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
                List<String> served = Provisioning.served(design, table, index);
                comments.put(
                        List.of("Resources", id, "Properties",
                                ofTable ? "GlobalSecondaryIndexes" : "LocalSecondaryIndexes",
                                Integer.toString(position)),
                        served.isEmpty() ? "Serves no access pattern." : "Serves: " + String.join("; ", served));
            }
        }

        private void scale(Table table, String id, Provisioning.Scaled scaled) {
            String of = scaled.index().map(IndexName::value).orElse("");
            String name = labels.logicalId(table.name() + " " + of + " " + scaled.side().word());
            AutoScaling scaling = scaled.scaling();
            String dimension = "dynamodb:" + (of.isEmpty() ? "table" : "index") + ":" + scaled.side().word()
                    + "CapacityUnits";
            resources.put(name + "Target", new ObjectBuilder()
                    .put("Type", "AWS::ApplicationAutoScaling::ScalableTarget")
                    .put("Properties", new ObjectBuilder().put("ServiceNamespace", "dynamodb")
                            .put("ResourceId", sub("table/${" + id + "}" + (of.isEmpty() ? "" : "/index/" + of)))
                            .put("ScalableDimension", dimension)
                            .put("MinCapacity", scaling.minCapacity())
                            .put("MaxCapacity", scaling.maxCapacity())
                            .put("RoleARN", sub(SERVICE_ROLE))
                            .putList("ScheduledActions", scaling.scheduled(), Building::scheduled)
                            .build())
                    .build());
            resources.put(name + "Policy", new ObjectBuilder().put("Type", "AWS::ApplicationAutoScaling::ScalingPolicy")
                    .put("Properties",
                            new ObjectBuilder().put("PolicyName", name)
                                    .put("PolicyType", "TargetTrackingScaling")
                                    .put("ScalingTargetId", ref(name + "Target"))
                                    .put("TargetTrackingScalingPolicyConfiguration", tracking(scaled))
                                    .build())
                    .build());
        }

        private static int cooldown(int seconds) {
            return seconds > 0 ? seconds : USUAL_COOLDOWN_SECONDS;
        }

        private static Json scheduled(ScheduledAction action) {
            return new ObjectBuilder().put("ScheduledActionName", "at-second-" + action.secondOfDay())
                    .put("Schedule", action.schedule())
                    .put("ScalableTargetAction", new ObjectBuilder().put("MinCapacity", action.minCapacity())
                            .put("MaxCapacity", action.maxCapacity())
                            .build())
                    .build();
        }

        private static Json tracking(Provisioning.Scaled scaled) {
            String metric = "DynamoDB" + scaled.side().word() + "CapacityUtilization";
            return new ObjectBuilder().put("TargetValue", scaled.scaling().targetUtilization())
                    .put("PredefinedMetricSpecification",
                            new ObjectBuilder().put("PredefinedMetricType", metric).build())
                    .put("ScaleInCooldown", cooldown(scaled.scaling().scaleInCooldownSeconds()))
                    .put("ScaleOutCooldown", cooldown(scaled.scaling().scaleOutCooldownSeconds()))
                    .build();
        }

        private void outputs(Table table, String id) {
            output(id + "Name", ref(id));
            output(id + "Arn", attribute(id, "Arn"));
            if (table.options().stream().isPresent() || !table.options().globalTable().replicas().isEmpty()) {
                output(id + "StreamArn", attribute(id, "StreamArn"));
            }
        }

        private void output(String name, Json value) {
            outputs.put(name, new ObjectBuilder().put("Value", value).build());
        }
    }

    /** Tags as CloudFormation lists them. */
    static List<Json> tags(Table table) {
        List<Json> tags = new ArrayList<>();
        table.options()
                .tags()
                .forEach((key, value) -> tags.add(new ObjectBuilder().put("Key", key).put("Value", value).build()));
        return tags;
    }
}
