package dev.keywright.engine.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.keywright.engine.api.DeleteItemRequestBuilder;
import dev.keywright.engine.api.Put;
import dev.keywright.engine.api.Supplied;
import dev.keywright.engine.api.TransactWriteItem;
import dev.keywright.engine.api.TransactWriteItemsRequestBuilder;
import dev.keywright.engine.fault.CancellationReason;
import dev.keywright.engine.fault.Fault;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.storage.mv.MvStore;
import dev.keywright.engine.value.Item;

/** The 10 GB of an item collection (FACTS §3.1), made small enough to be reached. */
class CollectionLimitTest {
    private static final long LIMIT_BYTES = 1_000;

    private final Engine engine = Engine
            .open(EngineSettings.of(MvStore.inMemory()).withCollectionLimit(LIMIT_BYTES));

    @BeforeEach
    void create() {
        engine.execute(Workshop.table("Things", "l:S")
                .localSecondaryIndexes(
                        List.of(Workshop.local("byL", Workshop.key("pk", "l"), Workshop.projection("ALL"))))
                .build());
        engine.execute(Workshop.table("Free").build());
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void aCollectionGrowsToTheLimitAndNoFurther() {
        put("Things", item("a", "1", 480));
        put("Things", item("a", "2", 480));
        assertThat(refusal(() -> put("Things", item("a", "3", 480))))
                .isEqualTo(new Fault.ItemCollectionSizeLimitExceeded("Collection size exceeded."));
        put("Things", item("b", "3", 480));
    }

    @Test
    void entriesOfLocalIndexesCount() {
        Item entered = Workshop.item("pk", "a", "sk", "1", "l", "x", "text", "t".repeat(300));
        put("Things", entered);
        assertThat(refusal(() -> put("Things", item("a", "2", 480))))
                .isInstanceOf(Fault.ItemCollectionSizeLimitExceeded.class);
    }

    @Test
    void whatMakesItSmallerIsAlwaysAllowed() {
        put("Things", item("a", "1", 480));
        put("Things", item("a", "2", 500));
        put("Things", item("a", "2", 100));
        put("Things", item("a", "3", 300));
        engine.execute(DeleteItemRequestBuilder.builder()
                .tableName("Things")
                .key(Supplied.of(Workshop.item("pk", "a", "sk", "1")))
                .build());
        put("Things", item("a", "4", 480));
    }

    @Test
    void aTransactionIsCancelled() {
        put("Things", item("a", "1", 480));
        assertThat(refusal(() -> engine.execute(TransactWriteItemsRequestBuilder.builder()
                .transactItems(List.of(action(item("b", "1", 10)), action(item("a", "2", 600))))
                .build()))).isInstanceOfSatisfying(Fault.TransactionCanceled.class,
                        fault -> assertThat(fault.reasons()).extracting(CancellationReason::code)
                                .containsExactly("None", "ItemCollectionSizeLimitExceeded"));
    }

    @Test
    void aTableWithoutLocalIndexesHasNoLimit() {
        for (int i = 0; i < 10; i++) {
            put("Free", item("a", "s" + i, 480));
        }
    }

    private void put(String table, Item item) {
        engine.execute(Workshop.put(table, item).build());
    }

    /** An item of so many bytes. */
    private static Item item(String pk, String sk, int bytes) {
        return Workshop.item("pk", pk, "sk", sk, "t",
                "x".repeat(bytes - "pk".length() - pk.length() - "sk".length() - sk.length() - 1));
    }

    private static TransactWriteItem action(Item item) {
        return new TransactWriteItem(Optional.empty(),
                Optional.of(new Put(Optional.of(Supplied.of(item)), Optional.of("Things"), Optional.empty(),
                        Optional.empty(), Optional.empty(), Optional.empty())),
                Optional.empty(), Optional.empty());
    }

    private static Fault refusal(ThrowingCallable request) {
        return catchThrowableOfType(FaultException.class, request).fault();
    }
}
