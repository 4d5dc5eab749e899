package dev.keywright.engine.expression.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

import dev.keywright.engine.expression.Comparator;

/** Random syntax trees, all of them printable. */
final class RandomSyntax {
    private static final List<String> NAMES = List.of("a", "b1", "_c", "Dd", "notIn", "and_");

    private final Random random;

    RandomSyntax(long seed) {
        this.random = new Random(seed);
    }

    ConditionSyntax condition(int depth) {
        return switch (depth == 0 ? 3 + random.nextInt(4) : random.nextInt(7)) {
            case 0 -> new ConditionSyntax.Or(several(2, () -> condition(depth - 1)));
            case 1 -> new ConditionSyntax.And(several(2, () -> condition(depth - 1)));
            case 2 -> new ConditionSyntax.Not(condition(depth - 1));
            case 3 -> new ConditionSyntax.Comparison(oneOf(Comparator.values()), operand(2), operand(2));
            case 4 -> new ConditionSyntax.Between(operand(2), operand(2), operand(2));
            case 5 -> new ConditionSyntax.In(operand(2), several(1, () -> operand(2)));
            default -> call(2);
        };
    }

    UpdateSyntax update() {
        return new UpdateSyntax(several(1, this::section));
    }

    ProjectionSyntax projection() {
        return new ProjectionSyntax(several(1, this::path));
    }

    private UpdateSyntax.Section section() {
        UpdateSyntax.Keyword keyword = oneOf(UpdateSyntax.Keyword.values());
        return new UpdateSyntax.Section(keyword, several(1, () -> switch (keyword) {
            case SET -> new UpdateSyntax.Clause.Set(path(), value());
            case REMOVE -> new UpdateSyntax.Clause.Remove(path());
            case ADD -> new UpdateSyntax.Clause.Add(path(), placeholder());
            case DELETE -> new UpdateSyntax.Clause.Delete(path(), placeholder());
        }));
    }

    private UpdateSyntax.Value value() {
        return switch (random.nextInt(3)) {
            case 0 -> new UpdateSyntax.Value.Single(operand(2));
            case 1 -> new UpdateSyntax.Value.Sum(operand(1), operand(1));
            default -> new UpdateSyntax.Value.Difference(operand(1), operand(1));
        };
    }

    private OperandSyntax operand(int depth) {
        return switch (random.nextInt(depth == 0 ? 2 : 3)) {
            case 0 -> new OperandSyntax.Path(path());
            case 1 -> new OperandSyntax.Placeholder(placeholder());
            default -> call(depth - 1);
        };
    }

    private OperandSyntax call(int depth) {
        return new OperandSyntax.Call(oneOf("size", "contains", "f"), several(1, () -> operand(depth)));
    }

    private PathSyntax path() {
        List<PathSyntax.Part> parts = new ArrayList<>();
        parts.add(name());
        for (int more = random.nextInt(3); more > 0; more--) {
            parts.add(random.nextBoolean() ? name() : new PathSyntax.Part.Index(random.nextInt(20)));
        }
        return new PathSyntax(parts);
    }

    private PathSyntax.Part name() {
        return random.nextBoolean()
                ? new PathSyntax.Part.Name(NAMES.get(random.nextInt(NAMES.size())))
                : new PathSyntax.Part.Alias("#" + random.nextInt(5));
    }

    private String placeholder() {
        return ":" + random.nextInt(5);
    }

    private <T> List<T> several(int least, Supplier<T> one) {
        return Stream.generate(one).limit(least + random.nextInt(3)).toList();
    }

    @SafeVarargs
    private <T> T oneOf(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
