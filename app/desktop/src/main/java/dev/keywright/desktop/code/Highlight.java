package dev.keywright.desktop.code;

import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;

import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/** Style names over a text, token by token. */
final class Highlight {
    private static final List<String> KINDS = List.of("comment", "key", "string", "number", "word");

    private Highlight() {}

    static StyleSpans<Collection<String>> of(String text, Language language) {
        StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
        Matcher tokens = language.tokens().matcher(text);
        int end = 0;
        while (tokens.find()) {
            spans.add(List.of(), tokens.start() - end);
            spans.add(List.of(kind(tokens)), tokens.end() - tokens.start());
            end = tokens.end();
        }
        spans.add(List.of(), text.length() - end);
        return spans.create();
    }

    private static String kind(Matcher token) {
        return KINDS.stream().filter(kind -> token.start(kind) >= 0).findFirst().orElse("");
    }
}
