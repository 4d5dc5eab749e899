package dev.keywright.design.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

import dev.keywright.design.model.Design;
import dev.keywright.design.model.DesignPath;
import dev.keywright.design.model.SampleItem;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.TableName;
import dev.keywright.design.table.Attribute;
import dev.keywright.design.table.Table;
import dev.keywright.design.value.Value;
import dev.keywright.design.value.ValueSize;
import dev.keywright.design.value.ValueType;

/** Items that PutItem would refuse, or that overwrite each other. */
final class ItemRules {
    private static final int NEARLY_FULL_BYTES = ValueSize.MAX_ITEM_BYTES * 3 / 4;

    static final List<Rule> ALL = List.of(
            Rule.error("item-table-missing", "Move the item to a table of the design.", ItemRules::tables),
            Rule.error("item-key-missing", "Give the item every key attribute, with a value.", ItemRules::keys),
            Rule.error("item-key-type", "Give the value the type the table declares.", ItemRules::types),
            Rule.error("item-key-twice", "Change the key of one; the later item would replace the earlier.",
                    ItemRules::twice),
            Rule.error("item-too-large", "Split the item, or store the large part elsewhere.", ItemRules::tooLarge),
            Rule.warning("item-nearly-full", "Split the item before it grows past 400 KB.", ItemRules::nearlyFull));

    private ItemRules() {}

    private interface Each {
        void check(DesignPath where, Table table, SampleItem item);
    }

    private static void each(Design design, Each each) {
        Map<TableName, Table> tables = new HashMap<>();
        design.tables().forEach(table -> tables.putIfAbsent(table.name(), table));
        for (int i = 0; i < design.items().size(); i++) {
            SampleItem item = design.items().get(i);
            Table table = tables.get(item.table());
            if (table != null) {
                each.check(new DesignPath.OfItem(i), table, item);
            }
        }
    }

    private static void tables(Design design, BiConsumer<DesignPath, String> report) {
        List<TableName> tables = design.tables().stream().map(Table::name).toList();
        for (int i = 0; i < design.items().size(); i++) {
            if (!tables.contains(design.items().get(i).table())) {
                report.accept(new DesignPath.OfItem(i), "there is no table " + design.items().get(i).table());
            }
        }
    }

    private static void keys(Design design, BiConsumer<DesignPath, String> report) {
        each(design, (where, table, item) -> {
            for (AttributeName key : table.keyAttributes()) {
                Value value = item.attributes().get(key.value());
                if (value == null ? table.keys().contains(key) : isEmpty(value)) {
                    report.accept(where, "key attribute " + key + (value == null ? " is missing" : " is empty"));
                }
            }
        });
    }

    private static boolean isEmpty(Value value) {
        return (value instanceof Value.S(String text) && text.isEmpty())
                || (value instanceof Value.B(String base64) && base64.isEmpty());
    }

    private static void types(Design design, BiConsumer<DesignPath, String> report) {
        each(design, (where, table, item) -> {
            for (AttributeName key : table.keyAttributes()) {
                ValueType declared = table.attribute(key).map(Attribute::type).orElse(ValueType.S);
                Optional.ofNullable(item.attributes().get(key.value()))
                        .filter(value -> value.type() != declared)
                        .ifPresent(value -> report.accept(where,
                                "key attribute " + key + " is of type " + value.type() + ", declared " + declared));
            }
        });
    }

    private static void twice(Design design, BiConsumer<DesignPath, String> report) {
        Map<Object, DesignPath> seen = new HashMap<>();
        each(design, (where, table, item) -> {
            List<Optional<Value>> key = table.keys()
                    .attributes()
                    .stream()
                    .map(name -> Optional.ofNullable(item.attributes().get(name.value())))
                    .toList();
            DesignPath first = seen.putIfAbsent(List.of(table.name(), key), where);
            if (first != null) {
                report.accept(where, "has the same key as " + first.text());
            }
        });
    }

    private static void tooLarge(Design design, BiConsumer<DesignPath, String> report) {
        each(design, (where, _, item) -> {
            int bytes = ValueSize.ofItem(item.attributes());
            if (bytes > ValueSize.MAX_ITEM_BYTES) {
                report.accept(where, bytes + " bytes; an item has at most " + ValueSize.MAX_ITEM_BYTES);
            }
        });
    }

    private static void nearlyFull(Design design, BiConsumer<DesignPath, String> report) {
        each(design, (where, _, item) -> {
            int bytes = ValueSize.ofItem(item.attributes());
            if (bytes > NEARLY_FULL_BYTES && bytes <= ValueSize.MAX_ITEM_BYTES) {
                report.accept(where, bytes + " bytes of the " + ValueSize.MAX_ITEM_BYTES + " an item can have");
            }
        });
    }
}
