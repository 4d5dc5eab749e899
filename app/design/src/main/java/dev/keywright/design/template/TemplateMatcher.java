package dev.keywright.design.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.keywright.design.name.FieldName;

/**
 * Tells whether a text was made by a template, and of which values. A slot of a template that has {@code #} as literal
 * text does not match {@code #}: it separates. Dates and shards match but give no value back.
 */
public final class TemplateMatcher {
    private final Pattern pattern;
    private final List<TemplatePart.Slot> groups;

    private TemplateMatcher(Pattern pattern, List<TemplatePart.Slot> groups) {
        this.pattern = pattern;
        this.groups = groups;
    }

    static TemplateMatcher of(KeyTemplate template) {
        boolean separated = separated(template);
        StringBuilder regex = new StringBuilder();
        List<TemplatePart.Slot> groups = new ArrayList<>();
        for (TemplatePart part : template.parts()) {
            switch (part) {
                case TemplatePart.Literal(String text) -> regex.append(Pattern.quote(text));
                case TemplatePart.Slot slot when groups.contains(slot) ->
                    regex.append("\\").append(groups.indexOf(slot) + 1).append("(?:)");
                case TemplatePart.Slot slot -> {
                    groups.add(slot);
                    regex.append('(').append(regex(slot, separated)).append(')');
                }
            }
        }
        return new TemplateMatcher(Pattern.compile(regex.toString(), Pattern.DOTALL), List.copyOf(groups));
    }

    /** Whether the template has {@code #} as literal text, so that its slots do not. */
    static boolean separated(KeyTemplate template) {
        return template.parts()
                .stream()
                .anyMatch(part -> part instanceof TemplatePart.Literal(String text) && text.contains("#"));
    }

    private static String regex(TemplatePart.Slot slot, boolean separated) {
        String any = separated ? "[^#]+?" : ".+?";
        if (slot.transforms().isEmpty()) {
            return any;
        }
        return switch (slot.transforms().getLast()) {
            case Transform.Pad(int digits) -> "\\d{" + digits + "}(?:\\.\\d+)?";
            case Transform.Reverse(int digits) -> "\\d{" + digits + "}";
            case Transform.Shard shard -> "\\d{" + shard.width() + "}";
            case Transform.Upper _ -> separated ? "[^#\\p{Ll}]+?" : "\\P{Ll}+?";
            case Transform.Lower _ -> separated ? "[^#\\p{Lu}]+?" : "\\P{Lu}+?";
            case Transform.Date _ -> any;
        };
    }

    public boolean matches(String text) {
        return pattern.matcher(text).matches();
    }

    /** Fields in the order of their first slot; those that cannot be told from the text are left out. */
    public Optional<SequencedMap<FieldName, String>> match(String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        SequencedMap<FieldName, String> values = new LinkedHashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            TemplatePart.Slot slot = groups.get(i);
            undo(slot, matcher.group(i + 1)).ifPresent(value -> values.putIfAbsent(slot.field(), value));
        }
        return Optional.of(values);
    }

    private static Optional<String> undo(TemplatePart.Slot slot, String text) {
        String value = text;
        for (Transform transform : slot.transforms().reversed()) {
            switch (transform) {
                case Transform.Pad _ -> value = value.replaceFirst("^0+(?=\\d)", "");
                case Transform.Reverse reverse -> value = reverse.apply(value).replaceFirst("^0+(?=\\d)", "");
                case Transform.Upper _,Transform.Lower _ -> {
                }
                case Transform.Shard _,Transform.Date _ -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(value);
    }
}
