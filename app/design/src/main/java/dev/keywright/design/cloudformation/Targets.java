package dev.keywright.design.cloudformation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        return scaling.put("TargetValue", policies.stream()
                .filter(policy -> isOf(policy, target))
                .findFirst()
                .flatMap(policy -> Tree.number(policy, "TargetTrackingScalingPolicyConfiguration", "TargetValue"))
                .orElse(new Json.Num(USUAL_TARGET))).build();
    }

    private static boolean isOf(Json policy, Target target) {
        boolean isNamed = Tree.text(policy, "ScalingTargetId").equals("${" + target.id() + "}");
        boolean isTheSame = Tree.text(policy, "ResourceId").equals(target.resource())
                && Tree.text(policy, "ScalableDimension").equals(target.dimension());
        return isNamed || isTheSame;
    }
}
