package dev.keywright.engine.replica;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import dev.keywright.engine.schema.TableName;
import dev.keywright.engine.value.AttributeValue;
import dev.keywright.engine.value.Item;

/**
 * A write on its way to another region: the whole item, since the last write of an item counts as a whole.
 *
 * @param dueAt when it reaches the other region
 * @param key the key attributes
 * @param item empty when the item was deleted
 */
record Shipment(TableName table, Instant dueAt, ItemVersion version, Item key, Optional<Item> item) {
    Item toItem() {
        Map<String, AttributeValue> values = new LinkedHashMap<>();
        values.put("table", AttributeValue.s(table.value()));
        values.put("dueAt", AttributeValue.s(dueAt.toString()));
        values.put("micros", AttributeValue.n(version.micros()));
        values.put("region", AttributeValue.s(version.region()));
        values.put("key", new AttributeValue.M(key.attributes()));
        item.ifPresent(there -> values.put("item", new AttributeValue.M(there.attributes())));
        return Item.of(values);
    }

    static Shipment read(Item stored) {
        return new Shipment(new TableName(text(stored, "table")), Instant.parse(text(stored, "dueAt")),
                new ItemVersion(micros(stored), text(stored, "region")),
                map(stored, "key").orElseThrow(() -> unreadable("key")), map(stored, "item"));
    }

    private static String text(Item stored, String name) {
        if (stored.get(name) instanceof AttributeValue.S(String text)) {
            return text;
        }
        throw unreadable(name);
    }

    private static long micros(Item stored) {
        if (stored.get("micros") instanceof AttributeValue.N(var number)) {
            return number.toBigDecimal().longValueExact();
        }
        throw unreadable("micros");
    }

    private static Optional<Item> map(Item stored, String name) {
        return stored.get(name) instanceof AttributeValue.M(var entries)
                ? Optional.of(Item.of(entries))
                : Optional.empty();
    }

    private static IllegalStateException unreadable(String name) {
        return new IllegalStateException("a stored write to a replica lacks \"" + name + "\"");
    }
}
