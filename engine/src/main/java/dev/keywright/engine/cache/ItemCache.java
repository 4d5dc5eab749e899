package dev.keywright.engine.cache;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.keywright.engine.line.Tenant;
import dev.keywright.engine.schema.TableName;
import dev.keywright.engine.value.Item;

/**
 * Results of reading single items: one for each key and way to show it, and for keys that lead to nothing too. A result
 * is only kept when nothing was written under its key while it was read, so that no older one replaces a newer one. For
 * any number of threads.
 */
final class ItemCache {
    /** Whose item it is, and where. */
    record Place(Tenant tenant, TableName table, Item key) {}

    /** How a read shows the item; everything when both are empty. */
    record View(Optional<List<String>> attributesToGet, Optional<String> projection,
            Optional<Map<String, String>> names) {
        static final View WHOLE = new View(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The views of one key, which come and go together. */
    private static final class Entry {
        private final Map<View, Optional<Item>> views = new HashMap<>();
    }

    private static final int STRIPES = 1 << 10;

    private final Recent<Place, Entry> entries;
    private final InstantSource clock;
    private final long[] writes = new long[STRIPES];
    private long hits;
    private long misses;

    ItemCache(CacheSettings settings, InstantSource clock) {
        this.entries = new Recent<>(settings.itemTimeToLive(), settings.mostItems());
        this.clock = clock;
    }

    /** The result there is, without asking anyone; itself empty when it is known that there is no item. */
    synchronized Optional<Optional<Item>> find(Place place, View view) {
        Optional<Optional<Item>> found = entries.get(place, clock.instant())
                .flatMap(entry -> Optional.ofNullable(entry.views.get(view)));
        if (found.isPresent()) {
            hits++;
        } else {
            misses++;
        }
        return found;
    }

    /** What is needed to {@link #keep} a result that is about to be read. */
    synchronized long beforeReading(Place place) {
        return writes[stripe(place)];
    }

    synchronized void keep(Place place, View view, Optional<Item> result, long beforeReading) {
        if (writes[stripe(place)] == beforeReading) {
            store(place, view, result);
        }
    }

    /** Forgets an item that is about to be written; what is read meanwhile is not kept. */
    synchronized long beginWriting(Place place) {
        entries.remove(place);
        return ++writes[stripe(place)];
    }

    /** Keeps the item as it was written, unless others have written it too and nobody knows who was last. */
    synchronized void endWriting(Place place, long begun, Optional<Item> written) {
        if (writes[stripe(place)] == begun) {
            store(place, View.WHOLE, written);
        } else {
            entries.remove(place);
        }
        writes[stripe(place)]++;
    }

    synchronized void drop(Tenant tenant, TableName table) {
        entries.removeIf(place -> place.tenant().equals(tenant) && place.table().equals(table));
    }

    synchronized long hits() {
        return hits;
    }

    synchronized long misses() {
        return misses;
    }

    private void store(Place place, View view, Optional<Item> result) {
        Entry entry = entries.get(place, clock.instant()).orElseGet(() -> {
            Entry fresh = new Entry();
            entries.put(place, fresh, clock.instant());
            return fresh;
        });
        entry.views.put(view, result);
    }

    private static int stripe(Place place) {
        int hash = place.hashCode();
        return (hash ^ (hash >>> 16)) & (STRIPES - 1);
    }
}
