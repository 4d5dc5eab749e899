package dev.keywright.engine.schema;

import java.util.Optional;

/**
 * Target tracking: capacity follows what is consumed (FACTS §6.7).
 *
 * @param targetUtilization percent of the capacity that should be in use, 20 to 90
 */
public record ScalingPolicy(String name, double targetUtilization, Optional<Boolean> scaleInDisabled,
        Optional<Integer> scaleInCooldownSeconds, Optional<Integer> scaleOutCooldownSeconds) {}
