package dev.keywright.engine.wire;

import java.util.List;
import java.util.Map;

import dev.keywright.engine.api.Supplied;
import dev.keywright.engine.fault.Fault;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.value.AttributeValue;
import dev.keywright.engine.value.Bytes;
import dev.keywright.engine.value.DynamoNumber;
import dev.keywright.engine.value.Item;

/** The kinds of items and attribute values: as requests supply them, and as answers give them. */
final class Values {
    static final Kind<Supplied<Item>> SUPPLIED_ITEM = Kinds.kind(in -> {
        ValueReader reader = new ValueReader(in);
        return reader.supplied(Item.of(reader.entries()));
    }, (supplied, out) -> writeItem(sound(supplied), out));

    static final Kind<Supplied<AttributeValue>> SUPPLIED_VALUE = Kinds.kind(in -> {
        ValueReader reader = new ValueReader(in);
        return reader.supplied(reader.value());
    }, (supplied, out) -> writeValue(sound(supplied), out));

    static final Kind<Item> ITEM = Kinds.kind(in -> switch (SUPPLIED_ITEM.read(in)) {
        case Supplied.Sound<Item>(Item item) -> item;
        case Supplied.Unsound<Item>(Fault.Validation defect, _) ->
            throw new FaultException(new Fault.Serialization(defect.message()));
    }, Values::writeItem);

    private Values() {}

    private static <T> T sound(Supplied<T> supplied) {
        return switch (supplied) {
            case Supplied.Sound<T>(T value) -> value;
            case Supplied.Unsound<T>(Fault.Validation defect, _) ->
                throw new IllegalArgumentException("no request can carry this value: " + defect.message());
        };
    }

    private static void writeItem(Item item, JsonOutput out) {
        item.accept(new ItemWriter(out));
    }

    private static void writeValue(AttributeValue value, JsonOutput out) {
        out.beginObject();
        out.name(value.type().name());
        switch (value) {
            case AttributeValue.S(String text) -> out.text(text);
            case AttributeValue.N(DynamoNumber number) -> out.text(number.toString());
            case AttributeValue.B(Bytes bytes) -> writeBytes(bytes, out);
            case AttributeValue.Bool(boolean truth) -> out.bool(truth);
            case AttributeValue.Null _ -> out.bool(true);
            case AttributeValue.Ss(var members) -> {
                out.beginArray();
                members.forEach(out::text);
                out.endArray();
            }
            case AttributeValue.Ns(var members) -> {
                out.beginArray();
                members.forEach(member -> out.text(member.toString()));
                out.endArray();
            }
            case AttributeValue.Bs(var members) -> {
                out.beginArray();
                members.forEach(member -> writeBytes(member, out));
                out.endArray();
            }
            case AttributeValue.L(List<AttributeValue> elements) -> {
                out.beginArray();
                elements.forEach(element -> writeValue(element, out));
                out.endArray();
            }
            case AttributeValue.M(Map<String, AttributeValue> entries) -> {
                out.beginObject();
                entries.forEach((name, entry) -> {
                    out.name(name);
                    writeValue(entry, out);
                });
                out.endObject();
            }
        }
        out.endObject();
    }

    private static void writeBytes(Bytes bytes, JsonOutput out) {
        byte[] content = bytes.toArray();
        out.binary(content, 0, content.length);
    }
}
