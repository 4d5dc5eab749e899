package dev.keywright.design.cloudformation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.keywright.design.infrastructure.Schedule;
import dev.keywright.design.infrastructure.Tree;
import dev.keywright.design.json.Json;
import dev.keywright.design.json.ObjectBuilder;

/** The auto scaling that a template sets up beside its tables. */
final class Targets {
    private static final String USUAL_TARGET = "70";

    private record Target(String id, String resource, String dimension, Json properties) {}

    private final List<Target> targets = new ArrayList<>();
    private final List<Json> policies = new ArrayList<>();

    /** @param resources by logical id, already resolved */
    Targets(Map<String, Json> resources) {
        resources.forEach((id, resource) -> {
            Json properties = Tree.at(resource, "Properties").orElse(new Json.Null());
            switch (Tree.text(resource, "Type")) {
                case "AWS::ApplicationAutoScaling::ScalableTarget" ->
                    targets.add(new Target(id, Tree.text(properties, "ResourceId"),
                            Tree.text(properties, "ScalableDimension"), properties));
                case "AWS::ApplicationAutoScaling::ScalingPolicy" -> policies.add(properties);
                default -> {
                }
            }
        });
    }

    /**
     * The document's {@code AutoScaling} of a table or an index.
     *
     * @param names what the table may be called in a resource id: its name, or a reference to it
     */
    Optional<Json> of(List<String> names, String index) {
        ObjectBuilder scaling = new ObjectBuilder();
        for (String side : List.of("Read", "Write")) {
            String dimension = "dynamodb:" + (index.isEmpty() ? "table:" : "index:") + side + "CapacityUnits";
            targets.stream()
                    .filter(target -> target.dimension().equals(dimension))
                    .filter(target -> names.stream()
                            .anyMatch(name -> target.resource()
                                    .equals("table/" + name + (index.isEmpty() ? "" : "/index/" + index))))
                    .findFirst()
                    .ifPresent(target -> scaling.put(side, scaling(target)));
        }
        Json.Obj built = scaling.build();
        return built.members().isEmpty() ? Optional.empty() : Optional.of(built);
    }

    private Json scaling(Target target) {
        ObjectBuilder scaling = new ObjectBuilder();
        Tree.number(target.properties(), "MinCapacity").ifPresent(number -> scaling.put("MinCapacity", number));
        Tree.number(target.properties(), "MaxCapacity").ifPresent(number -> scaling.put("MaxCapacity", number));
        Json tracking = policies.stream()
                .filter(policy -> isOf(policy, target))
                .findFirst()
                .flatMap(policy -> Tree.at(policy, "TargetTrackingScalingPolicyConfiguration"))
                .orElseGet(Json.Null::new);
        List<Json> daily = new ArrayList<>();
        List<Json> others = new ArrayList<>();
        Tree.list(target.properties(), "ScheduledActions")
                .forEach(action -> daily(action).ifPresentOrElse(daily::add, () -> others.add(action)));
        return scaling.put("TargetValue", Tree.number(tracking, "TargetValue").orElse(new Json.Num(USUAL_TARGET)))
                .putIf(Tree.number(tracking, "ScaleOutCooldown"), "ScaleOutCooldown", it -> it)
                .putIf(Tree.number(tracking, "ScaleInCooldown"), "ScaleInCooldown", it -> it)
                .putList("ScheduledActions", daily, it -> it)
                .putList("OtherScheduledActions", others, it -> it)
                .build();
    }

    private static Optional<Json> daily(Json action) {
        return Schedule.daily(Tree.text(action, "Schedule"), Tree.number(action, "ScalableTargetAction", "MinCapacity"),
                Tree.number(action, "ScalableTargetAction", "MaxCapacity"));
    }

    private static boolean isOf(Json policy, Target target) {
        boolean isNamed = Tree.text(policy, "ScalingTargetId").equals("${" + target.id() + "}");
        boolean isTheSame = Tree.text(policy, "ResourceId").equals(target.resource())
                && Tree.text(policy, "ScalableDimension").equals(target.dimension());
        return isNamed || isTheSame;
    }
}
