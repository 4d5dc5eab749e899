package dev.keywright.engine.partiql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;

import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.value.AttributeValue;
import dev.keywright.engine.value.Bytes;
import dev.keywright.engine.value.DynamoNumber;
import dev.keywright.engine.value.InvalidNumberException;

/** Reads literals and parameters. Messages tell where inside a literal something is: {@code root.list[1]}. */
final class ValueParser {
    private final StatementReader reader;

    ValueParser(StatementReader reader) {
        this.reader = reader;
    }

    boolean isNext() {
        PartiqlToken token = reader.peek();
        return switch (token.kind()) {
            case STRING, NUMBER, PARAMETER -> true;
            case KEYWORD -> token.is("NULL") || token.is("TRUE") || token.is("FALSE");
            case SYMBOL -> token.is("[") || token.is("{") || token.is("<<") || token.is("-") || token.is("+");
            case IDENTIFIER, QUOTED, UNKNOWN, END -> false;
        };
    }

    AttributeValue value() {
        return value("root");
    }

    private AttributeValue value(String place) {
        PartiqlToken token = reader.peek();
        return switch (token.kind()) {
            case STRING -> AttributeValue.s(reader.take().text());
            case NUMBER -> number("", place);
            case PARAMETER -> reader.parameter();
            case KEYWORD -> keyword();
            case SYMBOL -> symbol(place);
            case IDENTIFIER -> throw Message.STATEMENT_DATA_TYPE.asValidation(token.text(), place, token.place());
            case QUOTED, UNKNOWN, END -> throw reader.unexpected();
        };
    }

    private AttributeValue keyword() {
        if (reader.takeIf("NULL")) {
            return AttributeValue.nul();
        }
        if (reader.takeIf("TRUE")) {
            return AttributeValue.bool(true);
        }
        if (reader.takeIf("FALSE")) {
            return AttributeValue.bool(false);
        }
        throw reader.unexpected();
    }

    private AttributeValue symbol(String place) {
        if (reader.takeIf("-")) {
            return number("-", place);
        }
        if (reader.takeIf("+")) {
            return number("", place);
        }
        reader.enter();
        AttributeValue value = reader.at("[") ? list(place) : reader.at("{") ? map(place) : bag(place);
        reader.leave();
        return value;
    }

    private AttributeValue number(String sign, String place) {
        if (reader.peek().kind() != PartiqlTokenKind.NUMBER) {
            throw reader.unexpected();
        }
        String text = sign + reader.take().text();
        try {
            return new AttributeValue.N(DynamoNumber.parse(text));
        } catch (InvalidNumberException unfit) {
            String words = switch (unfit.rule()) {
                case NOT_A_NUMBER -> Message.NUMBER_UNREADABLE.with(text);
                case OVERFLOW -> Message.NUMBER_OVERFLOW.with();
                case UNDERFLOW -> Message.NUMBER_UNDERFLOW.with();
                case TOO_PRECISE -> Message.NUMBER_TOO_PRECISE.with();
            };
            throw Message.STATEMENT_VALUE.asValidation(words, place);
        }
    }

    private AttributeValue list(String place) {
        reader.expect("[");
        return new AttributeValue.L(elements(place, "]"));
    }

    private List<AttributeValue> elements(String place, String close) {
        List<AttributeValue> elements = new ArrayList<>();
        if (reader.takeIf(close)) {
            return elements;
        }
        do {
            elements.add(value(place + "[" + elements.size() + "]"));
        } while (reader.takeIf(","));
        reader.expect(close);
        return elements;
    }

    private AttributeValue map(String place) {
        return new AttributeValue.M(entries(place));
    }

    /** The entries of a map, which is also how an item is written. */
    SequencedMap<String, AttributeValue> entries() {
        return entries("root");
    }

    private SequencedMap<String, AttributeValue> entries(String place) {
        reader.expect("{");
        SequencedMap<String, AttributeValue> entries = new LinkedHashMap<>();
        if (reader.takeIf("}")) {
            return entries;
        }
        do {
            if (reader.peek().kind() != PartiqlTokenKind.STRING) {
                throw reader.unexpected();
            }
            String name = reader.take().text();
            reader.expect(":");
            entries.put(name, value(place + "." + name));
        } while (reader.takeIf(","));
        reader.expect("}");
        return entries;
    }

    private AttributeValue bag(String place) {
        PartiqlToken open = reader.peek();
        reader.expect("<<");
        List<AttributeValue> members = elements(place, ">>");
        if (members.isEmpty()) {
            throw Message.EMPTY_BAG.asValidation();
        }
        return switch (members.getFirst()) {
            case AttributeValue.S _ -> new AttributeValue.Ss(texts(members, place, open));
            case AttributeValue.N _ -> new AttributeValue.Ns(numbers(members, place, open));
            case AttributeValue.B _ -> new AttributeValue.Bs(binaries(members, place, open));
            case AttributeValue.Bool _,AttributeValue.Null _,AttributeValue.Ss _,AttributeValue.Ns _,AttributeValue.Bs _,AttributeValue.L _,AttributeValue.M _ ->
                throw mixed(place, open);
        };
    }

    private static SequencedSet<String> texts(List<AttributeValue> members, String place, PartiqlToken open) {
        SequencedSet<String> texts = new LinkedHashSet<>();
        for (AttributeValue member : members) {
            if (!(member instanceof AttributeValue.S(String text)) || !texts.add(text)) {
                throw mixed(place, open);
            }
        }
        return texts;
    }

    private static SequencedSet<DynamoNumber> numbers(List<AttributeValue> members, String place, PartiqlToken open) {
        SequencedSet<DynamoNumber> numbers = new LinkedHashSet<>();
        for (AttributeValue member : members) {
            if (!(member instanceof AttributeValue.N(DynamoNumber number)) || !numbers.add(number)) {
                throw mixed(place, open);
            }
        }
        return numbers;
    }

    private static SequencedSet<Bytes> binaries(List<AttributeValue> members, String place, PartiqlToken open) {
        SequencedSet<Bytes> binaries = new LinkedHashSet<>();
        for (AttributeValue member : members) {
            if (!(member instanceof AttributeValue.B(Bytes bytes)) || !binaries.add(bytes)) {
                throw mixed(place, open);
            }
        }
        return binaries;
    }

    private static FaultException mixed(String place, PartiqlToken open) {
        return Message.STATEMENT_DATA_TYPE.asValidation("bag", place, open.place());
    }
}
