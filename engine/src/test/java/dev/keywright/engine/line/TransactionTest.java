package dev.keywright.engine.line;

import static dev.keywright.engine.line.Workshop.item;
import static dev.keywright.engine.line.Workshop.placeholders;
import static dev.keywright.engine.line.Workshop.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.keywright.engine.api.ConditionCheckBuilder;
import dev.keywright.engine.api.GetBuilder;
import dev.keywright.engine.api.GetItemRequestBuilder;
import dev.keywright.engine.api.ItemResponse;
import dev.keywright.engine.api.PutBuilder;
import dev.keywright.engine.api.Supplied;
import dev.keywright.engine.api.TransactGetItem;
import dev.keywright.engine.api.TransactGetItemsRequestBuilder;
import dev.keywright.engine.api.TransactWriteItem;
import dev.keywright.engine.api.TransactWriteItemBuilder;
import dev.keywright.engine.api.TransactWriteItemsRequestBuilder;
import dev.keywright.engine.api.UpdateBuilder;
import dev.keywright.engine.fault.CancellationReason;
import dev.keywright.engine.fault.Fault;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.storage.Durability;
import dev.keywright.engine.storage.Snapshot;
import dev.keywright.engine.storage.Store;
import dev.keywright.engine.storage.mv.MvStore;
import dev.keywright.engine.storage.mv.StoreSettings;
import dev.keywright.engine.value.AttributeValue;
import dev.keywright.engine.value.Item;

class TransactionTest {
    private Engine engine;

    @BeforeEach
    void open() {
        engine = Workshop.engine();
        engine.execute(table("Things").build());
        engine.execute(Workshop.put("Things", item("pk", "a", "sk", "1", "n", 1)).build());
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private static TransactWriteItem put(String sk) {
        return TransactWriteItemBuilder.builder()
                .put(
                        PutBuilder.builder().tableName("Things").item(Supplied.of(item("pk", "a", "sk", sk))).build())
                .build();
    }

    private static TransactWriteItem check(String sk, String condition) {
        return TransactWriteItemBuilder.builder()
                .conditionCheck(ConditionCheckBuilder.builder()
                        .tableName("Things")
                        .key(Supplied.of(item("pk", "a", "sk", sk)))
                        .conditionExpression(condition)
                        .returnValuesOnConditionCheckFailure("ALL_OLD")
                        .build())
                .build();
    }

    private static TransactWriteItem add(String sk, Object value) {
        return TransactWriteItemBuilder.builder()
                .update(UpdateBuilder.builder()
                        .tableName("Things")
                        .key(Supplied.of(item("pk", "a", "sk", sk)))
                        .updateExpression("SET n = n + :v")
                        .expressionAttributeValues(placeholders(":v", value))
                        .build())
                .build();
    }

    private void write(TransactWriteItem... actions) {
        engine.execute(TransactWriteItemsRequestBuilder.builder().transactItems(List.of(actions)).build());
    }

    private Fault faultOf(TransactWriteItem... actions) {
        return catchThrowableOfType(FaultException.class, () -> write(actions)).fault();
    }

    private Optional<Item> get(String sk) {
        return engine.execute(GetItemRequestBuilder.builder()
                .tableName("Things")
                .key(Supplied.of(item("pk", "a", "sk", sk)))
                .build()).item();
    }

    @Test
    void allActionsAreDoneTogether() {
        write(put("2"), add("1", 5), check("9", "attribute_not_exists(pk)"));

        assertThat(get("1")).contains(item("pk", "a", "sk", "1", "n", 6));
        assertThat(get("2")).isPresent();
        assertThat(get("9")).isEmpty();
    }

    @Test
    void oneFailedConditionCancelsAllAndSaysWhich() {
        Fault fault = faultOf(put("2"), check("1", "attribute_not_exists(pk)"));

        assertThat(fault).isEqualTo(new Fault.TransactionCanceled(
                "Transaction cancelled, please refer cancellation reasons for specific reasons "
                        + "[None, ConditionalCheckFailed]",
                List.of(CancellationReason.NONE, new CancellationReason("ConditionalCheckFailed",
                        Optional.of("The conditional request failed"),
                        Optional.of(item("pk", "a", "sk", "1", "n", 1))))));
        assertThat(get("2")).isEmpty();
    }

    @Test
    void anUpdateThatCannotBeAppliedIsAReason() {
        Fault fault = faultOf(add("2", 1), put("3"));

        assertThat(fault.message()).endsWith("[ValidationError, None]");
        assertThat(get("3")).isEmpty();
    }

    @Test
    void oneItemCannotBeNamedTwice() {
        assertThat(faultOf(put("2"), check("2", "attribute_exists(pk)"))).isEqualTo(
                new Fault.Validation("Transaction request cannot include multiple operations on one item"));
    }

    @Test
    void aTokenWithOtherActionsIsRefused() {
        var request = TransactWriteItemsRequestBuilder.builder().clientRequestToken("token");
        engine.execute(request.transactItems(List.of(add("1", 1))).build());
        engine.execute(request.build());

        assertThat(get("1")).contains(item("pk", "a", "sk", "1", "n", 2));
        assertThat(catchThrowableOfType(FaultException.class,
                () -> engine.execute(request.transactItems(List.of(add("1", 2))).build())).fault())
                .isInstanceOf(Fault.IdempotentParameterMismatch.class);
    }

    @Test
    void aTokenIsRememberedForTenMinutesAcrossARestart(@TempDir Path folder) {
        AdjustableClock clock = AdjustableClock.stoppedAt(Workshop.NOON);
        var request = TransactWriteItemsRequestBuilder.builder()
                .clientRequestToken("token")
                .transactItems(List.of(add("1", 1)))
                .returnConsumedCapacity("TOTAL")
                .build();
        try (Engine first = open(folder, clock)) {
            first.execute(table("Things").build());
            first.execute(Workshop.put("Things", item("pk", "a", "sk", "1", "n", 0)).build());
            first.execute(request);
        }
        clock.advance(Duration.ofMinutes(9));
        try (Engine second = open(folder, clock)) {
            second.upkeep().runDue();
            assertThat(second.execute(request).consumedCapacity().orElseThrow().getFirst().readCapacityUnits())
                    .contains(2.0);
            assertThat(n(second)).contains(AttributeValue.n(1));
            clock.advance(Duration.ofMinutes(1));
            second.execute(request);
            assertThat(n(second)).as("a token is not remembered for longer").contains(AttributeValue.n(2));
        }
    }

    @Test
    void upkeepForgetsTokens() {
        AdjustableClock clock = AdjustableClock.stoppedAt(Workshop.NOON);
        Store store = MvStore.inMemory();
        try (Engine other = Engine.open(EngineSettings.of(store).withClock(clock))) {
            other.execute(table("Things").build());
            other.execute(Workshop.put("Things", item("pk", "a", "sk", "1", "n", 0)).build());
            other.execute(TransactWriteItemsRequestBuilder.builder()
                    .clientRequestToken("token")
                    .transactItems(List.of(add("1", 1)))
                    .build());
            other.upkeep().runDue();
            assertThat(tokens(store)).isEqualTo(1);
            clock.advance(Duration.ofMinutes(10));
            other.upkeep().runDue();
            assertThat(tokens(store)).isZero();
        }
    }

    private static long tokens(Store store) {
        try (Snapshot snapshot = store.snapshot()) {
            return snapshot.count(IdempotencyTokens.KEYSPACE);
        }
    }

    private static Engine open(Path folder, AdjustableClock clock) {
        return Engine.open(EngineSettings.of(MvStore.open(StoreSettings.of(folder, Durability.PROCESS)))
                .withClock(clock));
    }

    private static Optional<AttributeValue> n(Engine engine) {
        return engine.execute(GetItemRequestBuilder.builder()
                .tableName("Things")
                .key(Supplied.of(item("pk", "a", "sk", "1")))
                .build()).item().flatMap(found -> found.find("n"));
    }

    @Test
    void readsSeveralItemsInOrder() {
        List<TransactGetItem> gets = List.of("9", "1")
                .stream()
                .map(sk -> new TransactGetItem(Optional.of(GetBuilder.builder()
                        .tableName("Things")
                        .key(Supplied.of(item("pk", "a", "sk", sk)))
                        .build())))
                .toList();

        assertThat(engine.execute(TransactGetItemsRequestBuilder.builder().transactItems(gets).build())
                .responses()
                .orElseThrow()).containsExactly(new ItemResponse(Optional.empty()),
                        new ItemResponse(Optional.of(item("pk", "a", "sk", "1", "n", 1))));
    }
}
