package dev.keywright.engine.line;

import static dev.keywright.engine.line.Workshop.global;
import static dev.keywright.engine.line.Workshop.item;
import static dev.keywright.engine.line.Workshop.key;
import static dev.keywright.engine.line.Workshop.projection;
import static dev.keywright.engine.line.Workshop.put;
import static dev.keywright.engine.line.Workshop.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.keywright.engine.api.CreateTableRequest;
import dev.keywright.engine.api.ListStreamsRequestBuilder;
import dev.keywright.engine.api.ListTablesRequestBuilder;
import dev.keywright.engine.api.PutItemRequest;
import dev.keywright.engine.api.ScanRequestBuilder;
import dev.keywright.engine.api.StreamSpecification;
import dev.keywright.engine.api.Supplied;
import dev.keywright.engine.api.TransactWriteItem;
import dev.keywright.engine.api.TransactWriteItemBuilder;
import dev.keywright.engine.api.TransactWriteItemsRequest;
import dev.keywright.engine.api.TransactWriteItemsRequestBuilder;
import dev.keywright.engine.api.PutBuilder;
import dev.keywright.engine.fault.Fault;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.storage.mv.MvStore;

/** A store that cannot commit, as on a full disk, is a fault of the server, and nothing is half done. */
class StoreFailureTest {
    private final FailingStore store = new FailingStore(MvStore.inMemory());
    private final Engine engine = Workshop.engine(store);

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void nothingOfARefusedWriteIsDone() {
        CreateTableRequest creation = table("Things", "g:S")
                .globalSecondaryIndexes(List.of(global("byG", key("g"), projection("ALL"))))
                .streamSpecification(new StreamSpecification(Optional.of(true), Optional.of("NEW_IMAGE")))
                .build();
        store.failCommits(true);
        assertInternal(() -> engine.execute(creation));
        assertThat(engine.execute(ListTablesRequestBuilder.builder().build()).tableNames()).contains(List.of());
        assertThat(engine.execute(ListStreamsRequestBuilder.builder().build()).streams()).contains(List.of());
        store.failCommits(false);
        engine.execute(creation);
        store.failCommits(true);
        PutItemRequest write = put("Things", item("pk", "a", "sk", "1", "g", "x")).build();
        assertInternal(() -> engine.execute(write));
        TransactWriteItem action = TransactWriteItemBuilder.builder()
                .put(PutBuilder.builder().tableName("Things").item(Supplied.of(item("pk", "b", "sk", "1"))).build())
                .build();
        TransactWriteItemsRequest transaction = TransactWriteItemsRequestBuilder.builder()
                .transactItems(List.of(action))
                .clientRequestToken("token")
                .build();
        assertInternal(() -> engine.execute(transaction));
        assertThat(items("")).isEmpty();
        assertThat(items("byG")).isEmpty();
        store.failCommits(false);
        engine.execute(transaction); // The token of a transaction that was not done is not remembered.
        engine.execute(write);
        assertThat(items("")).hasSize(2);
        assertThat(items("byG")).hasSize(1);
    }

    private List<?> items(String index) {
        return engine.execute(ScanRequestBuilder.builder()
                .tableName("Things")
                .indexName(index.isEmpty() ? Optional.empty() : Optional.of(index))
                .build()).items().orElseThrow();
    }

    private static void assertInternal(Runnable request) {
        assertThatThrownBy(request::run).isInstanceOfSatisfying(FaultException.class,
                e -> assertThat(e.fault()).isEqualTo(new Fault.InternalServer(
                        "The store failed: no space left on device")));
    }
}
