package dev.keywright.engine.expression;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A place in an item: a top-level attribute and the steps below it. */
public record DocumentPath(String attribute, List<PathStep> steps) {
    public DocumentPath {
        steps = List.copyOf(steps);
    }

    public static DocumentPath of(String attribute) {
        return new DocumentPath(attribute, List.of());
    }

    public boolean isTopLevel() {
        return steps.isEmpty();
    }

    /** As the service's messages print a path: {@code [a, b, [0]]}. */
    @Override
    public String toString() {
        return Stream.concat(Stream.of(attribute), steps.stream().map(DocumentPath::print))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static String print(PathStep step) {
        return switch (step) {
            case PathStep.Field(String name) -> name;
            case PathStep.Element(int index) -> "[" + index + "]";
        };
    }
}
