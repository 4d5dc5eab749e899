package dev.keywright.design.template;

import java.util.ArrayList;
import java.util.List;

import dev.keywright.design.name.FieldName;

/** Reads a template from left to right. */
final class TemplateParser {
    /** How slots are written. */
    private enum Dialect {
        OWN, FOREIGN
    }

    private static final int MAX_DIGITS = 38;
    private static final int MAX_SHARDS = 100_000;

    private final String text;
    private final Dialect dialect;
    private final List<TemplatePart> parts = new ArrayList<>();
    private final StringBuilder literal = new StringBuilder();
    private int at;

    private TemplateParser(String text, Dialect dialect) {
        this.text = text;
        this.dialect = dialect;
    }

    static TemplateParser own(String text) {
        return new TemplateParser(text, Dialect.OWN);
    }

    static TemplateParser foreign(String text) {
        return new TemplateParser(text, Dialect.FOREIGN);
    }

    KeyTemplate parse() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\\' && at + 1 < text.length()) {
                literal.append(text.charAt(at + 1));
                at += 2;
            } else if (c == '<') {
                slot(1, '>');
            } else if (dialect == Dialect.FOREIGN && text.startsWith("${", at)) {
                slot(2, '}');
            } else if (dialect == Dialect.FOREIGN && c == '{') {
                slot(1, '}');
            } else {
                literal.append(c);
                at++;
            }
        }
        endLiteral();
        return new KeyTemplate(parts);
    }

    private void endLiteral() {
        if (!literal.isEmpty()) {
            parts.add(new TemplatePart.Literal(literal.toString()));
            literal.setLength(0);
        }
    }

    private void slot(int opening, char closing) {
        endLiteral();
        int start = at;
        int end = text.indexOf(closing, start);
        if (end < 0) {
            throw new TemplateSyntaxException("the slot has no closing " + closing, start);
        }
        at = start + opening;
        FieldName field = new FieldName(upTo(end));
        if (field.value().isBlank()) {
            throw new TemplateSyntaxException("a slot names a field, as in <userId>", start);
        }
        parts.add(new TemplatePart.Slot(field, transforms(end)));
        at = end + 1;
    }

    private String upTo(int end) {
        int start = at;
        int depth = 0;
        while (at < end && (depth > 0 || text.charAt(at) != ':')) {
            depth += switch (text.charAt(at)) {
                case '(' -> 1;
                case ')' -> -1;
                default -> 0;
            };
            at++;
        }
        return text.substring(start, at).strip();
    }

    private List<Transform> transforms(int end) {
        List<Transform> transforms = new ArrayList<>();
        while (at < end) {
            at++;
            int start = at;
            transforms.add(transform(upTo(end), start, end));
        }
        return transforms;
    }

    private Transform transform(String source, int start, int end) {
        if (dialect == Dialect.FOREIGN && !source.isEmpty() && source.chars().allMatch(Character::isDigit)) {
            at = end; // OneTable: ${id:10:0} is a width and a filler
            return new Transform.Pad(number(source, start, MAX_DIGITS));
        }
        int open = source.indexOf('(');
        String name = open < 0 ? source : source.substring(0, open);
        if (open >= 0 && !source.endsWith(")")) {
            throw new TemplateSyntaxException(name + " has no closing )", start);
        }
        String argument = open < 0 ? "" : source.substring(open + 1, source.length() - 1);
        return switch (name) {
            case "pad" -> new Transform.Pad(number(argument, start, MAX_DIGITS));
            case "reverse" -> new Transform.Reverse(number(argument, start, MAX_DIGITS));
            case "shard" -> new Transform.Shard(number(argument, start, MAX_SHARDS));
            case "upper" -> new Transform.Upper();
            case "lower" -> new Transform.Lower();
            case "date" -> date(argument, start);
            default -> throw new TemplateSyntaxException("unknown function \"" + name
                    + "\"; there are pad(n), upper, lower, date(pattern), reverse(n), shard(n)", start);
        };
    }

    private static int number(String argument, int position, int most) {
        if (!argument.matches("[1-9]\\d{0,5}") || Integer.parseInt(argument) > most) {
            throw new TemplateSyntaxException("expected a number from 1 to " + most + ", not \"" + argument + "\"",
                    position);
        }
        return Integer.parseInt(argument);
    }

    private static Transform date(String pattern, int position) {
        try {
            new Transform.Date(pattern).apply("2000-01-01T00:00:00Z");
        } catch (IllegalArgumentException | RenderException _) {
            throw new TemplateSyntaxException("\"" + pattern + "\" is no date pattern such as yyyy-MM-dd", position);
        }
        if (pattern.isEmpty()) {
            throw new TemplateSyntaxException("date needs a pattern, such as date(yyyy-MM-dd)", position);
        }
        return new Transform.Date(pattern);
    }
}
