package dev.keywright.engine.api;

import java.util.List;
import java.util.Optional;

@ApiRecord
public record AutoScalingSettingsDescription(Optional<Long> minimumUnits, Optional<Long> maximumUnits,
        Optional<Boolean> autoScalingDisabled, Optional<String> autoScalingRoleArn,
        Optional<List<AutoScalingPolicyDescription>> scalingPolicies) {}
