package dev.keywright.engine.storage.mv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.keywright.engine.storage.Keyspace;
import dev.keywright.engine.storage.Snapshot;
import dev.keywright.engine.storage.StorageException;
import dev.keywright.engine.storage.Store;
import dev.keywright.engine.storage.Transaction;

class InMemoryStoreTest {
    private static final Keyspace ORDERS = new Keyspace("orders");

    private final Store store = MvStore.inMemory();

    @AfterEach
    void closeStore() {
        store.close();
    }

    @Test
    void behavesAsPlainMapsDo() {
        for (long seed = 1; seed <= 20; seed++) {
            try (Store fresh = MvStore.inMemory()) {
                new RandomOperations(seed).transactions(fresh, 150);
            }
        }
    }

    @Test
    void aSnapshotSeesNothingOfLaterCommits() {
        put("a", "1");
        try (Snapshot snapshot = store.snapshot()) {
            put("a", "2");
            drop();
            assertThat(snapshot.get(ORDERS, bytes("a"))).asString().isEqualTo("1");
            assertThat(snapshot.keyspaces()).containsExactly(ORDERS);
        }
    }

    @Test
    void leavesNoTraceWithoutACommit() {
        put("a", "1");
        try (Transaction transaction = store.begin()) {
            transaction.put(ORDERS, bytes("a"), bytes("2"));
            transaction.create(new Keyspace("other"));
        }
        try (Snapshot snapshot = store.snapshot()) {
            assertThat(snapshot.get(ORDERS, bytes("a"))).asString().isEqualTo("1");
            assertThat(snapshot.keyspaces()).containsExactly(ORDERS);
        }
    }

    @Test
    void namesTheKeyspaceThatIsMissing() {
        try (Transaction transaction = store.begin(); Snapshot snapshot = store.snapshot()) {
            assertThatThrownBy(() -> transaction.put(ORDERS, bytes("a"), bytes("1")))
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining("orders");
            assertThatThrownBy(() -> snapshot.get(ORDERS, bytes("a"))).isInstanceOf(StorageException.class)
                    .hasMessageContaining("orders");
        }
    }

    @Test
    void refusesASecondTransactionOfTheSameThreadAndStaysUsable() {
        try (Transaction transaction = store.begin()) {
            assertThatThrownBy(store::begin).isInstanceOf(StorageException.class);
            transaction.create(ORDERS);
            transaction.commit();
            assertThatThrownBy(() -> transaction.drop(ORDERS)).isInstanceOf(StorageException.class);
        }
        put("a", "1");
    }

    private void put(String key, String value) {
        try (Transaction transaction = store.begin()) {
            if (!transaction.keyspaces().contains(ORDERS)) {
                transaction.create(ORDERS);
            }
            transaction.put(ORDERS, bytes(key), bytes(value));
            transaction.commit();
        }
    }

    private void drop() {
        try (Transaction transaction = store.begin()) {
            transaction.drop(ORDERS);
            transaction.commit();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
