package dev.keywright.engine.schema;

import java.util.List;

/** Between which bounds, and by which policies, one capacity scales. The engine keeps the settings; nothing scales. */
public record ScalingSettings(long minimumUnits, long maximumUnits, ScalingSwitch state, String roleArn,
        List<ScalingPolicy> policies) {
    public ScalingSettings {
        policies = List.copyOf(policies);
    }
}
