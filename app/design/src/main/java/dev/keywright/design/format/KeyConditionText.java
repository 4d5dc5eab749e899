package dev.keywright.design.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.keywright.design.name.AttributeName;
import dev.keywright.design.pattern.KeyCondition;
import dev.keywright.design.pattern.RangeCondition;
import dev.keywright.design.pattern.RangeOperator;
import dev.keywright.design.table.KeySchema;
import dev.keywright.design.template.KeyTemplate;

/** {@code KeyConditionExpression} of a key: {@code PK = :pk AND begins_with(SK, :sk)}. */
record KeyConditionText(KeySchema keys) {
    private static final Pattern TOKEN = Pattern.compile("\\s*([(),]|<=|>=|[<>=]|[#:]?[A-Za-z0-9_.\\-]+)");

    /** Hears which value a placeholder stands for. */
    @FunctionalInterface
    interface Values {
        void put(String placeholder, AttributeName attribute, KeyTemplate template);
    }

    String write(KeyCondition condition, Values values) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < Math.min(keys.partition().size(), condition.partition().size()); i++) {
            String placeholder = placeholder(":pk", i);
            values.put(placeholder, keys.partition().get(i), condition.partition().get(i));
            parts.add(keys.partition().get(i) + " = " + placeholder);
        }
        for (int i = 0; i < Math.min(keys.sort().size(), condition.range().size()); i++) {
            parts.add(range(keys.sort().get(i), condition.range().get(i), placeholder(":sk", i), values));
        }
        return String.join(" AND ", parts);
    }

    private static String placeholder(String base, int position) {
        return position == 0 ? base : base + (position + 1);
    }

    private static String range(AttributeName attribute, RangeCondition range, String placeholder, Values values) {
        if (range.operator() == RangeOperator.BETWEEN) {
            values.put(placeholder + "From", attribute, range.operands().getFirst());
            values.put(placeholder + "To", attribute, range.operands().getLast());
            return attribute + " BETWEEN " + placeholder + "From AND " + placeholder + "To";
        }
        values.put(placeholder, attribute, range.operands().getFirst());
        return range.operator() == RangeOperator.BEGINS_WITH
                ? "begins_with(" + attribute + ", " + placeholder + ")"
                : attribute + " " + range.operator().symbol() + " " + placeholder;
    }

    /**
     * @param names what {@code #names} stand for
     * @param template the template of a {@code :value}
     * @throws IllegalArgumentException that says what is wrong, when it is no key condition of this key
     */
    KeyCondition read(String text, Map<String, String> names, Function<String, KeyTemplate> template) {
        SequencedMap<AttributeName, RangeCondition> conditions = new Reading(tokens(text), names, template).all();
        List<KeyTemplate> partition = new ArrayList<>();
        for (AttributeName attribute : keys.partition()) {
            RangeCondition condition = conditions.remove(attribute);
            if (condition == null || condition.operator() != RangeOperator.EQ) {
                throw new IllegalArgumentException("a key condition says what " + attribute + " equals");
            }
            partition.add(condition.operands().getFirst());
        }
        List<RangeCondition> range = new ArrayList<>();
        for (AttributeName attribute : keys.sort()) {
            RangeCondition condition = conditions.remove(attribute);
            if (condition == null) {
                break;
            }
            range.add(condition);
        }
        if (!conditions.isEmpty()) {
            throw new IllegalArgumentException(conditions.firstEntry().getKey()
                    + " can't be used here; the key is " + keys.attributes()
                    + " and its sort attributes are used from the left");
        }
        return new KeyCondition(partition, range);
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text.strip());
        int end = 0;
        while (matcher.lookingAt()) {
            tokens.add(matcher.group(1));
            end = matcher.end();
            matcher.region(end, text.strip().length());
        }
        if (end < text.strip().length()) {
            throw new IllegalArgumentException("\"" + text.strip().substring(end) + "\" is no part of a key condition");
        }
        return tokens;
    }

    /** One pass over the tokens. */
    private static final class Reading {
        private final List<String> tokens;
        private final Map<String, String> names;
        private final Function<String, KeyTemplate> template;
        private final SequencedMap<AttributeName, RangeCondition> found = new LinkedHashMap<>();
        private int at;

        Reading(List<String> tokens, Map<String, String> names, Function<String, KeyTemplate> template) {
            this.tokens = tokens;
            this.names = names;
            this.template = template;
        }

        SequencedMap<AttributeName, RangeCondition> all() {
            condition();
            while (at < tokens.size()) {
                expect("AND");
                condition();
            }
            return found;
        }

        private void condition() {
            String first = next();
            if (first.equals("begins_with")) {
                expect("(");
                AttributeName attribute = attribute(next());
                expect(",");
                put(attribute, RangeCondition.of(RangeOperator.BEGINS_WITH, template.apply(next())));
                expect(")");
                return;
            }
            AttributeName attribute = attribute(first);
            String symbol = next();
            RangeOperator operator = RangeOperator.of(symbol)
                    .filter(it -> it != RangeOperator.BEGINS_WITH)
                    .orElseThrow(() -> new IllegalArgumentException("\"" + symbol
                            + "\" is none of =, <, <=, >, >=, BETWEEN"));
            KeyTemplate operand = template.apply(next());
            if (operator == RangeOperator.BETWEEN) {
                expect("AND");
                put(attribute, RangeCondition.of(operator, operand, template.apply(next())));
            } else {
                put(attribute, RangeCondition.of(operator, operand));
            }
        }

        private void put(AttributeName attribute, RangeCondition condition) {
            if (found.put(attribute, condition) != null) {
                throw new IllegalArgumentException("there are two conditions on " + attribute);
            }
        }

        private AttributeName attribute(String token) {
            String name = token.startsWith("#") ? names.get(token) : token;
            if (name == null) {
                throw new IllegalArgumentException(token + " is not among ExpressionAttributeNames");
            }
            return new AttributeName(name);
        }

        private String next() {
            if (at >= tokens.size()) {
                throw new IllegalArgumentException("the key condition ends too early");
            }
            return tokens.get(at++);
        }

        private void expect(String token) {
            String found = next();
            if (!found.equalsIgnoreCase(token)) {
                throw new IllegalArgumentException("expected " + token + ", found " + found);
            }
        }
    }
}
