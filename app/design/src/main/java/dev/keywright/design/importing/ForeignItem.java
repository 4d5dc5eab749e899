package dev.keywright.design.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

import dev.keywright.design.format.ValueJson;
import dev.keywright.design.json.Cursor;
import dev.keywright.design.json.Extras;
import dev.keywright.design.json.Json;
import dev.keywright.design.json.UnreadableException;
import dev.keywright.design.value.Value;
import dev.keywright.design.value.ValueType;

/**
 * An item as people typed it: numbers without quotes, values without a type. What is no DynamoDB JSON is taken for what it
 * looks like; the text itself is kept, so that an export gives it back.
 */
record ForeignItem(SequencedMap<String, Value> attributes, Extras extras) {

    static ForeignItem read(Cursor cursor) {
        SequencedMap<String, Value> attributes = new LinkedHashMap<>();
        cursor.owner().all().forEach(member -> attributes.put(member.getKey(), value(member.getValue())));
        Json raw = cursor.node().json();
        boolean exact = ValueJson.writeItem(attributes).equals(raw);
        return new ForeignItem(attributes, exact ? Extras.NONE : Extras.NONE.with(WorkbenchKeep.RAW_ITEM, raw));
    }

    private static Value value(Cursor cursor) {
        try {
            return ValueJson.read(cursor);
        } catch (UnreadableException _) {
            return untyped(cursor);
        }
    }

    private static Value untyped(Cursor cursor) {
        if (cursor.isObject()) {
            List<Map.Entry<String, Cursor>> members = cursor.owner().all();
            Map.Entry<String, Cursor> first = members.isEmpty() ? Map.entry("", cursor) : members.getFirst();
            boolean map = members.size() == 1 && first.getKey().equals(ValueType.M.name())
                    && first.getValue().isObject();
            boolean list = members.size() == 1 && first.getKey().equals(ValueType.L.name())
                    && first.getValue().isList();
            if (list) {
                return new Value.L(first.getValue().elements().stream().map(ForeignItem::value).toList());
            }
            SequencedMap<String, Value> values = new LinkedHashMap<>();
            (map ? first.getValue().owner().all() : members)
                    .forEach(member -> values.put(member.getKey(), value(member.getValue())));
            return new Value.M(values);
        }
        return cursor.isList()
                ? new Value.L(cursor.elements().stream().map(ForeignItem::value).toList())
                : scalar(cursor.node().json());
    }

    private static Value scalar(Json json) {
        return switch (json) {
            case Json.Text(String text) -> Value.s(text);
            case Json.Num(String digits) -> Value.n(digits);
            case Json.Bool(boolean truth) -> Value.bool(truth);
            case Json.Null _,Json.Arr _,Json.Obj _ -> new Value.Null();
        };
    }
}
