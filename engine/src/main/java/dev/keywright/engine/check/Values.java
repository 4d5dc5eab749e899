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
import dev.keywright.engine.value.Nesting;
import dev.keywright.engine.value.Utf8;

/** Values as the request supplied them, once they are known to be sound. */
final class Values {
    private static final int MAX_NAME_BYTES = 65_535;

    private Values() {}

    /** @throws FaultException with the value's defect, in the words of the operation */
    static AttributeValue value(Supplied<AttributeValue> supplied, Wording wording) {
        AttributeValue value = sound(supplied, wording);
        requireShallow(value);
        return value;
    }

    private static <T> T sound(Supplied<T> supplied, Wording wording) {
        return switch (supplied) {
            case Supplied.Sound<T>(T value) -> value;
            case Supplied.Unsound<T> unsound -> throw wording.ofDefect(unsound);
        };
    }

    /** An item or key to be written or looked up. */
    static Item item(Supplied<Item> supplied, Wording wording) {
        return shallow(named(supplied, wording));
    }

    /** An item or key whose attributes all have names, but may still be nested too deep. */
    static Item named(Supplied<Item> supplied, Wording wording) {
        Item item = sound(supplied, wording);
        item.attributes().keySet().forEach(Values::requireName);
        return item;
    }

    /** The item, which is not nested too deep. */
    static Item shallow(Item item) {
        item.attributes().values().forEach(Values::requireShallow);
        return item;
    }

    /** The item, whose attributes all have names and are not nested too deep. */
    static Item proper(Item item) {
        item.attributes().keySet().forEach(Values::requireName);
        return shallow(item);
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
            case Supplied.Unsound<AttributeValue> unsound -> throw wording == Wording.OLDER
                    ? Message.PLACEHOLDER_VALUE_INVALID.asValidation(unsound.olderDefect().message(), name)
                    : wording.ofDefect(unsound);
        };
        requireShallow(value);
        return value;
    }

    static List<AttributeValue> all(List<Supplied<AttributeValue>> supplied, Wording wording) {
        return supplied.stream().map(value -> value(value, wording)).toList();
    }

    private static void requireName(String name) {
        if (name.isEmpty()) {
            throw Message.EMPTY_ATTRIBUTE_NAME.asValidation();
        }
        if (Utf8.length(name) > MAX_NAME_BYTES) {
            throw Message.ATTRIBUTE_NAME_TOO_LONG.asValidation();
        }
    }

    private static void requireShallow(AttributeValue value) {
        if (!Nesting.fits(value)) {
            throw Message.NESTED_TOO_DEEP.asValidation();
        }
    }
}
