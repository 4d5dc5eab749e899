package dev.keywright.design.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.keywright.design.model.SampleItem;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.FieldName;
import dev.keywright.design.table.Table;
import dev.keywright.design.template.KeyTemplate;
import dev.keywright.design.template.TemplatePart;
import dev.keywright.design.value.Value;

/**
 * The template that a key attribute's values seem to be made by. Values are taken apart at {@code #}; what is the same
 * word everywhere is literal, the rest are fields, named by the alias of a facet, by an attribute with the same values,
 * or by the word before.
 */
final class KeyInference {
    private static final String SEPARATOR = "#";

    private final Table table;
    private final AttributeName key;
    private final List<SampleItem> items;

    KeyInference(Table table, AttributeName key, List<SampleItem> items) {
        this.table = table;
        this.key = key;
        this.items = items;
    }

    KeyTemplate infer(String alias) {
        List<String[]> rows = new ArrayList<>();
        for (SampleItem item : items) {
            if (!(item.attributes().get(key.value()) instanceof Value.S(String text))) {
                return bare();
            }
            rows.add(text.split(SEPARATOR, -1));
        }
        if (rows.isEmpty()) {
            return alias.isEmpty() || alias.equals(key.value()) ? bare() : ofAlias(alias);
        }
        boolean even = rows.stream().allMatch(row -> row.length == rows.getFirst().length);
        if (!even || (!generic() && alias.isEmpty())) {
            return commonStart(rows, alias);
        }
        return columns(rows, names(alias));
    }

    private KeyTemplate bare() {
        return KeyTemplate.field(safe(key.value()));
    }

    /** Whether the attribute's name says nothing about what is in it. */
    private boolean generic() {
        return key.value()
                .toLowerCase(Locale.ROOT)
                .matches("(.*[-_]?(pk|sk)\\d*|(pk|sk)\\d*|gsi[-_]?\\d*.*|lsi[-_]?\\d*.*|hash|range|data\\d*)");
    }

    private KeyTemplate commonStart(List<String[]> rows, String alias) {
        String first = rows.getFirst()[0];
        boolean shared = rows.stream().allMatch(row -> row.length > 1 && row[0].equals(first)) && word(first);
        if (!shared || !generic()) {
            return bare();
        }
        List<String> names = names(alias);
        String name = names.size() == 1 ? names.getFirst() : fieldName(first, 1);
        return template(List.of(first), List.of(name));
    }

    private static KeyTemplate template(List<String> literals, List<String> names) {
        return new KeyTemplate(List.of(new TemplatePart.Literal(String.join(SEPARATOR, literals) + SEPARATOR),
                new TemplatePart.Slot(new FieldName(names.getFirst()), List.of())));
    }

    private KeyTemplate columns(List<String[]> rows, List<String> aliasNames) {
        int width = rows.getFirst().length;
        List<Boolean> literal = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            int column = i;
            String first = rows.getFirst()[column];
            boolean same = rows.stream().allMatch(row -> row[column].equals(first));
            literal.add(same && word(first) && !(width == 1 && !generic()));
        }
        long slots = literal.stream().filter(is -> !is).count();
        StringBuilder text = new StringBuilder();
        String before = "";
        int slot = 0;
        for (int i = 0; i < width; i++) {
            text.append(i == 0 ? "" : SEPARATOR);
            String first = rows.getFirst()[i];
            if (literal.get(i)) {
                text.append(KeyTemplate.literal(first));
                before = first;
            } else {
                String name = aliasNames.size() == slots
                        ? aliasNames.get(slot)
                        : attribute(rows, i)
                                .orElse(width == 1 ? safe(key.value()) : fieldName(before, i));
                text.append('<').append(name).append('>');
                slot++;
            }
        }
        return KeyTemplate.parse(text.toString());
    }

    /** A word without digits: letters, dashes, or nothing. */
    private static boolean word(String text) {
        return text.matches("[\\p{L}_ .-]*");
    }

    private String fieldName(String before, int position) {
        String word = before.replaceAll("[^A-Za-z0-9]", "");
        return word.isEmpty() ? safe(key.value()) + (position + 1) : word.toLowerCase(Locale.ROOT) + "Id";
    }

    /** An attribute that has the column's values in every item. */
    private Optional<String> attribute(List<String[]> rows, int column) {
        return items.getFirst()
                .attributes()
                .keySet()
                .stream()
                .filter(name -> !table.keyAttributes().contains(new AttributeName(name)))
                .filter(name -> {
                    for (int i = 0; i < rows.size(); i++) {
                        if (!rows.get(i)[column].equals(text(items.get(i), name))) {
                            return false;
                        }
                    }
                    return true;
                })
                .map(KeyInference::safe)
                .findFirst();
    }

    private static String text(SampleItem item, String attribute) {
        return switch (item.attributes().getOrDefault(attribute, new Value.Null())) {
            case Value.S(String text) -> text;
            case Value.N(String digits) -> digits;
            case Value.B _,Value.Ss _,Value.Ns _,Value.Bs _,Value.Bool _,Value.Null _,Value.L _,Value.M _ -> "\0";
        };
    }

    /** Field names in a facet's alias: its parts that are not words in capitals, unless such an attribute is declared. */
    private List<String> names(String alias) {
        if (alias.isEmpty() || alias.equals(key.value())) {
            return List.of();
        }
        return Arrays.stream(alias.split(SEPARATOR))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .filter(part -> !capitals(part))
                .map(KeyInference::safe)
                .toList();
    }

    private boolean capitals(String part) {
        return part.equals(part.toUpperCase(Locale.ROOT)) && table.attribute(new AttributeName(part)).isEmpty();
    }

    private KeyTemplate ofAlias(String alias) {
        StringBuilder text = new StringBuilder();
        String separator = "";
        for (String part : alias.split(SEPARATOR, -1)) {
            text.append(separator)
                    .append(part.isEmpty() || capitals(part)
                            ? KeyTemplate.literal(part).toString()
                            : "<" + safe(part) + ">");
            separator = SEPARATOR;
        }
        return KeyTemplate.parse(text.toString());
    }

    /** A name without what a slot's syntax uses. */
    private static String safe(String name) {
        String cleaned = name.replaceAll("[<>:{}$]", "").strip();
        return cleaned.isEmpty() ? "value" : cleaned;
    }
}
