package dev.keywright.engine.storage.mv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;

import dev.keywright.engine.storage.Cursor;
import dev.keywright.engine.storage.Direction;
import dev.keywright.engine.storage.KeyRange;
import dev.keywright.engine.storage.Keyspace;
import dev.keywright.engine.storage.Reads;
import dev.keywright.engine.storage.Snapshot;
import dev.keywright.engine.storage.Store;
import dev.keywright.engine.storage.Transaction;

/** Does the same random things to a store and to plain maps, and compares what both have. */
final class RandomOperations {
    private final long seed;
    private final Random random;
    private Map<Keyspace, NavigableMap<byte[], byte[]>> twin = new HashMap<>();

    RandomOperations(long seed) {
        this.seed = seed;
        random = new Random(seed);
    }

    void transactions(Store store, int count) {
        for (int i = 0; i < count; i++) {
            transaction(store);
        }
        try (Snapshot snapshot = store.snapshot()) {
            compare(snapshot, twin);
        }
    }

    private void transaction(Store store) {
        Map<Keyspace, NavigableMap<byte[], byte[]>> changed = copy(twin);
        try (Snapshot before = store.snapshot()) {
            try (Transaction transaction = store.begin()) {
                for (int left = random.nextInt(12); left > 0; left--) {
                    operation(transaction, changed);
                }
                compare(transaction, changed);
                if (random.nextInt(4) > 0) {
                    Map<Keyspace, NavigableMap<byte[], byte[]>> committed = changed;
                    transaction.commit();
                    compare(before, twin);
                    twin = committed;
                }
            }
        }
    }

    private void operation(Transaction transaction, Map<Keyspace, NavigableMap<byte[], byte[]>> changed) {
        Keyspace keyspace = new Keyspace("space " + random.nextInt(4));
        NavigableMap<byte[], byte[]> entries = changed.get(keyspace);
        int choice = random.nextInt(100);
        if (entries == null) {
            transaction.create(keyspace);
            changed.put(keyspace, new TreeMap<>(Arrays::compareUnsigned));
        } else if (choice < 2) {
            transaction.drop(keyspace);
            changed.remove(keyspace);
        } else if (choice < 70) {
            byte[] key = bytes(4);
            byte[] value = bytes(40);
            transaction.put(keyspace, key, value);
            entries.put(key, value);
        } else {
            byte[] key = bytes(4);
            transaction.delete(keyspace, key);
            entries.remove(key);
        }
    }

    void compare(Reads reads, Map<Keyspace, NavigableMap<byte[], byte[]>> expected) {
        assertThat(reads.keyspaces()).as("seed %d", seed).isEqualTo(expected.keySet());
        expected.forEach((keyspace, entries) -> {
            assertThat(reads.count(keyspace)).as("seed %d", seed).isEqualTo(entries.size());
            KeyRange range = range();
            for (Direction direction : Direction.values()) {
                assertThat(walk(reads.scan(keyspace, range, direction))).as("seed %d: %s %s", seed, direction, range)
                        .isEqualTo(walk(entries, range, direction));
            }
            byte[] key = bytes(4);
            assertThat(reads.get(keyspace, key)).isEqualTo(entries.get(key));
        });
    }

    private KeyRange range() {
        return switch (random.nextInt(4)) {
            case 0 -> KeyRange.ALL;
            case 1 -> KeyRange.from(bytes(3));
            case 2 -> KeyRange.prefix(bytes(2));
            default -> KeyRange.between(bytes(3), bytes(3));
        };
    }

    private static List<String> walk(Cursor cursor) {
        List<String> walked = new ArrayList<>();
        while (cursor.next()) {
            walked.add(text(cursor.key(), cursor.value()));
        }
        return walked;
    }

    private static List<String> walk(NavigableMap<byte[], byte[]> entries, KeyRange range, Direction direction) {
        List<String> walked = new ArrayList<>();
        NavigableMap<byte[], byte[]> ordered = direction == Direction.ASCENDING ? entries : entries.descendingMap();
        ordered.forEach((key, value) -> {
            if (range.contains(key)) {
                walked.add(text(key, value));
            }
        });
        return walked;
    }

    private static String text(byte[] key, byte[] value) {
        return HexFormat.of().formatHex(key) + "=" + HexFormat.of().formatHex(value);
    }

    private byte[] bytes(int longest) {
        byte[] bytes = new byte[random.nextInt(longest) + 1];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (random.nextInt(6) * 51);
        }
        return bytes;
    }

    private static Map<Keyspace, NavigableMap<byte[], byte[]>> copy(
            Map<Keyspace, NavigableMap<byte[], byte[]>> original) {
        Map<Keyspace, NavigableMap<byte[], byte[]>> copy = new HashMap<>();
        original.forEach((keyspace, entries) -> copy.put(keyspace, new TreeMap<>(entries)));
        return copy;
    }
}
