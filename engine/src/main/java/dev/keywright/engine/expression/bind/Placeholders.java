package dev.keywright.engine.expression.bind;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.keywright.engine.expression.DocumentPath;
import dev.keywright.engine.expression.ExpressionKind;
import dev.keywright.engine.expression.PathStep;
import dev.keywright.engine.expression.syntax.OperandSyntax;
import dev.keywright.engine.expression.syntax.PathSyntax;
import dev.keywright.engine.expression.syntax.PathSyntax.Part;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.value.AttributeValue;

/** The names and values one request brings, and which of them its expressions have used. Not for several threads. */
final class Placeholders {
    private final Map<String, String> names;
    private final Map<String, AttributeValue> values;
    private final Set<String> used = new HashSet<>();

    Placeholders(Map<String, String> names, Map<String, AttributeValue> values) {
        this.names = names;
        this.values = values;
    }

    DocumentPath path(ExpressionKind kind, PathSyntax path) {
        List<Part> parts = path.parts();
        String attribute = name(kind, parts.getFirst());
        if (parts.size() == 1) {
            return DocumentPath.of(attribute);
        }
        List<PathStep> steps = new ArrayList<>(parts.size() - 1);
        for (Part part : parts.subList(1, parts.size())) {
            steps.add(part instanceof Part.Index(int index)
                    ? new PathStep.Element(index)
                    : new PathStep.Field(name(kind, part)));
        }
        return new DocumentPath(attribute, steps);
    }

    private String name(ExpressionKind kind, Part part) {
        return switch (part) {
            case Part.Name(String name) -> name;
            case Part.Alias(String alias) -> alias(kind, alias);
            case Part.Index _ -> throw new IllegalArgumentException("an index is no name");
        };
    }

    private String alias(ExpressionKind kind, String alias) {
        String name = names.get(alias);
        if (name == null) {
            throw Message.INVALID_EXPRESSION.asValidation(kind.parameterName(), Message.UNDEFINED_NAME.with(alias));
        }
        used.add(alias);
        return name;
    }

    AttributeValue value(ExpressionKind kind, String placeholder) {
        AttributeValue value = values.get(placeholder);
        if (value == null) {
            throw Message.INVALID_EXPRESSION.asValidation(kind.parameterName(),
                    Message.UNDEFINED_VALUE.with(placeholder));
        }
        used.add(placeholder);
        return value;
    }

    /** Complains about the first alias in {@code path} that is not defined. */
    void requireNames(ExpressionKind kind, PathSyntax path) {
        for (Part part : path.parts()) {
            if (part instanceof Part.Alias(String alias)) {
                alias(kind, alias);
            }
        }
    }

    /** Complains about the first alias or placeholder in {@code operand} that is not defined. */
    void requireAll(ExpressionKind kind, OperandSyntax operand) {
        switch (operand) {
            case OperandSyntax.Path(PathSyntax path) -> requireNames(kind, path);
            case OperandSyntax.Placeholder(String placeholder) -> value(kind, placeholder);
            case OperandSyntax.Call(_, List<OperandSyntax> arguments) ->
                arguments.forEach(argument -> requireAll(kind, argument));
        }
    }

    void refuseUnused() {
        refuseUnused(names.keySet(), Message.UNUSED_NAMES);
        refuseUnused(values.keySet(), Message.UNUSED_VALUES);
    }

    private void refuseUnused(Collection<String> given, Message message) {
        List<String> unused = given.stream().filter(key -> !used.contains(key)).toList();
        if (!unused.isEmpty()) {
            throw message.asValidation(String.join(", ", unused));
        }
    }
}
