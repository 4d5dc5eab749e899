package dev.keywright.design.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

import dev.keywright.design.json.Cursor;
import dev.keywright.design.json.Json;
import dev.keywright.design.json.ObjectBuilder;
import dev.keywright.design.value.Value;
import dev.keywright.design.value.ValueType;

/** DynamoDB JSON, {@code {"N": "1.50"}}. Reading takes a bare JSON number where some tools write one for N. */
public final class ValueJson {
    private ValueJson() {}

    /** @throws dev.keywright.design.json.UnreadableException when it is no typed value */
    public static Value read(Cursor cursor) {
        List<Map.Entry<String, Cursor>> members = cursor.members().all();
        if (members.size() != 1) {
            throw cursor.error("expected one typed value, such as {\"S\": \"text\"}");
        }
        Cursor content = members.getFirst().getValue();
        ValueType type = ValueType.of(members.getFirst().getKey())
                .orElseThrow(() -> cursor.error("\"" + members.getFirst().getKey()
                        + "\" is no type; use one of S, N, B, SS, NS, BS, BOOL, NULL, L, M"));
        return switch (type) {
            case S -> new Value.S(content.text());
            case N -> new Value.N(number(content));
            case B -> new Value.B(content.text());
            case SS -> new Value.Ss(content.elements().stream().map(Cursor::text).toList());
            case NS -> new Value.Ns(content.elements().stream().map(ValueJson::number).toList());
            case BS -> new Value.Bs(content.elements().stream().map(Cursor::text).toList());
            case BOOL -> new Value.Bool(content.isText() ? Boolean.parseBoolean(content.text()) : content.flag());
            case NULL -> new Value.Null();
            case L -> new Value.L(content.elements().stream().map(ValueJson::read).toList());
            case M -> new Value.M(readItem(content));
        };
    }

    /** An item or a map: names to typed values. */
    public static SequencedMap<String, Value> readItem(Cursor cursor) {
        SequencedMap<String, Value> attributes = new LinkedHashMap<>();
        cursor.members().all().forEach(member -> attributes.put(member.getKey(), read(member.getValue())));
        return attributes;
    }

    private static String number(Cursor cursor) {
        return cursor.isText() ? cursor.text() : cursor.digits();
    }

    public static Json.Obj write(Value value) {
        Json content = switch (value) {
            case Value.S(String text) -> new Json.Text(text);
            case Value.N(String digits) -> new Json.Text(digits);
            case Value.B(String base64) -> new Json.Text(base64);
            case Value.Ss(var members) -> ObjectBuilder.texts(members);
            case Value.Ns(var members) -> ObjectBuilder.texts(members);
            case Value.Bs(var members) -> ObjectBuilder.texts(members);
            case Value.Bool(boolean truth) -> new Json.Bool(truth);
            case Value.Null() -> new Json.Bool(true);
            case Value.L(var elements) -> ObjectBuilder.list(elements, ValueJson::write);
            case Value.M(var members) -> writeItem(members);
        };
        return new ObjectBuilder().put(value.type().name(), content).build();
    }

    public static Json.Obj writeItem(SequencedMap<String, Value> attributes) {
        ObjectBuilder item = new ObjectBuilder();
        attributes.forEach((name, value) -> item.put(name, write(value)));
        return item.build();
    }
}
