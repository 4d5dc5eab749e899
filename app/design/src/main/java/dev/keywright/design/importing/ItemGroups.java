package dev.keywright.design.importing;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.keywright.design.model.SampleItem;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.EntityName;
import dev.keywright.design.table.Table;
import dev.keywright.design.value.Value;

/** Tells which items are of a kind: by a type attribute, or by what their keys start with. */
final class ItemGroups {
    private static final List<String> TYPE_NAMES = List.of("type", "entitytype", "entity_type", "entity", "_type",
            "_et",
            "__edb_e__", "__typename", "itemtype", "recordtype", "objecttype");
    private static final int MOST_TYPES = 60;
    private static final Pattern PREFIX = Pattern.compile("^#?([A-Za-z_-]+)(?=[#|:/])");

    private ItemGroups() {}

    /** Items whose type attribute is the name of an entity, given that entity. */
    static List<SampleItem> byNames(List<SampleItem> items, Collection<EntityName> names) {
        return assign(items, item -> typeOf(item).map(EntityName::new).filter(names::contains));
    }

    static List<SampleItem> of(Table table, List<SampleItem> items) {
        Set<String> types = new LinkedHashSet<>();
        items.forEach(item -> typeOf(item).ifPresent(types::add));
        long typed = items.stream().filter(item -> typeOf(item).isPresent()).count();
        if (typed * 2 > items.size() && types.size() <= MOST_TYPES && types.size() < Math.max(items.size(), 2)) {
            return assign(items, item -> typeOf(item).map(EntityName::new));
        }
        Set<String> prefixes = new LinkedHashSet<>();
        items.forEach(item -> prefixes.add(prefix(table, item)));
        if (prefixes.size() > 1 && prefixes.size() <= MOST_TYPES) {
            return assign(items, item -> Optional.of(new EntityName(prefix(table, item))));
        }
        return assign(items, _ -> Optional.of(new EntityName(table.name().value())));
    }

    private static List<SampleItem> assign(List<SampleItem> items, Function<SampleItem, Optional<EntityName>> entity) {
        return items.stream()
                .map(item -> item.entity().isPresent()
                        ? item
                        : new SampleItem(item.table(), entity.apply(item), item.attributes(), item.extras()))
                .toList();
    }

    private static Optional<String> typeOf(SampleItem item) {
        return item.attributes()
                .entrySet()
                .stream()
                .filter(entry -> TYPE_NAMES.contains(entry.getKey().toLowerCase(Locale.ROOT)))
                .filter(entry -> entry.getValue() instanceof Value.S(String text) && !text.isEmpty())
                .map(entry -> ((Value.S) entry.getValue()).text())
                .findFirst();
    }

    private static String prefix(Table table, SampleItem item) {
        StringBuilder name = new StringBuilder();
        for (AttributeName key : table.keys().attributes().reversed()) {
            if (item.attributes().get(key.value()) instanceof Value.S(String text) && name.isEmpty()) {
                Matcher start = PREFIX.matcher(text);
                name.append(start.find() ? start.group(1) : text.matches("[A-Za-z_-]+") ? text : "");
            }
        }
        return name.isEmpty() ? table.name().value() : name.toString();
    }
}
