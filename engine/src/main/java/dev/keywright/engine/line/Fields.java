package dev.keywright.engine.line;

import dev.keywright.engine.value.Bytes;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

import dev.keywright.engine.value.AttributeValue;
import dev.keywright.engine.value.Item;

/** Named values of a catalog entry, on their way into an item or out of one. For one thread. */
final class Fields {
    private final SequencedMap<String, AttributeValue> values;

    Fields() {
        this(new LinkedHashMap<>());
    }

    private Fields(SequencedMap<String, AttributeValue> values) {
        this.values = values;
    }

    static Fields of(Item item) {
        return new Fields(item.attributes());
    }

    Item toItem() {
        return Item.of(values);
    }

    Fields put(String name, String text) {
        values.put(name, AttributeValue.s(text));
        return this;
    }

    Fields put(String name, Enum<?> choice) {
        return put(name, choice.name());
    }

    Fields put(String name, long number) {
        values.put(name, AttributeValue.n(number));
        return this;
    }

    /** As ISO text, which {@link Instant#MAX} fits too. */
    Fields put(String name, Instant moment) {
        return put(name, moment.toString());
    }

    Fields put(String name, Fields fields) {
        values.put(name, new AttributeValue.M(fields.values));
        return this;
    }

    Fields put(String name, Bytes bytes) {
        values.put(name, new AttributeValue.B(bytes));
        return this;
    }

    Fields put(String name, List<Fields> list) {
        values.put(name, new AttributeValue.L(
                list.stream().<AttributeValue>map(fields -> new AttributeValue.M(fields.values)).toList()));
        return this;
    }

    Fields putTexts(String name, List<String> texts) {
        values.put(name, new AttributeValue.L(texts.stream().map(AttributeValue::s).toList()));
        return this;
    }

    String text(String name) {
        return findText(name).orElseThrow(() -> missing(name));
    }

    Optional<String> findText(String name) {
        return values.get(name) instanceof AttributeValue.S(String text) ? Optional.of(text) : Optional.empty();
    }

    long number(String name) {
        return findNumber(name).orElseThrow(() -> missing(name));
    }

    Optional<Long> findNumber(String name) {
        return values.get(name) instanceof AttributeValue.N(var number)
                ? Optional.of(number.toBigDecimal().longValueExact())
                : Optional.empty();
    }

    Instant instant(String name) {
        return Instant.parse(text(name));
    }

    Optional<Instant> findInstant(String name) {
        return findText(name).map(Instant::parse);
    }

    Optional<Bytes> findBytes(String name) {
        return values.get(name) instanceof AttributeValue.B(Bytes bytes) ? Optional.of(bytes) : Optional.empty();
    }

    Fields fields(String name) {
        return findFields(name).orElseThrow(() -> missing(name));
    }

    Optional<Fields> findFields(String name) {
        return values.get(name) instanceof AttributeValue.M(var entries)
                ? Optional.of(new Fields(entries))
                : Optional.empty();
    }

    List<Fields> list(String name) {
        if (!(values.get(name) instanceof AttributeValue.L(var elements))) {
            throw missing(name);
        }
        return elements.stream().map(element -> {
            if (element instanceof AttributeValue.M(var entries)) {
                return new Fields(entries);
            }
            throw missing(name);
        }).toList();
    }

    /** A list that earlier versions have not written: none of it is an empty one. */
    List<Fields> listOrNone(String name) {
        return values.containsKey(name) ? list(name) : List.of();
    }

    List<String> texts(String name) {
        if (!(values.get(name) instanceof AttributeValue.L(var elements))) {
            throw missing(name);
        }
        return elements.stream().map(element -> {
            if (element instanceof AttributeValue.S(String text)) {
                return text;
            }
            throw missing(name);
        }).toList();
    }

    private static IllegalStateException missing(String name) {
        return new IllegalStateException("a catalog entry lacks \"" + name + "\"");
    }
}
