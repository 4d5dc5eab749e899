package dev.keywright.design.hcl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

import dev.keywright.design.json.Json;
import dev.keywright.design.json.UnreadableException;

/**
 * Reads Terraform's language. Literals become values; every other expression is kept as the text it was written as, in
 * {@code ${…}}, which is also how interpolations stand inside quoted texts.
 */
public final class HclReader {
    private static final int DEEPEST = 100;

    private final Scanner scanner;
    private int depth;

    private HclReader(String text) {
        this.scanner = new Scanner(text);
    }

    /** @throws UnreadableException when {@code text} is no file of that language */
    public static Body read(String text) {
        return new HclReader(text.startsWith("\ufeff") ? text.substring(1) : text).body(true);
    }

    private Body body(boolean isFile) {
        if (++depth > DEEPEST) {
            throw scanner.error("nested more than " + DEEPEST + " deep");
        }
        SequencedMap<String, Json> arguments = new LinkedHashMap<>();
        List<Block> blocks = new ArrayList<>();
        scanner.skipLines();
        while (!(isFile ? scanner.atEnd() : scanner.take('}'))) {
            if (scanner.atEnd()) {
                throw scanner.error("a closing brace is missing");
            }
            String name = scanner.identifier().orElseThrow(() -> scanner.error("expected a name"));
            scanner.skipSpaces();
            if (scanner.take('=')) {
                scanner.skipSpaces();
                if (arguments.put(name, expression()) != null) {
                    throw scanner.error("\"" + name + "\" is there twice; keep one");
                }
            } else {
                blocks.add(block(name));
            }
            scanner.skipLines();
        }
        depth--;
        return new Body(arguments, blocks);
    }

    private Block block(String type) {
        List<String> labels = new ArrayList<>();
        while (!scanner.take('{')) {
            labels.add(scanner.peek() == '"'
                    ? scanner.quoted()
                    : scanner.identifier()
                            .orElseThrow(() -> scanner.error("expected \"=\" or \"{\" behind " + type)));
            scanner.skipSpaces();
        }
        return new Block(type, labels, body(false));
    }

    /** A literal when there is nothing more to it; otherwise all of it as text. */
    private Json expression() {
        int start = scanner.position();
        Optional<Json> literal = literal();
        if (literal.isPresent()) {
            scanner.skipSpaces();
            if (scanner.atExpressionEnd()) {
                return literal.get();
            }
        }
        scanner.moveTo(start);
        return new Json.Text("${" + scanner.rawExpression() + "}");
    }

    private Optional<Json> literal() {
        if (++depth > DEEPEST) {
            throw scanner.error("nested more than " + DEEPEST + " deep");
        }
        try {
            return switch (scanner.peek()) {
                case '"' -> Optional.of(new Json.Text(scanner.quoted()));
                case '<' -> scanner.heredoc().map(Json.Text::new);
                case '[' -> list();
                case '{' -> object();
                default -> scanner.word().flatMap(HclReader::word);
            };
        } finally {
            depth--;
        }
    }

    private static Optional<Json> word(String word) {
        return switch (word) {
            case "true", "false" -> Optional.of(new Json.Bool(Boolean.parseBoolean(word)));
            case "null" -> Optional.of(new Json.Null());
            default -> word.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?")
                    ? Optional.of(new Json.Num(word))
                    : Optional.empty();
        };
    }

    private Optional<Json> list() {
        scanner.take('[');
        List<Json> elements = new ArrayList<>();
        scanner.skipLines();
        while (!scanner.take(']')) {
            if (scanner.atEnd() || scanner.at("for ")) {
                return Optional.empty();
            }
            elements.add(expression());
            scanner.skipLines();
            scanner.take(',');
            scanner.skipLines();
        }
        return Optional.of(new Json.Arr(elements));
    }

    private Optional<Json> object() {
        scanner.take('{');
        SequencedMap<String, Json> members = new LinkedHashMap<>();
        scanner.skipLines();
        while (!scanner.take('}')) {
            if (scanner.atEnd() || scanner.at("for ")) {
                return Optional.empty();
            }
            Optional<String> name = scanner.peek() == '"' ? Optional.of(scanner.quoted()) : scanner.identifier();
            scanner.skipSpaces();
            if (name.isEmpty() || !(scanner.take('=') || scanner.take(':'))) {
                return Optional.empty();
            }
            scanner.skipSpaces();
            members.put(name.get(), expression());
            scanner.skipLines();
            scanner.take(',');
            scanner.skipLines();
        }
        return Optional.of(new Json.Obj(members));
    }
}
