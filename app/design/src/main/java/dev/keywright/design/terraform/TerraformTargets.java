package dev.keywright.design.terraform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.keywright.design.hcl.Block;
import dev.keywright.design.hcl.Body;
import dev.keywright.design.infrastructure.Schedule;
import dev.keywright.design.infrastructure.Tree;
import dev.keywright.design.json.Json;
import dev.keywright.design.json.ObjectBuilder;

/** The auto scaling that a module sets up beside its tables. */
final class TerraformTargets {
    private static final String USUAL_TARGET = "70";

    private record Target(String address, Json arguments) {}

    /** @param inner the block that says what it does */
    private record Policy(Json arguments, Json inner) {}

    private final List<Target> targets = new ArrayList<>();
    private final List<Policy> policies = new ArrayList<>();
    private final List<Policy> scheduled = new ArrayList<>();

    TerraformTargets(Body file, Values values) {
        file.blocks("resource").forEach(block -> {
            Json arguments = values.resolve(block.body().json());
            switch (block.label(0)) {
                case "aws_appautoscaling_target" ->
                    targets.add(new Target("aws_appautoscaling_target." + block.label(1), arguments));
                case "aws_appautoscaling_policy" -> policies
                        .add(policy(block, arguments, "target_tracking_scaling_policy_configuration", values));
                case "aws_appautoscaling_scheduled_action" ->
                    scheduled.add(policy(block, arguments, "scalable_target_action", values));
                default -> {
                }
            }
        });
    }

    /**
     * The document's {@code AutoScaling} of a table or an index.
     *
     * @param names what the table may be called in a resource id: its name, or references to it
     */
    Optional<Json> of(List<String> names, String index) {
        ObjectBuilder scaling = new ObjectBuilder();
        for (String side : List.of("Read", "Write")) {
            String dimension = "dynamodb:" + (index.isEmpty() ? "table:" : "index:") + side + "CapacityUnits";
            targets.stream()
                    .filter(target -> Tree.text(target.arguments(), "scalable_dimension").equals(dimension))
                    .filter(target -> names.stream()
                            .anyMatch(name -> Tree.text(target.arguments(), "resource_id")
                                    .equals("table/" + name + (index.isEmpty() ? "" : "/index/" + index))))
                    .findFirst()
                    .ifPresent(target -> scaling.put(side, scaling(target)));
        }
        Json.Obj built = scaling.build();
        return built.members().isEmpty() ? Optional.empty() : Optional.of(built);
    }

    private Json scaling(Target target) {
        Json least = Tree.number(target.arguments(), "min_capacity").orElse(new Json.Num("1"));
        Json tracking = policies.stream()
                .filter(policy -> isOf(policy, target))
                .findFirst()
                .map(Policy::inner)
                .orElseGet(Json.Null::new);
        List<Json> daily = new ArrayList<>();
        List<Json> others = new ArrayList<>();
        scheduled.stream()
                .filter(action -> isOf(action, target))
                .forEach(action -> daily(action).ifPresentOrElse(daily::add, () -> others.add(action.arguments())));
        return new ObjectBuilder().put("MinCapacity", least)
                .put("MaxCapacity", Tree.number(target.arguments(), "max_capacity").orElse(least))
                .put("TargetValue", Tree.number(tracking, "target_value").orElse(new Json.Num(USUAL_TARGET)))
                .putIf(Tree.number(tracking, "scale_out_cooldown"), "ScaleOutCooldown", it -> it)
                .putIf(Tree.number(tracking, "scale_in_cooldown"), "ScaleInCooldown", it -> it)
                .putList("ScheduledActions", daily, it -> it)
                .putList("OtherScheduledActions", others, it -> it)
                .build();
    }

    private static Policy policy(Block block, Json arguments, String inner, Values values) {
        return new Policy(arguments, block.body()
                .blocks(inner)
                .findFirst()
                .map(Block::body)
                .map(body -> values.resolve(body.json()))
                .orElseGet(Json.Null::new));
    }

    private static Optional<Json> daily(Policy action) {
        return Schedule.daily(Tree.text(action.arguments(), "schedule"), Tree.number(action.inner(), "min_capacity"),
                Tree.number(action.inner(), "max_capacity"));
    }

    private static boolean isOf(Policy policy, Target target) {
        String resource = Tree.text(policy.arguments(), "resource_id");
        String dimension = Tree.text(policy.arguments(), "scalable_dimension");
        boolean isReferred = resource.equals("${" + target.address() + ".resource_id}")
                && dimension.equals("${" + target.address() + ".scalable_dimension}");
        boolean isTheSame = resource.equals(Tree.text(target.arguments(), "resource_id"))
                && dimension.equals(Tree.text(target.arguments(), "scalable_dimension"));
        return isReferred || isTheSame;
    }
}
