package dev.keywright.design.edit;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.keywright.design.name.AttributeName;
import dev.keywright.design.pattern.Expression;

/** Attribute names inside expression text. Only the first element of a document path names an attribute. */
final class ExpressionText {
    /** A word with the character before it, which tells a path's first element from the rest and from {@code :values}. */
    private static final Pattern WORD = Pattern
            .compile("(?<before>^|[^A-Za-z0-9_.:#-])(?<mark>#?)(?<word>[A-Za-z_][A-Za-z0-9_-]*)");

    private ExpressionText() {}

    static Expression rename(Expression expression, AttributeName from, AttributeName to) {
        SequencedMap<String, AttributeName> names = new LinkedHashMap<>(expression.names());
        names.replaceAll((_, name) -> name.equals(from) ? to : name);
        StringBuilder text = new StringBuilder();
        Matcher words = WORD.matcher(expression.text());
        while (words.find()) {
            String word = words.group("mark") + words.group("word");
            boolean named = word.equals("#" + from) && !names.containsKey(word);
            boolean plain = word.equals(from.value());
            String changed = named || plain ? words.group("mark") + to : word;
            words.appendReplacement(text, Matcher.quoteReplacement(words.group("before") + changed));
        }
        words.appendTail(text);
        return new Expression(text.toString(), names, expression.values());
    }

    static String renamePath(String path, AttributeName from, AttributeName to) {
        String start = from.value();
        boolean whole = path.equals(start) || path.startsWith(start + ".") || path.startsWith(start + "[");
        return whole ? to + path.substring(start.length()) : path;
    }
}
