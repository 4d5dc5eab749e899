package dev.keywright.engine.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

import dev.keywright.engine.api.Supplied;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.value.AttributeValue;
import dev.keywright.engine.value.Item;

/** Values as the request supplied them, once they are known to be sound. */
final class Values {
    /** How deep values may be nested, the attribute's own value counting as the first level. */
    private static final int MAX_LEVELS = 32;

    private Values() {}

    /** @throws FaultException with the value's defect, in the words of the operation */
    static <T> T sound(Supplied<T> supplied, Wording wording) {
        return switch (supplied) {
            case Supplied.Sound<T>(T value) -> value;
            case Supplied.Unsound<T>(var defect) -> throw wording.ofDefect(defect);
        };
    }

    /** An item or key to be written or looked up. */
    static Item item(Supplied<Item> supplied, Wording wording) {
        return proper(sound(supplied, wording));
    }

    /** The item, whose attributes all have names and are not nested too deep. */
    static Item proper(Item item) {
        item.attributes().forEach(Values::requireProper);
        return item;
    }

    /** {@code ExpressionAttributeValues}, by name. */
    static Map<String, AttributeValue> placeholders(Map<String, Supplied<AttributeValue>> supplied, Wording wording) {
        SequencedMap<String, AttributeValue> values = LinkedHashMap.newLinkedHashMap(supplied.size());
        supplied.forEach((name, value) -> values.put(name, placeholder(name, value, wording)));
        return values;
    }

    private static AttributeValue placeholder(String name, Supplied<AttributeValue> supplied, Wording wording) {
        AttributeValue value = switch (supplied) {
            case Supplied.Sound<AttributeValue>(var sound) -> sound;
            case Supplied.Unsound<AttributeValue>(var defect) -> throw wording == Wording.OLDER
                    ? Message.PLACEHOLDER_VALUE_INVALID.asValidation(defect.message(), name)
                    : wording.ofDefect(defect);
        };
        requireShallow(value);
        return value;
    }

    static List<AttributeValue> all(List<Supplied<AttributeValue>> supplied, Wording wording) {
        return supplied.stream().map(value -> sound(value, wording)).toList();
    }

    private static void requireProper(String name, AttributeValue value) {
        if (name.isEmpty()) {
            throw Message.EMPTY_ATTRIBUTE_NAME.asValidation();
        }
        requireShallow(value);
    }

    private static void requireShallow(AttributeValue value) {
        if (value.type().isDocument() && !fits(value, MAX_LEVELS)) {
            throw Message.NESTED_TOO_DEEP.asValidation();
        }
    }

    private static boolean fits(AttributeValue value, int levels) {
        if (levels == 0) {
            return false;
        }
        return switch (value) {
            case AttributeValue.L(var elements) -> elements.stream().allMatch(element -> fits(element, levels - 1));
            case AttributeValue.M(var entries) ->
                entries.values().stream().allMatch(entry -> fits(entry, levels - 1));
            case AttributeValue.S _,AttributeValue.N _,AttributeValue.B _,AttributeValue.Bool _ -> true;
            case AttributeValue.Null _,AttributeValue.Ss _,AttributeValue.Ns _,AttributeValue.Bs _ -> true;
        };
    }
}
