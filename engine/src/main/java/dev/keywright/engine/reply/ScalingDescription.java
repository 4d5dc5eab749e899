package dev.keywright.engine.reply;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import dev.keywright.engine.api.AutoScalingPolicyDescription;
import dev.keywright.engine.api.AutoScalingSettingsDescription;
import dev.keywright.engine.api.AutoScalingTargetTrackingScalingPolicyConfigurationDescription;
import dev.keywright.engine.api.ReplicaAutoScalingDescription;
import dev.keywright.engine.api.ReplicaGlobalSecondaryIndexAutoScalingDescription;
import dev.keywright.engine.api.TableAutoScalingDescription;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.schema.ScalingPolicy;
import dev.keywright.engine.schema.ScalingSettings;
import dev.keywright.engine.schema.ScalingSwitch;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.schema.TableScaling;

/** How capacity scales, as descriptions tell it. */
final class ScalingDescription {
    private ScalingDescription() {}

    /** @param replicas the tables of other regions */
    static TableAutoScalingDescription of(Table table, TableScaling scaling, Map<String, Table> replicas,
            Scope scope) {
        List<ReplicaAutoScalingDescription> regions = new ArrayList<>();
        regions.add(replica(table, scaling, scope.region(), scope.now()));
        new TreeMap<>(replicas).forEach((region, there) -> regions
                .add(replica(there, there.settings().attachments().scaling(), region, scope.now())));
        return new TableAutoScalingDescription(Optional.of(table.name().value()),
                Optional.of(table.phase().at(scope.now()).name()), Optional.of(regions));
    }

    private static ReplicaAutoScalingDescription replica(Table table, TableScaling scaling, String region,
            Instant now) {
        List<ReplicaGlobalSecondaryIndexAutoScalingDescription> indexes = table.schema()
                .globalIndexes()
                .stream()
                .map(index -> new ReplicaGlobalSecondaryIndexAutoScalingDescription(Optional.of(index.name().value()),
                        Optional.of(index.phase().at(now).name()),
                        scaling.of(index.name()).reads().map(ScalingDescription::of),
                        scaling.of(index.name()).writes().map(ScalingDescription::of)))
                .toList();
        return new ReplicaAutoScalingDescription(Optional.of(region),
                indexes.isEmpty() ? Optional.empty() : Optional.of(indexes),
                scaling.table().reads().map(ScalingDescription::of),
                scaling.table().writes().map(ScalingDescription::of), Optional.of(table.phase().at(now).name()));
    }

    static AutoScalingSettingsDescription of(ScalingSettings settings) {
        return new AutoScalingSettingsDescription(Optional.of(settings.minimumUnits()),
                Optional.of(settings.maximumUnits()), Optional.of(settings.state() == ScalingSwitch.DISABLED),
                Optional.of(settings.roleArn()),
                settings.policies().isEmpty()
                        ? Optional.empty()
                        : Optional.of(settings.policies().stream().map(ScalingDescription::of).toList()));
    }

    private static AutoScalingPolicyDescription of(ScalingPolicy policy) {
        return new AutoScalingPolicyDescription(Optional.of(policy.name()),
                Optional.of(new AutoScalingTargetTrackingScalingPolicyConfigurationDescription(
                        Optional.of(policy.targetUtilization()), policy.scaleInDisabled(),
                        policy.scaleInCooldownSeconds(), policy.scaleOutCooldownSeconds())));
    }
}
