package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record AutoScalingTargetTrackingScalingPolicyConfigurationDescription(Optional<Double> targetValue,
        Optional<Boolean> disableScaleIn, Optional<Integer> scaleInCooldown, Optional<Integer> scaleOutCooldown) {}
