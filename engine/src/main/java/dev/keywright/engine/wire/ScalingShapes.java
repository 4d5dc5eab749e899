package dev.keywright.engine.wire;

import dev.keywright.engine.api.AutoScalingPolicyDescription;
import dev.keywright.engine.api.AutoScalingPolicyDescriptionBuilder;
import dev.keywright.engine.api.AutoScalingPolicyUpdate;
import dev.keywright.engine.api.AutoScalingPolicyUpdateBuilder;
import dev.keywright.engine.api.AutoScalingSettingsDescription;
import dev.keywright.engine.api.AutoScalingSettingsDescriptionBuilder;
import dev.keywright.engine.api.AutoScalingSettingsUpdate;
import dev.keywright.engine.api.AutoScalingSettingsUpdateBuilder;
import dev.keywright.engine.api.AutoScalingTargetTrackingScalingPolicyConfigurationDescription;
import dev.keywright.engine.api.AutoScalingTargetTrackingScalingPolicyConfigurationDescriptionBuilder;
import dev.keywright.engine.api.AutoScalingTargetTrackingScalingPolicyConfigurationUpdate;
import dev.keywright.engine.api.AutoScalingTargetTrackingScalingPolicyConfigurationUpdateBuilder;

/** Auto scaling settings, as requests give and answers show them. */
final class ScalingShapes {
    static final Kind<AutoScalingTargetTrackingScalingPolicyConfigurationUpdate> AUTO_SCALING_TARGET_TRACKING_SCALING_POLICY_CONFIGURATION_UPDATE = Structure
            .of("AutoScalingTargetTrackingScalingPolicyConfigurationUpdate",
                    AutoScalingTargetTrackingScalingPolicyConfigurationUpdateBuilder::builder,
                    AutoScalingTargetTrackingScalingPolicyConfigurationUpdateBuilder::build)
            .member("TargetValue", Kinds.DECIMAL,
                    AutoScalingTargetTrackingScalingPolicyConfigurationUpdateBuilder::targetValue,
                    AutoScalingTargetTrackingScalingPolicyConfigurationUpdate::targetValue)
            .member("DisableScaleIn", Kinds.FLAG,
                    AutoScalingTargetTrackingScalingPolicyConfigurationUpdateBuilder::disableScaleIn,
                    AutoScalingTargetTrackingScalingPolicyConfigurationUpdate::disableScaleIn)
            .member("ScaleInCooldown", Kinds.INTEGER,
                    AutoScalingTargetTrackingScalingPolicyConfigurationUpdateBuilder::scaleInCooldown,
                    AutoScalingTargetTrackingScalingPolicyConfigurationUpdate::scaleInCooldown)
            .member("ScaleOutCooldown", Kinds.INTEGER,
                    AutoScalingTargetTrackingScalingPolicyConfigurationUpdateBuilder::scaleOutCooldown,
                    AutoScalingTargetTrackingScalingPolicyConfigurationUpdate::scaleOutCooldown);

    static final Kind<AutoScalingPolicyUpdate> AUTO_SCALING_POLICY_UPDATE = Structure
            .of("AutoScalingPolicyUpdate", AutoScalingPolicyUpdateBuilder::builder,
                    AutoScalingPolicyUpdateBuilder::build)
            .member("TargetTrackingScalingPolicyConfiguration",
                    AUTO_SCALING_TARGET_TRACKING_SCALING_POLICY_CONFIGURATION_UPDATE,
                    AutoScalingPolicyUpdateBuilder::targetTrackingScalingPolicyConfiguration,
                    AutoScalingPolicyUpdate::targetTrackingScalingPolicyConfiguration)
            .member("PolicyName", Kinds.TEXT, AutoScalingPolicyUpdateBuilder::policyName,
                    AutoScalingPolicyUpdate::policyName);

    static final Kind<AutoScalingSettingsUpdate> AUTO_SCALING_SETTINGS_UPDATE = Structure
            .of("AutoScalingSettingsUpdate", AutoScalingSettingsUpdateBuilder::builder,
                    AutoScalingSettingsUpdateBuilder::build)
            .member("MinimumUnits", Kinds.LONG, AutoScalingSettingsUpdateBuilder::minimumUnits,
                    AutoScalingSettingsUpdate::minimumUnits)
            .member("MaximumUnits", Kinds.LONG, AutoScalingSettingsUpdateBuilder::maximumUnits,
                    AutoScalingSettingsUpdate::maximumUnits)
            .member("AutoScalingDisabled", Kinds.FLAG, AutoScalingSettingsUpdateBuilder::autoScalingDisabled,
                    AutoScalingSettingsUpdate::autoScalingDisabled)
            .member("AutoScalingRoleArn", Kinds.TEXT, AutoScalingSettingsUpdateBuilder::autoScalingRoleArn,
                    AutoScalingSettingsUpdate::autoScalingRoleArn)
            .member("ScalingPolicyUpdate", AUTO_SCALING_POLICY_UPDATE,
                    AutoScalingSettingsUpdateBuilder::scalingPolicyUpdate,
                    AutoScalingSettingsUpdate::scalingPolicyUpdate);

    static final Kind<AutoScalingTargetTrackingScalingPolicyConfigurationDescription> AUTO_SCALING_TARGET_TRACKING_SCALING_POLICY_CONFIGURATION_DESCRIPTION = Structure
            .of("AutoScalingTargetTrackingScalingPolicyConfigurationDescription",
                    AutoScalingTargetTrackingScalingPolicyConfigurationDescriptionBuilder::builder,
                    AutoScalingTargetTrackingScalingPolicyConfigurationDescriptionBuilder::build)
            .member("TargetValue", Kinds.DECIMAL,
                    AutoScalingTargetTrackingScalingPolicyConfigurationDescriptionBuilder::targetValue,
                    AutoScalingTargetTrackingScalingPolicyConfigurationDescription::targetValue)
            .member("DisableScaleIn", Kinds.FLAG,
                    AutoScalingTargetTrackingScalingPolicyConfigurationDescriptionBuilder::disableScaleIn,
                    AutoScalingTargetTrackingScalingPolicyConfigurationDescription::disableScaleIn)
            .member("ScaleInCooldown", Kinds.INTEGER,
                    AutoScalingTargetTrackingScalingPolicyConfigurationDescriptionBuilder::scaleInCooldown,
                    AutoScalingTargetTrackingScalingPolicyConfigurationDescription::scaleInCooldown)
            .member("ScaleOutCooldown", Kinds.INTEGER,
                    AutoScalingTargetTrackingScalingPolicyConfigurationDescriptionBuilder::scaleOutCooldown,
                    AutoScalingTargetTrackingScalingPolicyConfigurationDescription::scaleOutCooldown);

    static final Kind<AutoScalingPolicyDescription> AUTO_SCALING_POLICY_DESCRIPTION = Structure
            .of("AutoScalingPolicyDescription", AutoScalingPolicyDescriptionBuilder::builder,
                    AutoScalingPolicyDescriptionBuilder::build)
            .member("PolicyName", Kinds.TEXT, AutoScalingPolicyDescriptionBuilder::policyName,
                    AutoScalingPolicyDescription::policyName)
            .member("TargetTrackingScalingPolicyConfiguration",
                    AUTO_SCALING_TARGET_TRACKING_SCALING_POLICY_CONFIGURATION_DESCRIPTION,
                    AutoScalingPolicyDescriptionBuilder::targetTrackingScalingPolicyConfiguration,
                    AutoScalingPolicyDescription::targetTrackingScalingPolicyConfiguration);

    static final Kind<AutoScalingSettingsDescription> AUTO_SCALING_SETTINGS_DESCRIPTION = Structure
            .of("AutoScalingSettingsDescription", AutoScalingSettingsDescriptionBuilder::builder,
                    AutoScalingSettingsDescriptionBuilder::build)
            .member("MinimumUnits", Kinds.LONG, AutoScalingSettingsDescriptionBuilder::minimumUnits,
                    AutoScalingSettingsDescription::minimumUnits)
            .member("MaximumUnits", Kinds.LONG, AutoScalingSettingsDescriptionBuilder::maximumUnits,
                    AutoScalingSettingsDescription::maximumUnits)
            .member("AutoScalingDisabled", Kinds.FLAG, AutoScalingSettingsDescriptionBuilder::autoScalingDisabled,
                    AutoScalingSettingsDescription::autoScalingDisabled)
            .member("AutoScalingRoleArn", Kinds.TEXT, AutoScalingSettingsDescriptionBuilder::autoScalingRoleArn,
                    AutoScalingSettingsDescription::autoScalingRoleArn)
            .member("ScalingPolicies", Kinds.list(AUTO_SCALING_POLICY_DESCRIPTION),
                    AutoScalingSettingsDescriptionBuilder::scalingPolicies,
                    AutoScalingSettingsDescription::scalingPolicies);

    private ScalingShapes() {}
}
