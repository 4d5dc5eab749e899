package dev.keywright.engine.wire;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.keywright.engine.api.Supplied;
import dev.keywright.engine.fault.Fault;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.value.AttributeType;
import dev.keywright.engine.value.AttributeValue;
import dev.keywright.engine.value.Bytes;
import dev.keywright.engine.value.DynamoNumber;
import dev.keywright.engine.value.InvalidNumberException;
import dev.keywright.engine.value.Nesting;
import tools.jackson.core.JsonToken;

/**
 * Reads attribute values. JSON of the wrong form ends the reading; a value that no attribute can have (text that is no
 * number, an empty set) is noted, the first one found, and something stands in for it, because the service finds fault
 * with other things of the request first. For one item or value.
 */
final class ValueReader {
    /** One level more than values may have: what lies deeper is not kept, but that it is there can be told. */
    private static final int DEEPEST_LEVEL = Nesting.MAX_LEVELS;

    private static final AttributeValue STAND_IN = new AttributeValue.Null();

    private final JsonInput in;
    private @Nullable Defect defect;

    /** The first thing that is wrong, in the words of either layer. */
    private record Defect(String words, String olderWords) {}

    ValueReader(JsonInput in) {
        this.in = in;
    }

    /** What has been read, or the first thing that is wrong with it. */
    <T> Supplied<T> supplied(T read) {
        Defect wrong = defect;
        return wrong == null
                ? Supplied.of(read)
                : new Supplied.Unsound<>(new Fault.Validation(wrong.words()), new Fault.Validation(wrong.olderWords()));
    }

    /** An item, or the content of a map. */
    SequencedMap<String, AttributeValue> entries() {
        return entries(1);
    }

    AttributeValue value() {
        return value(1);
    }

    private SequencedMap<String, AttributeValue> entries(int level) {
        in.expectObject("java.util.Map");
        SequencedMap<String, AttributeValue> entries = new LinkedHashMap<>();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            if (in.next() == JsonToken.VALUE_NULL) {
                note(Message.NO_DATATYPE);
            } else {
                entries.put(name, value(level));
            }
        }
        return entries;
    }

    private AttributeValue value(int level) {
        in.expectObject("class com.amazonaws.dynamodb.v20120810.AttributeValue");
        if (level > DEEPEST_LEVEL) {
            in.skip();
            return STAND_IN;
        }
        AttributeValue value = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            boolean given = in.next() != JsonToken.VALUE_NULL;
            Optional<AttributeType> type = AttributeType.named(name);
            if (type.isEmpty()) {
                in.skip();
            } else if (given) {
                if (value != null) {
                    note(Message.SEVERAL_DATATYPES);
                }
                value = content(type.get(), level);
            }
        }
        return value == null ? substitute(Message.NO_DATATYPE) : value;
    }

    private AttributeValue content(AttributeType type, int level) {
        return switch (type) {
            case S -> new AttributeValue.S(Kinds.TEXT.read(in));
            case N -> number(Kinds.TEXT.read(in));
            case B -> new AttributeValue.B(binary());
            case BOOL -> new AttributeValue.Bool(Kinds.FLAG.read(in));
            case NULL -> Kinds.FLAG.read(in) ? new AttributeValue.Null() : substitute(Message.NULL_NOT_TRUE);
            case SS -> stringSet();
            case NS -> numberSet();
            case BS -> binarySet();
            case L -> new AttributeValue.L(elements(level + 1));
            case M -> new AttributeValue.M(entries(level + 1));
        };
    }

    private List<AttributeValue> elements(int level) {
        return members(_ -> value(level));
    }

    private AttributeValue stringSet() {
        List<String> members = members(Kinds.TEXT::read);
        if (members.isEmpty()) {
            return substitute(Message.EMPTY_STRING_SET);
        }
        SequencedSet<String> distinct = new LinkedHashSet<>(members);
        return distinct.size() == members.size()
                ? new AttributeValue.Ss(distinct)
                : duplicates(members);
    }

    private AttributeValue numberSet() {
        List<String> texts = members(Kinds.TEXT::read);
        if (texts.isEmpty()) {
            return substitute(Message.EMPTY_NUMBER_SET);
        }
        SequencedSet<DynamoNumber> distinct = new LinkedHashSet<>();
        for (String text : texts) {
            DynamoNumber number = parsed(text);
            if (number == null) {
                return STAND_IN;
            }
            distinct.add(number);
        }
        return distinct.size() == texts.size()
                ? new AttributeValue.Ns(distinct)
                : substitute(Message.DUPLICATE_NUMBERS);
    }

    private AttributeValue binarySet() {
        List<Bytes> members = members(_ -> binary());
        if (members.isEmpty()) {
            return substitute(Message.EMPTY_BINARY_SET);
        }
        SequencedSet<Bytes> distinct = new LinkedHashSet<>(members);
        return distinct.size() == members.size()
                ? new AttributeValue.Bs(distinct)
                : substitute(Message.DUPLICATE_BINARIES, quoted(members.stream().map(Bytes::toBase64).toList(), ","));
    }

    private <T> List<T> members(Function<JsonInput, T> one) {
        in.expectArray();
        List<T> members = new ArrayList<>();
        for (JsonToken token = in.next(); token != JsonToken.END_ARRAY; token = in.next()) {
            if (token == JsonToken.VALUE_NULL) {
                note(Message.NO_DATATYPE);
            } else {
                members.add(one.apply(in));
            }
        }
        return members;
    }

    private AttributeValue duplicates(List<String> members) {
        note(new Defect(Message.DUPLICATE_STRINGS.with(quoted(members, ", ")),
                Message.DUPLICATE_STRINGS.with(String.join(", ", members))));
        return STAND_IN;
    }

    private static String quoted(Collection<String> members, String between) {
        return members.stream().map(member -> '"' + member + '"').collect(Collectors.joining(between));
    }

    private AttributeValue number(String text) {
        DynamoNumber number = parsed(text);
        return number == null ? STAND_IN : new AttributeValue.N(number);
    }

    /** Null, with the reason noted, when the text is no number. */
    private @Nullable DynamoNumber parsed(String text) {
        try {
            return DynamoNumber.parse(text);
        } catch (InvalidNumberException invalid) {
            switch (invalid.rule()) {
                case NOT_A_NUMBER -> note(new Defect(Message.NOT_A_NUMBER.with(text),
                        text.isEmpty() ? Message.NO_NUMBER.with() : Message.NOT_A_NUMBER.with(text)));
                case OVERFLOW -> note(Message.NUMBER_OVERFLOW);
                case UNDERFLOW -> note(Message.NUMBER_UNDERFLOW);
                case TOO_PRECISE -> note(Message.NUMBER_TOO_PRECISE);
            }
            return null;
        }
    }

    private Bytes binary() {
        if (in.token() != JsonToken.VALUE_STRING) {
            throw JsonInput.serialization(Message.NOT_BASE64_TEXT);
        }
        String text = in.text();
        if (text.length() % 4 != 0) {
            throw JsonInput.serialization(Message.BASE64_LENGTH, text.length());
        }
        try {
            return Bytes.fromBase64(text);
        } catch (IllegalArgumentException notBase64) {
            throw JsonInput.serialization(Message.BASE64_CHARACTER);
        }
    }

    private AttributeValue substitute(Message message, Object... arguments) {
        note(message, arguments);
        return STAND_IN;
    }

    private void note(Message message, Object... arguments) {
        String words = message.with(arguments);
        note(new Defect(words, words));
    }

    private void note(Defect found) {
        if (defect == null) {
            defect = found;
        }
    }
}
