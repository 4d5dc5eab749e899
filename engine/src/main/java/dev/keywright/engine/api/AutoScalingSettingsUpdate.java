package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record AutoScalingSettingsUpdate(Optional<Long> minimumUnits, Optional<Long> maximumUnits,
        Optional<Boolean> autoScalingDisabled, Optional<String> autoScalingRoleArn,
        Optional<AutoScalingPolicyUpdate> scalingPolicyUpdate) {}
