package dev.keywright.engine.line;

import java.util.List;
import java.util.Optional;

import dev.keywright.engine.schema.CapacityScaling;
import dev.keywright.engine.schema.ScalingPolicy;
import dev.keywright.engine.schema.ScalingSettings;
import dev.keywright.engine.schema.ScalingSwitch;

/** The part of a catalog entry that says how a capacity scales. */
final class ScalingFields {
    private ScalingFields() {}

    static Fields write(CapacityScaling scaling) {
        return new Fields().put("reads", scaling.reads().map(ScalingFields::settings).stream().toList())
                .put("writes", scaling.writes().map(ScalingFields::settings).stream().toList());
    }

    static CapacityScaling read(Fields fields) {
        return new CapacityScaling(readSettings(fields.list("reads")), readSettings(fields.list("writes")));
    }

    private static Fields settings(ScalingSettings settings) {
        return new Fields().put("minimum", settings.minimumUnits())
                .put("maximum", settings.maximumUnits())
                .put("state", settings.state())
                .put("role", settings.roleArn())
                .put("policies", settings.policies().stream().map(ScalingFields::policy).toList());
    }

    private static Optional<ScalingSettings> readSettings(List<Fields> noneOrOne) {
        return noneOrOne.stream()
                .findFirst()
                .map(fields -> new ScalingSettings(fields.number("minimum"), fields.number("maximum"),
                        ScalingSwitch.valueOf(fields.text("state")), fields.text("role"),
                        fields.list("policies").stream().map(ScalingFields::readPolicy).toList()));
    }

    private static Fields policy(ScalingPolicy policy) {
        Fields fields = new Fields().put("name", policy.name())
                .put("target", Double.toString(policy.targetUtilization()));
        policy.scaleInDisabled().ifPresent(disabled -> fields.put("scaleInDisabled", disabled.toString()));
        policy.scaleInCooldownSeconds().ifPresent(seconds -> fields.put("scaleInCooldown", seconds));
        policy.scaleOutCooldownSeconds().ifPresent(seconds -> fields.put("scaleOutCooldown", seconds));
        return fields;
    }

    private static ScalingPolicy readPolicy(Fields fields) {
        return new ScalingPolicy(fields.text("name"), Double.parseDouble(fields.text("target")),
                fields.findText("scaleInDisabled").map(Boolean::valueOf),
                fields.findNumber("scaleInCooldown").map(Long::intValue),
                fields.findNumber("scaleOutCooldown").map(Long::intValue));
    }
}
