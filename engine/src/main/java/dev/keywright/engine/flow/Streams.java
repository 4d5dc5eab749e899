package dev.keywright.engine.flow;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import dev.keywright.engine.schema.TableName;
import dev.keywright.engine.schema.TableStream;

/** The streams of one account and region, as of one moment. Immutable: a change makes another one. */
public final class Streams {
    public static final Streams NONE = new Streams(new TreeMap<>());

    private static final Comparator<TableStream> NEWEST_FIRST = Comparator.comparing(TableStream::table)
            .thenComparing(TableStream::enabledAt, Comparator.reverseOrder());

    private final NavigableMap<Name, TableStream> byName;

    /** What tells streams apart: their tables' names, and when they began. */
    private record Name(TableName table, Instant enabledAt) implements Comparable<Name> {
        private static final Comparator<Name> ORDER = Comparator.comparing(Name::table)
                .thenComparing(Name::enabledAt);

        static Name of(TableStream stream) {
            return new Name(stream.table(), stream.enabledAt());
        }

        @Override
        public int compareTo(Name other) {
            return ORDER.compare(this, other);
        }
    }

    private Streams(NavigableMap<Name, TableStream> byName) {
        this.byName = byName;
    }

    public static Streams of(Collection<TableStream> streams) {
        Streams all = NONE;
        for (TableStream stream : streams) {
            all = all.with(stream);
        }
        return all;
    }

    /** Every stream kept, those that cannot be read any more too; by table, oldest first. */
    public Collection<TableStream> all() {
        return byName.values();
    }

    /** Those that can be read at {@code now}, by table, newest first. */
    public List<TableStream> readable(Instant now) {
        return byName.values()
                .stream()
                .filter(stream -> !stream.isGone(now))
                .sorted(NEWEST_FIRST)
                .toList();
    }

    /** The stream that takes the records of a table. */
    public Optional<TableStream> enabled(TableName table) {
        return newest(table).filter(TableStream::isEnabled);
    }

    /** The stream with this label, for as long as it can be read. */
    public Optional<TableStream> find(TableName table, String label, Instant now) {
        return find(table, label).filter(stream -> !stream.isGone(now));
    }

    /** The stream with this label, also when it cannot be read any more. */
    public Optional<TableStream> find(TableName table, String label) {
        return ofTable(table).values().stream().filter(stream -> stream.label().equals(label)).findFirst();
    }

    /** When a stream that is enabled now begins: later than any other of its table, so that labels differ. */
    public Instant beginning(TableName table, Instant now) {
        Instant moment = now.truncatedTo(ChronoUnit.MILLIS);
        return newest(table).map(stream -> stream.enabledAt().plusMillis(1))
                .filter(earliest -> earliest.isAfter(moment))
                .orElse(moment);
    }

    public Streams with(TableStream stream) {
        NavigableMap<Name, TableStream> changed = new TreeMap<>(byName);
        changed.put(Name.of(stream), stream);
        return new Streams(changed);
    }

    public Streams without(TableStream stream) {
        NavigableMap<Name, TableStream> changed = new TreeMap<>(byName);
        changed.remove(Name.of(stream));
        return new Streams(changed);
    }

    private Optional<TableStream> newest(TableName table) {
        return byName.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(byName.floorEntry(new Name(table, Instant.MAX)))
                        .map(Map.Entry::getValue)
                        .filter(stream -> stream.table().equals(table));
    }

    private NavigableMap<Name, TableStream> ofTable(TableName table) {
        return byName.subMap(new Name(table, Instant.MIN), true, new Name(table, Instant.MAX), true);
    }
}
