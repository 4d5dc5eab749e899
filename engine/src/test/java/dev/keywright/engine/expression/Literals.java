package dev.keywright.engine.expression;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;

import dev.keywright.engine.value.AttributeValue;
import dev.keywright.engine.value.Bytes;
import dev.keywright.engine.value.DynamoNumber;
import dev.keywright.engine.value.Item;

/**
 * Items and values as tests write them: {@code {name: 'text', n: 1.5, l: [true, null], s: <'a'>, b: 0xFF}}; sets stand
 * in angle brackets.
 */
public final class Literals {
    private final String text;
    private int position;

    private Literals(String text) {
        this.text = text;
    }

    public static AttributeValue value(String text) {
        Literals literals = new Literals(text);
        AttributeValue value = literals.value();
        literals.skipSpace();
        if (literals.position != text.length()) {
            throw literals.unreadable();
        }
        return value;
    }

    public static Item item(String text) {
        return Item.of(((AttributeValue.M) value(text)).entries());
    }

    public static SequencedMap<String, AttributeValue> entries(String text) {
        return ((AttributeValue.M) value(text)).entries();
    }

    private AttributeValue value() {
        skipSpace();
        char c = text.charAt(position);
        return switch (c) {
            case '\'' -> AttributeValue.s(quoted());
            case '[' -> new AttributeValue.L(list(']'));
            case '<' -> set(list('>'));
            case '{' -> map();
            default -> scalar(word());
        };
    }

    private AttributeValue scalar(String word) {
        return switch (word) {
            case "true" -> AttributeValue.bool(true);
            case "false" -> AttributeValue.bool(false);
            case "null" -> AttributeValue.nul();
            default -> word.startsWith("0x")
                    ? new AttributeValue.B(Bytes.of(java.util.HexFormat.of().parseHex(word.substring(2))))
                    : AttributeValue.n(word);
        };
    }

    private AttributeValue map() {
        position++;
        SequencedMap<String, AttributeValue> entries = new LinkedHashMap<>();
        while (!takeIf('}')) {
            skipSpace();
            String name = text.charAt(position) == '\'' ? quoted() : word();
            expect(':');
            entries.put(name, value());
            takeIf(',');
        }
        return new AttributeValue.M(entries);
    }

    private List<AttributeValue> list(char close) {
        position++;
        List<AttributeValue> elements = new ArrayList<>();
        while (!takeIf(close)) {
            elements.add(value());
            takeIf(',');
        }
        return elements;
    }

    private AttributeValue set(List<AttributeValue> members) {
        SequencedSet<String> texts = new LinkedHashSet<>();
        SequencedSet<DynamoNumber> numbers = new LinkedHashSet<>();
        SequencedSet<Bytes> binaries = new LinkedHashSet<>();
        for (AttributeValue member : members) {
            switch (member) {
                case AttributeValue.S(String value) -> texts.add(value);
                case AttributeValue.N(DynamoNumber value) -> numbers.add(value);
                case AttributeValue.B(Bytes value) -> binaries.add(value);
                default -> throw unreadable();
            }
        }
        if (!texts.isEmpty()) {
            return new AttributeValue.Ss(texts);
        }
        return numbers.isEmpty() ? new AttributeValue.Bs(binaries) : new AttributeValue.Ns(numbers);
    }

    private String quoted() {
        int end = text.indexOf('\'', position + 1);
        String content = text.substring(position + 1, end);
        position = end + 1;
        return content;
    }

    private String word() {
        int start = position;
        while (position < text.length() && " ,:]}>".indexOf(text.charAt(position)) < 0) {
            position++;
        }
        return text.substring(start, position);
    }

    private boolean takeIf(char c) {
        skipSpace();
        boolean here = position < text.length() && text.charAt(position) == c;
        if (here) {
            position++;
        }
        return here;
    }

    private void expect(char c) {
        if (!takeIf(c)) {
            throw unreadable();
        }
    }

    private void skipSpace() {
        while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
            position++;
        }
    }

    private IllegalArgumentException unreadable() {
        return new IllegalArgumentException("cannot read '" + text + "' at " + position);
    }
}
