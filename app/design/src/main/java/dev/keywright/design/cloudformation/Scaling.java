package dev.keywright.design.cloudformation;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

import dev.keywright.design.infrastructure.Labels;
import dev.keywright.design.infrastructure.Provisioning;
import dev.keywright.design.json.Json;
import dev.keywright.design.json.ObjectBuilder;
import dev.keywright.design.name.IndexName;
import dev.keywright.design.table.AutoScaling;
import dev.keywright.design.table.ScheduledAction;
import dev.keywright.design.table.Table;

/** The target and the policy with which one side of a table or an index scales by itself. */
record Scaling(Table table, String id, Labels labels) {
    private static final String SERVICE_ROLE = "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/aws-service-role/"
            + "dynamodb.application-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_DynamoDBTable";

    SequencedMap<String, Json> resources(Provisioning.Scaled scaled) {
        String of = scaled.index().map(IndexName::value).orElse("");
        String name = labels.logicalId(table.name() + " " + of + " " + scaled.side().word());
        SequencedMap<String, Json> resources = new LinkedHashMap<>();
        resources.put(name + "Target", target(scaled, of));
        resources.put(name + "Policy", policy(scaled, name));
        return resources;
    }

    private Json target(Provisioning.Scaled scaled, String index) {
        AutoScaling scaling = scaled.scaling();
        return new ObjectBuilder().put("Type", "AWS::ApplicationAutoScaling::ScalableTarget")
                .put("Properties", new ObjectBuilder().put("ServiceNamespace", "dynamodb")
                        .put("ResourceId",
                                Functions.sub("table/${" + id + "}" + (index.isEmpty() ? "" : "/index/" + index)))
                        .put("ScalableDimension", "dynamodb:" + (index.isEmpty() ? "table" : "index") + ":"
                                + scaled.side().word() + "CapacityUnits")
                        .put("MinCapacity", scaling.minCapacity())
                        .put("MaxCapacity", scaling.maxCapacity())
                        .put("RoleARN", Functions.sub(SERVICE_ROLE))
                        .putList("ScheduledActions", scaling.scheduled(), Scaling::scheduled)
                        .build())
                .build();
    }

    private static Json policy(Provisioning.Scaled scaled, String name) {
        return new ObjectBuilder().put("Type", "AWS::ApplicationAutoScaling::ScalingPolicy")
                .put("Properties", new ObjectBuilder().put("PolicyName", name)
                        .put("PolicyType", "TargetTrackingScaling")
                        .put("ScalingTargetId", Functions.ref(name + "Target"))
                        .put("TargetTrackingScalingPolicyConfiguration", tracking(scaled))
                        .build())
                .build();
    }

    private static Json scheduled(ScheduledAction action) {
        return new ObjectBuilder().put("ScheduledActionName", "at-second-" + action.secondOfDay())
                .put("Schedule", action.schedule())
                .put("ScalableTargetAction", new ObjectBuilder().put("MinCapacity", action.minCapacity())
                        .put("MaxCapacity", action.maxCapacity())
                        .build())
                .build();
    }

    /** What is declared; a cooldown of nothing is the service's own default. */
    static ObjectBuilder cooldowns(ObjectBuilder json, AutoScaling scaling) {
        if (scaling.scaleInCooldownSeconds() > 0) {
            json.put("ScaleInCooldown", scaling.scaleInCooldownSeconds());
        }
        if (scaling.scaleOutCooldownSeconds() > 0) {
            json.put("ScaleOutCooldown", scaling.scaleOutCooldownSeconds());
        }
        return json;
    }

    private static Json tracking(Provisioning.Scaled scaled) {
        String metric = "DynamoDB" + scaled.side().word() + "CapacityUtilization";
        ObjectBuilder json = new ObjectBuilder().put("TargetValue", scaled.scaling().targetUtilization())
                .put("PredefinedMetricSpecification", new ObjectBuilder().put("PredefinedMetricType", metric).build());
        return cooldowns(json, scaled.scaling()).build();
    }
}
