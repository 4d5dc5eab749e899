package dev.keywright.design.hcl;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.keywright.design.json.Place;
import dev.keywright.design.json.UnreadableException;

/** Moves through a text of Terraform's language, piece by piece. */
final class Scanner {
    private static final char END = '\0';
    private static final Pattern IDENTIFIER = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_-]*");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_.+-]+");
    private static final Pattern HEREDOC = Pattern.compile("<<(-?)([A-Za-z_][A-Za-z0-9_-]*)\\r?\\n");

    private final String text;
    private int at;

    Scanner(String text) {
        this.text = text;
    }

    int position() {
        return at;
    }

    void moveTo(int position) {
        at = position;
    }

    char peek() {
        return at < text.length() ? text.charAt(at) : END;
    }

    boolean atEnd() {
        return at >= text.length();
    }

    boolean at(String start) {
        return text.startsWith(start, at);
    }

    /** Moves over {@code expected} if it is next. */
    boolean take(char expected) {
        boolean next = !atEnd() && peek() == expected;
        at += next ? 1 : 0;
        return next;
    }

    /** Over spaces and comments, up to the end of the line. */
    void skipSpaces() {
        while (!atEnd()) {
            if (peek() == ' ' || peek() == '\t' || peek() == '\r') {
                at++;
            } else if (at("/*")) {
                int close = text.indexOf("*/", at + 2);
                at = close < 0 ? text.length() : close + 2;
            } else if (peek() == '#' || at("//")) {
                int line = text.indexOf('\n', at);
                at = line < 0 ? text.length() : line;
            } else {
                return;
            }
        }
    }

    void skipLines() {
        skipSpaces();
        while (take('\n')) {
            skipSpaces();
        }
    }

    Optional<String> identifier() {
        return next(IDENTIFIER);
    }

    /** A literal that is not in quotes, or the start of a longer expression. */
    Optional<String> word() {
        return next(WORD);
    }

    private Optional<String> next(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        at = matcher.end();
        return Optional.of(matcher.group());
    }

    boolean atExpressionEnd() {
        return atEnd() || peek() == '\n' || peek() == ',' || peek() == '}' || peek() == ']' || peek() == ')';
    }

    /** A quoted text with its escapes undone; interpolations stay as they are written. */
    String quoted() {
        StringBuilder out = new StringBuilder();
        at++;
        while (!take('"')) {
            if (atEnd() || peek() == '\n') {
                throw error("a closing quote is missing");
            }
            if (at("$${") || at("%%{")) {
                out.append(text, at + 1, at + 3);
                at += 3;
            } else if (at("${") || at("%{")) {
                int start = at;
                skipInterpolation();
                out.append(text, start, at);
            } else if (peek() == '\\') {
                out.append(escape());
            } else {
                out.append(text.charAt(at++));
            }
        }
        return out.toString();
    }

    private String escape() {
        at++;
        char kind = peek();
        at++;
        int digits = kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
        if (digits > 0) {
            try {
                String code = text.substring(at, Math.min(text.length(), at + digits));
                at += digits;
                return Character.toString(Integer.parseInt(code, 16));
            } catch (IllegalArgumentException _) {
                throw error("not a character's code behind \\" + kind);
            }
        }
        return switch (kind) {
            case 'n' -> "\n";
            case 'r' -> "\r";
            case 't' -> "\t";
            default -> String.valueOf(kind);
        };
    }

    private void skipInterpolation() {
        at += 2;
        int open = 1;
        while (open > 0) {
            if (atEnd()) {
                throw error("\"${\" is not closed");
            }
            if (peek() == '"') {
                quoted();
            } else {
                open += peek() == '{' ? 1 : peek() == '}' ? -1 : 0;
                at++;
            }
        }
    }

    /** {@code <<EOF} up to the line that says {@code EOF}; {@code <<-} takes the common indent away. */
    Optional<String> heredoc() {
        Matcher start = HEREDOC.matcher(text).region(at, text.length());
        if (!start.lookingAt()) {
            return Optional.empty();
        }
        Matcher end = Pattern.compile("(?m)^[ \\t]*" + Pattern.quote(start.group(2)) + "[ \\t]*\\r?$").matcher(text);
        if (!end.find(start.end())) {
            throw error("no line says " + start.group(2));
        }
        at = end.end();
        String lines = text.substring(start.end(), end.start());
        return Optional.of(start.group(1).isEmpty()
                ? lines
                : lines.lines()
                        .map(String::strip)
                        .collect(
                                Collectors.joining("\n", "", "\n")));
    }

    /** An expression as it is written, up to where it ends: brackets closed, and no operator pending. */
    String rawExpression() {
        int start = at;
        int open = 0;
        while (!atEnd() && !(open == 0 && atExpressionEnd()) && !(open == 0 && (peek() == '#' || at("//")))) {
            char next = peek();
            if (next == '"') {
                quoted();
            } else if (next != '<' || heredoc().isEmpty()) {
                open += next == '(' || next == '[' || next == '{' ? 1 : 0;
                open -= next == ')' || next == ']' || next == '}' ? 1 : 0;
                at++;
            }
        }
        String raw = text.substring(start, at).strip();
        if (raw.isEmpty() || open > 0) {
            throw error("expected a value");
        }
        return raw;
    }

    UnreadableException error(String problem) {
        int end = Math.min(at, text.length());
        int line = 1 + (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
        return new UnreadableException(new Place(line, end - text.lastIndexOf('\n', end - 1)), "",
                "not Terraform's language: " + problem);
    }
}
