package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record AutoScalingPolicyDescription(Optional<String> policyName,
        Optional<AutoScalingTargetTrackingScalingPolicyConfigurationDescription> targetTrackingScalingPolicyConfiguration) {}
