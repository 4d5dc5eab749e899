package dev.keywright.workbench.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;

import dev.keywright.design.value.Value;
import dev.keywright.engine.value.AttributeValue;
import dev.keywright.engine.value.Bytes;
import dev.keywright.engine.value.DynamoNumber;
import dev.keywright.engine.value.Item;

/** Values of documents as values of the engine, and back. */
public final class EngineValues {
    private EngineValues() {}

    /** @throws IllegalArgumentException that names the attribute, when a value is none DynamoDB knows */
    public static Item item(Map<String, Value> attributes) {
        SequencedMap<String, AttributeValue> values = new LinkedHashMap<>();
        attributes.forEach((name, value) -> {
            try {
                values.put(name, value(value));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("attribute " + name + ": " + e.getMessage(), e);
            }
        });
        return Item.of(values);
    }

    /** @throws IllegalArgumentException when it is no number, not base64, or an empty set */
    public static AttributeValue value(Value value) {
        return switch (value) {
            case Value.S(String text) -> AttributeValue.s(text);
            case Value.N(String digits) -> AttributeValue.n(digits);
            case Value.B(String base64) -> new AttributeValue.B(Bytes.fromBase64(base64));
            case Value.Bool(boolean truth) -> AttributeValue.bool(truth);
            case Value.Null() -> AttributeValue.nul();
            case Value.Ss(List<String> members) -> new AttributeValue.Ss(new LinkedHashSet<>(members));
            case Value.Ns(List<String> members) -> new AttributeValue.Ns(numbers(members));
            case Value.Bs(List<String> members) -> new AttributeValue.Bs(binaries(members));
            case Value.L(List<Value> elements) ->
                new AttributeValue.L(elements.stream().map(EngineValues::value).toList());
            case Value.M(SequencedMap<String, Value> members) -> {
                SequencedMap<String, AttributeValue> entries = new LinkedHashMap<>();
                members.forEach((name, member) -> entries.put(name, value(member)));
                yield new AttributeValue.M(entries);
            }
        };
    }

    private static SequencedSet<DynamoNumber> numbers(List<String> members) {
        SequencedSet<DynamoNumber> numbers = new LinkedHashSet<>();
        members.forEach(member -> numbers.add(DynamoNumber.parse(member)));
        return numbers;
    }

    private static SequencedSet<Bytes> binaries(List<String> members) {
        SequencedSet<Bytes> binaries = new LinkedHashSet<>();
        members.forEach(member -> binaries.add(Bytes.fromBase64(member)));
        return binaries;
    }

    public static SequencedMap<String, Value> attributes(Item item) {
        SequencedMap<String, Value> attributes = new LinkedHashMap<>();
        item.attributes().forEach((name, value) -> attributes.put(name, value(value)));
        return attributes;
    }

    public static Value value(AttributeValue value) {
        return switch (value) {
            case AttributeValue.S(String text) -> Value.s(text);
            case AttributeValue.N(DynamoNumber number) -> Value.n(number.toString());
            case AttributeValue.B(Bytes bytes) -> new Value.B(bytes.toBase64());
            case AttributeValue.Bool(boolean truth) -> Value.bool(truth);
            case AttributeValue.Null() -> new Value.Null();
            case AttributeValue.Ss(var members) -> new Value.Ss(List.copyOf(members));
            case AttributeValue.Ns(var members) ->
                new Value.Ns(members.stream().map(DynamoNumber::toString).toList());
            case AttributeValue.Bs(var members) -> new Value.Bs(members.stream().map(Bytes::toBase64).toList());
            case AttributeValue.L(var elements) -> {
                List<Value> values = new ArrayList<>();
                elements.forEach(element -> values.add(value(element)));
                yield new Value.L(values);
            }
            case AttributeValue.M(var entries) -> {
                SequencedMap<String, Value> members = new LinkedHashMap<>();
                entries.forEach((name, entry) -> members.put(name, value(entry)));
                yield new Value.M(members);
            }
        };
    }

    /** Equal as DynamoDB compares values: {@code 1.0} is {@code 1}, sets have no order. */
    public static boolean same(Value left, Value right) {
        return left.equals(right) || value(left).equals(value(right));
    }
}
