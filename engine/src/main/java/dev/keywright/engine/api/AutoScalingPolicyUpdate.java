package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record AutoScalingPolicyUpdate(
        Optional<AutoScalingTargetTrackingScalingPolicyConfigurationUpdate> targetTrackingScalingPolicyConfiguration,
        Optional<String> policyName) {}
