package dev.keywright.desktop.collections;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dev.keywright.design.entity.Colour;
import dev.keywright.design.entity.Entity;
import dev.keywright.design.model.Design;
import dev.keywright.design.model.DesignPath;
import dev.keywright.design.model.SampleItem;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.EntityName;
import dev.keywright.design.name.IndexName;
import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.table.KeySchema;
import dev.keywright.design.table.Projection;
import dev.keywright.design.table.Table;
import dev.keywright.design.value.Value;
import dev.keywright.desktop.shared.ValueText;

/**
 * The items of a table as the table or one of its indexes holds them.
 *
 * @param partitionKey names of the partition key's attributes, side by side
 * @param absent items the index does not hold for want of a key attribute
 * @param lit how many rows the selected pattern reads
 */
record ItemCollections(String partitionKey, String sortKey, List<CollectionRow> rows, int partitions, int absent,
        int lit) {
    static final ItemCollections NONE = new ItemCollections("", "", List.of(), 0, 0, 0);
    private static final Colour GREY = new Colour("#8b949e");

    ItemCollections {
        rows = List.copyOf(rows);
    }

    /** What to show: an index or the table itself, the pattern whose range lights up, and a text items must hold. */
    record Wish(Table table, Optional<IndexName> index, Optional<AccessPattern> pattern, String search) {
        KeySchema keys() {
            return index.flatMap(table::keysOf).orElse(table.keys());
        }
    }

    /** The position of the first row the selected pattern reads. */
    Optional<Integer> firstLit() {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).lit()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    static ItemCollections of(Design design, Wish wish) {
        List<Keyed> held = new ArrayList<>();
        int absent = 0;
        KeyValues values = new KeyValues(design, wish.table());
        List<SampleItem> items = design.items();
        for (int position = 0; position < items.size(); position++) {
            SampleItem item = items.get(position);
            if (!item.table().equals(wish.table().name())) {
                continue;
            }
            Optional<List<Value>> partition = values.of(item, wish.keys().partition());
            Optional<List<Value>> sort = values.of(item, wish.keys().sort());
            if (partition.isPresent() && sort.isPresent()) {
                held.add(new Keyed(position, item, partition.get(), sort.get()));
            } else {
                absent++;
            }
        }
        held.sort(Comparator.comparing(Keyed::partition, KeyOrder.INSTANCE)
                .thenComparing(Keyed::sort, KeyOrder.INSTANCE));
        return new Painter(design, wish).paint(held, absent);
    }

    /** An item with the key it has in the view. */
    private record Keyed(int position, SampleItem item, List<Value> partition, List<Value> sort) {}

    /** Turns sorted items into rows. */
    private static final class Painter {
        private final Wish wish;
        private final Map<EntityName, Colour> colours = new HashMap<>();
        private final Set<String> keyNames;
        private final Optional<ReadRange> range;

        Painter(Design design, Wish wish) {
            this.wish = wish;
            design.entities().forEach((Entity entity) -> colours.put(entity.name(), entity.colour()));
            keyNames = names(wish.keys().attributes());
            range = wish.pattern().flatMap(pattern -> ReadRange.of(pattern, wish.table(), wish.index()));
        }

        private static Set<String> names(List<AttributeName> attributes) {
            return attributes.stream().map(AttributeName::value).collect(Collectors.toSet());
        }

        ItemCollections paint(List<Keyed> held, int absent) {
            Map<List<Value>, Integer> sizes = new HashMap<>();
            held.forEach(item -> sizes.merge(item.partition(), 1, Integer::sum));
            List<CollectionRow> rows = new ArrayList<>();
            List<Value> previous = List.of();
            int lit = 0;
            for (Keyed item : held) {
                if (!matches(item)) {
                    continue;
                }
                boolean first = !item.partition().equals(previous);
                CollectionRow row = row(item, first ? CollectionRow.Place.FIRST : CollectionRow.Place.LATER,
                        sizes.getOrDefault(item.partition(), 0));
                lit += row.lit() ? 1 : 0;
                rows.add(row);
                previous = item.partition();
            }
            return new ItemCollections(side(wish.keys().partition()), side(wish.keys().sort()), rows, sizes.size(),
                    absent, lit);
        }

        private static String side(List<AttributeName> attributes) {
            return attributes.stream().map(AttributeName::value).collect(Collectors.joining(" · "));
        }

        private boolean matches(Keyed item) {
            String wanted = wish.search().strip().toLowerCase(Locale.ROOT);
            return wanted.isEmpty() || key(item.partition()).toLowerCase(Locale.ROOT).contains(wanted)
                    || key(item.sort()).toLowerCase(Locale.ROOT).contains(wanted)
                    || item.item()
                            .attributes()
                            .values()
                            .stream()
                            .anyMatch(value -> ValueText.of(value).toLowerCase(Locale.ROOT).contains(wanted));
        }

        private static String key(List<Value> values) {
            return values.stream().map(ValueText::of).collect(Collectors.joining(" · "));
        }

        private CollectionRow row(Keyed keyed, CollectionRow.Place place, int size) {
            List<CollectionRow.Cell> cells = new ArrayList<>();
            Set<String> projected = projected();
            boolean all = wish.index()
                    .flatMap(wish.table()::projectionOf)
                    .map(projection -> projection instanceof Projection.All)
                    .orElse(true);
            keyed.item().attributes().forEach((name, value) -> {
                if (!keyNames.contains(name)) {
                    cells.add(new CollectionRow.Cell(name, ValueText.of(value), all || projected.contains(name)
                            ? CollectionRow.Held.PROJECTED
                            : CollectionRow.Held.NOT_PROJECTED));
                }
            });
            EntityName entity = keyed.item().entity().orElse(new EntityName(""));
            return new CollectionRow(new DesignPath.OfItem(keyed.position()), key(keyed.partition()),
                    key(keyed.sort()), place, size, entity.value(), colours.getOrDefault(entity, GREY), cells,
                    range.filter(read -> read.holds(keyed.partition(), keyed.sort())).isPresent());
        }

        /** Names an index holds beside its own key: the table's key always, and what an INCLUDE names. */
        private Set<String> projected() {
            Set<String> names = new HashSet<>(names(wish.table().keys().attributes()));
            if (wish.index()
                    .flatMap(wish.table()::projectionOf)
                    .orElse(new Projection.All()) instanceof Projection.Include(var included)) {
                names.addAll(names(included));
            }
            return names;
        }
    }
}
