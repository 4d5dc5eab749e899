package dev.keywright.engine.storage.mv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.keywright.engine.storage.Durability;
import dev.keywright.engine.storage.Keyspace;
import dev.keywright.engine.storage.Snapshot;
import dev.keywright.engine.storage.StorageException;
import dev.keywright.engine.storage.Store;
import dev.keywright.engine.storage.Transaction;

class DiskStoreTest {
    private static final Keyspace ORDERS = new Keyspace("orders");

    @TempDir
    private Path temporary;

    @Test
    void behavesAsPlainMapsDoAcrossReopening() {
        for (long seed = 1; seed <= 4; seed++) {
            Path folder = temporary.resolve("random " + seed);
            RandomOperations operations = new RandomOperations(seed);
            for (int opening = 0; opening < 5; opening++) {
                try (Store store = MvStore.open(settings(folder, Durability.PROCESS, 8_000))) {
                    operations.transactions(store, 60);
                }
            }
        }
    }

    @Test
    void behavesAsPlainMapsDoAcrossCrashes() throws IOException {
        Path folder = temporary.resolve("crash 0");
        RandomOperations operations = new RandomOperations(7);
        for (int crash = 1; crash <= 8; crash++) {
            Path next = temporary.resolve("crash " + crash);
            try (Store store = MvStore.open(settings(folder, Durability.PROCESS, crash % 2 == 0 ? 8_000 : 1 << 20))) {
                operations.transactions(store, 60);
                copy(folder, next);
            }
            folder = next;
        }
    }

    @Test
    void bringsBackFromTheJournalWhatNoCheckpointHas() throws IOException {
        Path copy = temporary.resolve("copy");
        try (Store store = MvStore.open(settings(temporary.resolve("data"), Durability.DISK, 1 << 20))) {
            put(store, "a", "1");
            put(store, "b", "2");
            copy(temporary.resolve("data"), copy);
        }
        try (MvStore store = MvStore.open(settings(copy, Durability.DISK, 1 << 20))) {
            assertThat(get(store, "a")).isEqualTo("1");
            assertThat(get(store, "b")).isEqualTo("2");
            assertThat(store.recovery()).isEqualTo(new Recovery(2, List.of()));
        }
    }

    @Test
    void fallsBackToTheCheckpointBeforeTheLastOne() throws IOException {
        Path folder = temporary.resolve("data");
        put(folder, "a", "1");
        Path older = temporary.resolve("older.mv");
        Files.copy(folder.resolve("store.mv"), older);
        put(folder, "b", "2");
        Files.delete(folder.resolve("store.mv"));
        Files.copy(older, folder.resolve("store.mv"));
        try (MvStore store = MvStore.open(settings(folder, Durability.PROCESS, 1 << 20))) {
            assertThat(get(store, "a")).isEqualTo("1");
            assertThat(get(store, "b")).isEqualTo("2");
        }
    }

    @Test
    void aTornTailIsReportedAndCutOff() throws IOException {
        Path copy = crashedWith("a", "b");
        Path journal = journalWithRecords(copy);
        byte[] bytes = Files.readAllBytes(journal);
        Files.write(journal, Arrays.copyOf(bytes, bytes.length - 3));
        try (MvStore store = MvStore.open(settings(copy, Durability.PROCESS, 1 << 20))) {
            assertThat(get(store, "a")).isEqualTo("value of a");
            assertThat(get(store, "b")).isNull();
            assertThat(store.recovery().remarks()).singleElement().asString().contains("never finished");
            put(store, "c", "3");
        }
        try (MvStore store = MvStore.open(settings(copy, Durability.PROCESS, 1 << 20))) {
            assertThat(get(store, "c")).isEqualTo("3");
            assertThat(store.recovery().remarks()).isEmpty();
        }
    }

    @Test
    void damageInTheMiddleIsReportedTheRestSalvagedAndTheOriginalKept() throws IOException {
        Path copy = crashedWith("a", "b", "c");
        Path journal = journalWithRecords(copy);
        byte[] bytes = Files.readAllBytes(journal);
        bytes[new String(bytes, ISO_8859_1).indexOf("value of b")] ^= 1;
        Files.write(journal, bytes);
        try (MvStore store = MvStore.open(settings(copy, Durability.PROCESS, 1 << 20))) {
            assertThat(get(store, "a")).isEqualTo("value of a");
            assertThat(get(store, "b")).isNull();
            assertThat(get(store, "c")).isEqualTo("value of c");
            assertThat(store.recovery().remarks()).hasSize(2).first().asString().contains(journal.toString());
        }
        assertThat(copy.resolve("damaged-" + journal.getFileName())).hasBinaryContent(bytes);
    }

    @Test
    void oldJournalsDisappearAfterTwoCheckpoints() throws IOException {
        Path folder = temporary.resolve("data");
        for (int opening = 0; opening < 5; opening++) {
            put(folder, "a", "x".repeat(100_000));
        }
        assertThat(new DataFolderFiles(folder).journalBytes()).isBetween(100_000L, 250_000L);
    }

    @Test
    void oneProcessAtATimeUsesAFolder() {
        Path folder = temporary.resolve("data");
        try (Store _ = MvStore.open(settings(folder, Durability.PROCESS, 1 << 20))) {
            assertThatThrownBy(() -> MvStore.open(settings(folder, Durability.PROCESS, 1 << 20)))
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining(folder.toString())
                    .hasMessageContaining("in use");
        }
    }

    @Test
    void refusesTheFormatOfALaterVersion() throws IOException {
        Files.writeString(temporary.resolve("format"), "keywright data 2");
        assertThatThrownBy(() -> MvStore.open(settings(temporary, Durability.PROCESS, 1 << 20)))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("keywright data 2");
    }

    @Test
    void survivesAnInterruptedReaderAndWriter() throws InterruptedException {
        try (Store store = MvStore.open(settings(temporary.resolve("data"), Durability.DISK, 2_000))) {
            for (int i = 0; i < 200; i++) {
                String key = "key " + i;
                Thread interrupted = Thread.ofPlatform().start(() -> {
                    Thread.currentThread().interrupt();
                    put(store, key, "v".repeat(500));
                    get(store, key);
                });
                interrupted.join();
            }
            for (int i = 0; i < 200; i++) {
                assertThat(get(store, "key " + i)).hasSize(500);
            }
        }
    }

    /** A folder as a crash would leave it right after these keys were written, a transaction each. */
    private Path crashedWith(String... keys) throws IOException {
        Path copy = temporary.resolve("copy");
        try (Store store = MvStore.open(settings(temporary.resolve("data"), Durability.PROCESS, 1 << 20))) {
            for (String key : keys) {
                put(store, key, "value of " + key);
            }
            copy(temporary.resolve("data"), copy);
        }
        return copy;
    }

    private static Path journalWithRecords(Path folder) throws IOException {
        return new DataFolderFiles(folder).journals()
                .stream()
                .filter(file -> file.toFile().length() > 0)
                .findFirst()
                .orElseThrow();
    }

    private void put(Path folder, String key, String value) {
        try (Store store = MvStore.open(settings(folder, Durability.PROCESS, 1 << 20))) {
            put(store, key, value);
        }
    }

    private static void put(Store store, String key, String value) {
        try (Transaction transaction = store.begin()) {
            if (!transaction.keyspaces().contains(ORDERS)) {
                transaction.create(ORDERS);
            }
            transaction.put(ORDERS, key.getBytes(UTF_8), value.getBytes(UTF_8));
            transaction.commit();
        }
    }

    private static @Nullable String get(Store store, String key) {
        try (Snapshot snapshot = store.snapshot()) {
            byte[] value = snapshot.get(ORDERS, key.getBytes(UTF_8));
            return value == null ? null : new String(value, UTF_8);
        }
    }

    private static StoreSettings settings(Path folder, Durability durability, long checkpointBytes) {
        return new StoreSettings(folder, durability, 4, checkpointBytes);
    }

    /** Everything but the lock, as the operating system has it at this moment: what a killed process leaves behind. */
    private static void copy(Path folder, Path target) throws IOException {
        Files.createDirectories(target);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Path copied = target.resolve(file.getFileName());
                try {
                    Files.copy(file, copied);
                } catch (NoSuchFileException _) {
                    assertThat(file).as("only old journals disappear").asString().contains("journal-");
                }
            }
        }
    }

    /** What lies in a data folder. */
    private record DataFolderFiles(Path folder) {
        List<Path> journals() throws IOException {
            try (Stream<Path> files = Files.list(folder)) {
                return files.filter(file -> DataFolder.firstSequence(file) != null).sorted().toList();
            }
        }

        long journalBytes() throws IOException {
            long bytes = 0;
            for (Path journal : journals()) {
                bytes += Files.size(journal);
            }
            return bytes;
        }
    }
}
