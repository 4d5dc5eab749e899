package dev.keywright.engine.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.keywright.engine.api.AutoScalingPolicyUpdate;
import dev.keywright.engine.api.AutoScalingSettingsUpdate;
import dev.keywright.engine.api.AutoScalingTargetTrackingScalingPolicyConfigurationUpdate;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.schema.ScalingPolicy;
import dev.keywright.engine.schema.ScalingSettings;
import dev.keywright.engine.schema.ScalingSwitch;

/** How one capacity may be told to scale (FACTS §6.7). */
final class ScalingRules {
    private static final int LOWEST_TARGET = 20;
    private static final int HIGHEST_TARGET = 90;
    private static final int MAX_POLICY_NAME = 256;
    private static final int MAX_ROLE = 1600;

    private ScalingRules() {}

    static void constrain(Members members, String path, Optional<AutoScalingSettingsUpdate> given) {
        given.ifPresent(update -> {
            members.range(path + ".minimumUnits", update.minimumUnits(), 1, Long.MAX_VALUE)
                    .range(path + ".maximumUnits", update.maximumUnits(), 1, Long.MAX_VALUE)
                    .length(path + ".autoScalingRoleArn", update.autoScalingRoleArn(), 1, MAX_ROLE);
            update.scalingPolicyUpdate().ifPresent(policy -> constrain(members, path + ".scalingPolicyUpdate", policy));
        });
    }

    private static void constrain(Members members, String path, AutoScalingPolicyUpdate policy) {
        members.length(path + ".policyName", policy.policyName(), 1, MAX_POLICY_NAME)
                .required(path + ".targetTrackingScalingPolicyConfiguration",
                        policy.targetTrackingScalingPolicyConfiguration());
        policy.targetTrackingScalingPolicyConfiguration()
                .ifPresent(configuration -> members.required(
                        path + ".targetTrackingScalingPolicyConfiguration.targetValue", configuration.targetValue()));
    }

    /**
     * The settings when {@code given} comes to those of {@code before}.
     *
     * @param what for messages and, where none is given, the policy's name, such as {@code table/Things}
     */
    static ScalingSettings changed(Optional<ScalingSettings> before, AutoScalingSettingsUpdate given, String what,
            String account) {
        long minimum = given.minimumUnits()
                .or(() -> before.map(ScalingSettings::minimumUnits))
                .orElseThrow(() -> Message.SCALING_WITHOUT_BOUNDS.asValidation(what));
        long maximum = given.maximumUnits()
                .or(() -> before.map(ScalingSettings::maximumUnits))
                .orElseThrow(() -> Message.SCALING_WITHOUT_BOUNDS.asValidation(what));
        if (minimum > maximum) {
            throw Message.SCALING_BOUNDS_REVERSED.asValidation(what);
        }
        ScalingSwitch state = given.autoScalingDisabled()
                .map(disabled -> disabled ? ScalingSwitch.DISABLED : ScalingSwitch.ENABLED)
                .or(() -> before.map(ScalingSettings::state))
                .orElse(ScalingSwitch.ENABLED);
        String role = given.autoScalingRoleArn()
                .or(() -> before.map(ScalingSettings::roleArn))
                .orElseGet(() -> serviceRole(account));
        return new ScalingSettings(minimum, maximum, state, role,
                policies(before.map(ScalingSettings::policies).orElse(List.of()), given.scalingPolicyUpdate(), what));
    }

    /** A policy of a known name takes the place of the one before. */
    private static List<ScalingPolicy> policies(List<ScalingPolicy> before, Optional<AutoScalingPolicyUpdate> given,
            String what) {
        if (given.isEmpty()) {
            return before;
        }
        ScalingPolicy policy = policy(given.get(), what);
        List<ScalingPolicy> all = new ArrayList<>(before);
        all.removeIf(each -> each.name().equals(policy.name()));
        all.add(policy);
        return all;
    }

    private static ScalingPolicy policy(AutoScalingPolicyUpdate given, String what) {
        AutoScalingTargetTrackingScalingPolicyConfigurationUpdate target = given
                .targetTrackingScalingPolicyConfiguration()
                .orElseThrow();
        double percent = target.targetValue().orElseThrow();
        if (percent < LOWEST_TARGET || percent > HIGHEST_TARGET) {
            throw Message.SCALING_TARGET_RANGE.asValidation();
        }
        return new ScalingPolicy(given.policyName().orElse("$" + what + "-scaling-policy"), percent,
                target.disableScaleIn(), target.scaleInCooldown(), target.scaleOutCooldown());
    }

    private static String serviceRole(String account) {
        return "arn:aws:iam::" + account + ":role/aws-service-role/dynamodb.application-autoscaling.amazonaws.com/"
                + "AWSServiceRoleForApplicationAutoScaling_DynamoDBTable";
    }
}
