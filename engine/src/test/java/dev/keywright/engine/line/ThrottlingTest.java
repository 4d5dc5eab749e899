package dev.keywright.engine.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.keywright.engine.api.BatchGetItemRequestBuilder;
import dev.keywright.engine.api.BatchGetItemResponse;
import dev.keywright.engine.api.BatchWriteItemRequestBuilder;
import dev.keywright.engine.api.BatchWriteItemResponse;
import dev.keywright.engine.api.GetItemRequestBuilder;
import dev.keywright.engine.api.GlobalSecondaryIndex;
import dev.keywright.engine.api.KeysAndAttributes;
import dev.keywright.engine.api.OnDemandThroughput;
import dev.keywright.engine.api.ProvisionedThroughput;
import dev.keywright.engine.api.Put;
import dev.keywright.engine.api.PutRequest;
import dev.keywright.engine.api.ScanRequestBuilder;
import dev.keywright.engine.api.Supplied;
import dev.keywright.engine.api.TransactWriteItem;
import dev.keywright.engine.api.TransactWriteItemsRequestBuilder;
import dev.keywright.engine.api.UpdateTableRequestBuilder;
import dev.keywright.engine.api.WriteRequest;
import dev.keywright.engine.fault.CancellationReason;
import dev.keywright.engine.fault.Fault;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.fault.ThrottlingReason;
import dev.keywright.engine.partition.Assumptions;
import dev.keywright.engine.storage.mv.MvStore;
import dev.keywright.engine.value.Item;

/** Live requests against the partition model (FACTS §5.2), on a clock that only moves when told. */
class ThrottlingTest {
    private static final String ARN = "arn:aws:dynamodb:us-east-1:000000000000:table/Things";

    private final AtomicReference<Instant> now = new AtomicReference<>(Workshop.NOON);
    private final Engine engine = Engine.open(EngineSettings.of(MvStore.inMemory())
            .withClock(now::get)
            .withRandom(new Random(7))
            .withThrottling(Assumptions.standard().withoutInitialBurst()));

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void aProvisionedTableRefusesWhatItsSecondCannotCarry() {
        provisioned(2, 3);
        put("a", "b", "c");

        assertThat(refusal(() -> put("d"))).isInstanceOfSatisfying(Fault.ProvisionedThroughputExceeded.class, fault -> {
            assertThat(fault.message()).startsWith("The level of configured provisioned throughput for the table was");
            assertThat(fault.reasons())
                    .containsExactly(new ThrottlingReason("TableWriteProvisionedThroughputExceeded", ARN));
        });
        assertThat(scanned()).isEqualTo(3);

        tick();
        put("d");
    }

    @Test
    void readsAndWritesHaveCapacitiesOfTheirOwn() {
        provisioned(1, 2);
        put("a", "b");
        get("a");
        get("b");

        assertThat(refusal(() -> get("a"))).isInstanceOfSatisfying(Fault.ProvisionedThroughputExceeded.class,
                fault -> assertThat(fault.reasons())
                        .containsExactly(new ThrottlingReason("TableReadProvisionedThroughputExceeded", ARN)));
    }

    @Test
    void unusedSecondsAreSavedForABurst() {
        provisioned(5, 2);
        put("first");
        now.updateAndGet(instant -> instant.plusSeconds(5));

        put("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k");
        assertThat(refusal(() -> put("l"))).isInstanceOf(Fault.ProvisionedThroughputExceeded.class);
    }

    @Test
    void anOnDemandTableHonoursItsCap() {
        engine.execute(Workshop.table("Things")
                .onDemandThroughput(new OnDemandThroughput(Optional.empty(), Optional.of(2L)))
                .build());
        put("a", "b");

        assertThat(refusal(() -> put("c"))).isInstanceOfSatisfying(Fault.Throttling.class,
                fault -> assertThat(fault.reasons())
                        .containsExactly(new ThrottlingReason("TableWriteMaxOnDemandThroughputExceeded", ARN)));
    }

    @Test
    void anIndexThatCannotKeepUpThrottlesTheTable() {
        engine.execute(Workshop.table("Things", "g:S")
                .billingMode("PROVISIONED")
                .provisionedThroughput(throughput(10, 10))
                .globalSecondaryIndexes(List.of(new GlobalSecondaryIndex(Optional.of("byG"),
                        Optional.of(Workshop.key("g")), Optional.of(Workshop.projection("ALL")),
                        Optional.of(throughput(1, 1)), Optional.empty(), Optional.empty())))
                .build());
        engine.execute(Workshop.put("Things", Workshop.item("pk", "a", "sk", "1", "g", "x")).build());

        assertThat(refusal(() -> engine
                .execute(Workshop.put("Things", Workshop.item("pk", "b", "sk", "1", "g", "x")).build())))
                .isInstanceOfSatisfying(Fault.ProvisionedThroughputExceeded.class, fault -> {
                    assertThat(fault.message()).contains("one or more global secondary indexes");
                    assertThat(fault.reasons()).containsExactly(
                            new ThrottlingReason("IndexWriteProvisionedThroughputExceeded", ARN + "/index/byG"));
                });
        engine.execute(Workshop.put("Things", Workshop.item("pk", "c", "sk", "1")).build());
    }

    @Test
    void aBatchLeavesBehindWhatDoesNotFit() {
        provisioned(1, 2);
        BatchWriteItemResponse written = batch("a", "b", "c");
        assertThat(written.unprocessedItems().orElseThrow().get("Things")).hasSize(1);

        BatchGetItemResponse read = engine.execute(BatchGetItemRequestBuilder.builder()
                .requestItems(Map.of("Things", new KeysAndAttributes(
                        Optional.of(List.of(Supplied.of(key("a")), Supplied.of(key("b")), Supplied.of(key("c")))),
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())))
                .build());
        assertThat(read.responses().orElseThrow().get("Things")).hasSize(2);
        assertThat(read.unprocessedKeys().orElseThrow()).hasEntrySatisfying("Things",
                left -> assertThat(left.keys().orElseThrow()).containsExactly(Supplied.of(key("c"))));
    }

    @Test
    void aBatchOfWhichNothingFitsIsRefused() {
        provisioned(1, 1);
        put("z");
        assertThat(refusal(() -> batch("a", "b"))).isInstanceOf(Fault.ProvisionedThroughputExceeded.class);
    }

    @Test
    void aTransactionIsCancelledAndChangesNothing() {
        provisioned(1, 2);
        assertThat(refusal(() -> engine.execute(TransactWriteItemsRequestBuilder.builder()
                .transactItems(List.of(action("a"), action("b")))
                .build()))).isInstanceOfSatisfying(Fault.TransactionCanceled.class,
                        fault -> assertThat(fault.reasons()).extracting(CancellationReason::code)
                                .containsExactly("None", "ProvisionedThroughputExceeded"));
        assertThat(scanned()).isZero();
    }

    @Test
    void moreCapacityLetsMoreThrough() {
        provisioned(1, 1);
        put("a");
        assertThat(refusal(() -> put("b"))).isInstanceOf(Fault.ProvisionedThroughputExceeded.class);
        engine.execute(UpdateTableRequestBuilder.builder()
                .tableName("Things")
                .provisionedThroughput(throughput(1, 3))
                .build());
        tick();
        put("b");
        tick();
        put("c", "d", "e");
    }

    @Test
    void nothingIsThrottledUnlessAskedFor() {
        try (Engine free = Workshop.engine()) {
            free.execute(Workshop.table("Things")
                    .billingMode("PROVISIONED")
                    .provisionedThroughput(throughput(1, 1))
                    .build());
            for (int i = 0; i < 1_000; i++) {
                free.execute(Workshop.put("Things", Workshop.item("pk", "a" + i, "sk", "1")).build());
            }
        }
    }

    private void provisioned(long reads, long writes) {
        engine.execute(Workshop.table("Things")
                .billingMode("PROVISIONED")
                .provisionedThroughput(throughput(reads, writes))
                .build());
    }

    private static ProvisionedThroughput throughput(long reads, long writes) {
        return new ProvisionedThroughput(Optional.of(reads), Optional.of(writes));
    }

    private void tick() {
        now.updateAndGet(instant -> instant.plusSeconds(1));
    }

    private void put(String... keys) {
        for (String key : keys) {
            engine.execute(Workshop.put("Things", key(key)).build());
        }
    }

    private void get(String key) {
        engine.execute(GetItemRequestBuilder.builder().tableName("Things").key(Supplied.of(key(key))).build());
    }

    private BatchWriteItemResponse batch(String... keys) {
        List<WriteRequest> writes = new ArrayList<>();
        for (String key : keys) {
            writes.add(new WriteRequest(Optional.of(new PutRequest(Optional.of(Supplied.of(key(key))))),
                    Optional.empty()));
        }
        Map<String, List<WriteRequest>> requests = new LinkedHashMap<>();
        requests.put("Things", writes);
        return engine.execute(BatchWriteItemRequestBuilder.builder().requestItems(requests).build());
    }

    private static TransactWriteItem action(String key) {
        return new TransactWriteItem(Optional.empty(),
                Optional.of(new Put(Optional.of(Supplied.of(key(key))), Optional.of("Things"), Optional.empty(),
                        Optional.empty(), Optional.empty(), Optional.empty())),
                Optional.empty(), Optional.empty());
    }

    private int scanned() {
        return engine.execute(ScanRequestBuilder.builder().tableName("Things").build()).count().orElseThrow();
    }

    private static Item key(String key) {
        return Workshop.item("pk", key, "sk", "1");
    }

    private static Fault refusal(ThrowingCallable request) {
        return catchThrowableOfType(FaultException.class, request).fault();
    }
}
