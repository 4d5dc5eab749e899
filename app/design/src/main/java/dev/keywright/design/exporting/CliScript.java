package dev.keywright.design.exporting;

import java.util.List;
import java.util.Optional;

import dev.keywright.design.infrastructure.Provisioning;
import dev.keywright.design.json.Json;
import dev.keywright.design.json.JsonPrinter;
import dev.keywright.design.json.ObjectBuilder;
import dev.keywright.design.model.Design;
import dev.keywright.design.name.IndexName;
import dev.keywright.design.table.GlobalTable;
import dev.keywright.design.table.Table;

/**
 * A Bash script that makes the tables with the AWS CLI: first each table, then what CreateTable cannot set. Auto scaling and
 * replicas are left out at an endpoint other than AWS's own, for those have neither.
 */
final class CliScript {
    private final StringBuilder out = new StringBuilder(
            """
            #!/usr/bin/env bash
            # Makes the tables. Arguments go to the AWS CLI, for example --endpoint-url http://127.0.0.1:8000
            set -euo pipefail

            is_aws() {
              [ -z "${AWS_ENDPOINT_URL:-}${AWS_ENDPOINT_URL_DYNAMODB:-}" ] && [[ "$*" != *--endpoint-url* ]]
            }
            """);

    private CliScript() {}

    static String of(Design design) {
        CliScript script = new CliScript();
        design.tables().forEach(table -> {
            script.out.append("\n# ").append(table.name()).append('\n');
            table.indexNames()
                    .forEach(index -> script.out.append("# ")
                            .append(index)
                            .append(": ")
                            .append(Provisioning.serves(design, table, index))
                            .append('\n'));
            script.table(table);
        });
        return script.out.toString();
    }

    private void table(Table table) {
        String name = table.name().value();
        command("dynamodb create-table --cli-input-json", JsonPrinter.expanded(CreateTable.of(table)).strip());
        out.append("aws dynamodb wait table-exists --table-name ").append(quote(name)).append(" \"$@\"\n");
        table.options()
                .timeToLive()
                .ifPresent(ttl -> command(
                        "dynamodb update-time-to-live --table-name " + quote(name) + " --time-to-live-specification",
                        JsonPrinter.line(new ObjectBuilder().flag("Enabled", true)
                                .put("AttributeName", ttl.value())
                                .build())));
        table.options()
                .pointInTimeRecovery()
                .ifPresent(recovery -> command(
                        "dynamodb update-continuous-backups --table-name " + quote(name)
                                + " --point-in-time-recovery-specification",
                        JsonPrinter.line(new ObjectBuilder().flag("PointInTimeRecoveryEnabled", true)
                                .put("RecoveryPeriodInDays", recovery.recoveryPeriodInDays())
                                .build())));
        if (!Provisioning.scaled(table).isEmpty() || !table.options().globalTable().replicas().isEmpty()) {
            out.append("if is_aws \"$@\"; then\n");
            Provisioning.scaled(table).forEach(scaled -> scale(table, scaled));
            table.options().globalTable().replicas().forEach(replica -> replicate(table, replica));
            out.append("fi\n");
        }
    }

    private void command(String command, String json) {
        out.append("aws ").append(command).append(' ').append(quote(json)).append(" \"$@\" >/dev/null\n");
    }

    private void scale(Table table, Provisioning.Scaled scaled) {
        String resource = "table/" + table.name()
                + scaled.index().map(IndexName::value).map(index -> "/index/" + index).orElse("");
        String dimension = "dynamodb:" + (scaled.index().isEmpty() ? "table" : "index") + ":" + scaled.side().word()
                + "CapacityUnits";
        String metric = "DynamoDB" + scaled.side().word() + "CapacityUtilization";
        ObjectBuilder target = new ObjectBuilder().put("ServiceNamespace", "dynamodb")
                .put("ResourceId", resource)
                .put("ScalableDimension", dimension);
        command("application-autoscaling register-scalable-target --cli-input-json",
                JsonPrinter.line(target.put("MinCapacity", scaled.scaling().minCapacity())
                        .put("MaxCapacity", scaled.scaling().maxCapacity())
                        .build()));
        scaled.scaling()
                .scheduled()
                .forEach(action -> command("application-autoscaling put-scheduled-action --cli-input-json",
                        JsonPrinter.line(new ObjectBuilder().put("ServiceNamespace", "dynamodb")
                                .put("ResourceId", resource)
                                .put("ScalableDimension", dimension)
                                .put("ScheduledActionName", "at-second-" + action.secondOfDay())
                                .put("Schedule", action.schedule())
                                .put("ScalableTargetAction",
                                        new ObjectBuilder().put("MinCapacity", action.minCapacity())
                                                .put("MaxCapacity", action.maxCapacity())
                                                .build())
                                .build())));
        ObjectBuilder tracking = new ObjectBuilder().put("TargetValue", scaled.scaling().targetUtilization())
                .put("PredefinedMetricSpecification", new ObjectBuilder().put("PredefinedMetricType", metric).build());
        if (scaled.scaling().scaleInCooldownSeconds() > 0) {
            tracking.put("ScaleInCooldown", scaled.scaling().scaleInCooldownSeconds());
        }
        if (scaled.scaling().scaleOutCooldownSeconds() > 0) {
            tracking.put("ScaleOutCooldown", scaled.scaling().scaleOutCooldownSeconds());
        }
        command("application-autoscaling put-scaling-policy --cli-input-json",
                JsonPrinter.line(new ObjectBuilder().put("PolicyName", metric + ":" + resource)
                        .put("PolicyType", "TargetTrackingScaling")
                        .put("ServiceNamespace", "dynamodb")
                        .put("ResourceId", resource)
                        .put("ScalableDimension", dimension)
                        .put("TargetTrackingScalingPolicyConfiguration", tracking.build())
                        .build()));
    }

    private void replicate(Table table, GlobalTable.Replica replica) {
        Json create = new ObjectBuilder().put("RegionName", replica.region().value())
                .putIf(Provisioning.key(table, replica), "KMSMasterKeyId", Json.Text::new)
                .build();
        ObjectBuilder update = new ObjectBuilder().put("TableName", table.name().value())
                .put("ReplicaUpdates", ObjectBuilder.list(List.of(create),
                        it -> new ObjectBuilder().put("Create", it).build()));
        GlobalTable global = table.options().globalTable();
        if (global.consistency() == GlobalTable.MultiRegionConsistency.STRONG) {
            update.put("MultiRegionConsistency", global.consistency().name());
            witness(global).ifPresent(updates -> update.put("GlobalTableWitnessUpdates", updates));
        }
        command("dynamodb update-table --cli-input-json", JsonPrinter.line(update.build()));
        out.append("aws dynamodb wait table-exists --table-name ")
                .append(quote(table.name().value()))
                .append(
                        " \"$@\"\n");
    }

    private static Optional<Json> witness(GlobalTable global) {
        return global.witness()
                .map(region -> ObjectBuilder.list(List.of(region),
                        it -> new ObjectBuilder()
                                .put("Create", new ObjectBuilder().put("RegionName", it.value()).build())
                                .build()));
    }

    /** In single quotes, which Bash leaves alone. */
    private static String quote(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
