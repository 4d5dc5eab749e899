package dev.keywright.workbench.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.FieldName;
import dev.keywright.design.pattern.Expression;
import dev.keywright.design.value.Value;
import dev.keywright.engine.api.Supplied;
import dev.keywright.engine.value.AttributeValue;
import dev.keywright.workbench.load.EngineValues;

/**
 * Collects the {@code #names} and {@code :values} of one request: those its expressions use, and those made up for its
 * key condition and projection, so that no attribute's name can be a reserved word.
 */
final class Placeholders {
    private static final Pattern USED = Pattern.compile("[#:][A-Za-z0-9_]+");

    private final Map<FieldName, Value> parameters;
    private final SequencedMap<String, String> names = new LinkedHashMap<>();
    private final SequencedMap<String, Supplied<AttributeValue>> values = new LinkedHashMap<>();

    Placeholders(Map<FieldName, Value> parameters) {
        this.parameters = parameters;
    }

    /** Takes in what an expression uses; its text stays as it is. */
    String expression(Expression expression) {
        Matcher used = USED.matcher(expression.text());
        while (used.find()) {
            String placeholder = used.group();
            String bare = placeholder.substring(1);
            if (placeholder.startsWith("#")) {
                AttributeName attribute = declared(expression.names(), placeholder, bare)
                        .orElse(new AttributeName(bare));
                names.put(placeholder, attribute.value());
            } else {
                Value value = declared(expression.values(), placeholder, bare)
                        .or(() -> Optional.ofNullable(parameters.get(new FieldName(bare))))
                        .orElseThrow(() -> new UnrunnableException(
                                placeholder + " is neither a value of the expression nor a parameter with an example"));
                values.put(placeholder, Supplied.of(EngineValues.value(value)));
            }
        }
        return expression.text();
    }

    private static <T> Optional<T> declared(SequencedMap<String, T> given, String placeholder, String bare) {
        return Optional.ofNullable(given.get(placeholder)).or(() -> Optional.ofNullable(given.get(bare)));
    }

    String name(AttributeName attribute) {
        String placeholder = "#kw" + names.size();
        names.put(placeholder, attribute.value());
        return placeholder;
    }

    String value(AttributeValue value) {
        String placeholder = ":kw" + values.size();
        values.put(placeholder, Supplied.of(value));
        return placeholder;
    }

    /** Document paths with every name in them replaced: {@code address.city[0]} becomes {@code #kw1.#kw2[0]}. */
    Optional<String> projection(List<String> paths) {
        if (paths.isEmpty()) {
            return Optional.empty();
        }
        List<String> replaced = new ArrayList<>();
        for (String path : paths) {
            List<String> steps = new ArrayList<>();
            for (String step : path.split("\\.")) {
                int bracket = step.indexOf('[');
                String bare = bracket < 0 ? step : step.substring(0, bracket);
                steps.add(name(new AttributeName(bare)) + (bracket < 0 ? "" : step.substring(bracket)));
            }
            replaced.add(String.join(".", steps));
        }
        return Optional.of(String.join(", ", replaced));
    }

    Optional<Map<String, String>> names() {
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }

    Optional<Map<String, Supplied<AttributeValue>>> values() {
        return values.isEmpty() ? Optional.empty() : Optional.of(values);
    }
}
