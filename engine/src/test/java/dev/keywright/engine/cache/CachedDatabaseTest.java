package dev.keywright.engine.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.keywright.engine.api.AttributeDefinition;
import dev.keywright.engine.api.BatchGetItemRequestBuilder;
import dev.keywright.engine.api.BatchWriteItemRequestBuilder;
import dev.keywright.engine.api.CreateTableRequestBuilder;
import dev.keywright.engine.api.Delete;
import dev.keywright.engine.api.DeleteItemRequestBuilder;
import dev.keywright.engine.api.DeleteRequest;
import dev.keywright.engine.api.DeleteTableRequestBuilder;
import dev.keywright.engine.api.ExecuteStatementRequestBuilder;
import dev.keywright.engine.api.GetItemRequestBuilder;
import dev.keywright.engine.api.GetItemResponse;
import dev.keywright.engine.api.KeySchemaElement;
import dev.keywright.engine.api.KeysAndAttributes;
import dev.keywright.engine.api.Put;
import dev.keywright.engine.api.PutItemRequestBuilder;
import dev.keywright.engine.api.PutRequest;
import dev.keywright.engine.api.Request;
import dev.keywright.engine.api.Response;
import dev.keywright.engine.api.ScanRequestBuilder;
import dev.keywright.engine.api.Supplied;
import dev.keywright.engine.api.TransactWriteItem;
import dev.keywright.engine.api.TransactWriteItemsRequestBuilder;
import dev.keywright.engine.api.UpdateItemRequestBuilder;
import dev.keywright.engine.api.WriteRequest;
import dev.keywright.engine.line.Database;
import dev.keywright.engine.line.Engine;
import dev.keywright.engine.line.EngineSettings;
import dev.keywright.engine.line.Tenant;
import dev.keywright.engine.storage.mv.MvStore;
import dev.keywright.engine.value.AttributeValue;
import dev.keywright.engine.value.Item;

/** The rules of FACTS §6.8, on a clock that only moves when told. */
class CachedDatabaseTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-22T12:00:00Z"));
    private final Engine engine = Engine.open(EngineSettings.of(MvStore.inMemory()).withClock(now::get));
    private final List<Request<?>> reached = new ArrayList<>();
    private final Database watched = new Database() {
        @Override
        public <R extends Response> R execute(Tenant tenant, Request<R> request) {
            reached.add(request);
            return engine.execute(tenant, request);
        }
    };
    private CachedDatabase cached = new CachedDatabase(watched, CacheSettings.standard(), now::get);

    @BeforeEach
    void createTables() {
        for (String name : List.of("Things", "Others")) {
            ask(CreateTableRequestBuilder.builder()
                    .tableName(name)
                    .billingMode("PAY_PER_REQUEST")
                    .attributeDefinitions(List.of(new AttributeDefinition(Optional.of("pk"), Optional.of("S"))))
                    .keySchema(List.of(new KeySchemaElement(Optional.of("pk"), Optional.of("HASH"))))
                    .build());
        }
        reached.clear();
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void anItemIsReadOnceAndThenKnown() {
        behind("a", 1);
        assertThat(get("a")).contains(item("a", 1));
        behind("a", 2);
        assertThat(get("a")).contains(item("a", 1));
        assertThat(strong("a")).contains(item("a", 2));
        assertThat(cached.statistics()).isEqualTo(new CacheStatistics(1, 1, 0, 0));
        assertThat(cached.statistics().itemHitRate()).isEqualTo(0.5);
    }

    @Test
    void whatIsNotThereIsKnownToo() {
        assertThat(get("a")).isEmpty();
        behind("a", 1);
        assertThat(get("a")).isEmpty();
    }

    @Test
    void itemsAreForgottenInTime() {
        behind("a", 1);
        assertThat(get("a")).contains(item("a", 1));
        behind("a", 2);
        pass(Duration.ofMinutes(5).minusSeconds(1));
        assertThat(get("a")).contains(item("a", 1));
        pass(Duration.ofSeconds(1));
        assertThat(get("a")).contains(item("a", 2));
    }

    @Test
    void withoutATimeItemsStayUntilTheyMakeRoom() {
        cached = new CachedDatabase(watched,
                CacheSettings.standard().withTimesToLive(Duration.ZERO, Duration.ZERO).withRoomFor(2, 2), now::get);
        behind("a", 1);
        assertThat(get("a")).contains(item("a", 1));
        behind("a", 2);
        pass(Duration.ofDays(1));
        assertThat(get("a")).contains(item("a", 1));
        assertThat(get("b")).isEmpty();
        assertThat(get("c")).isEmpty();
        assertThat(get("a")).contains(item("a", 2));
    }

    @Test
    void writesGoThrough() {
        assertThat(get("a")).isEmpty();
        ask(PutItemRequestBuilder.builder().tableName("Things").item(Supplied.of(item("a", 1))).build());
        assertThat(hit("a")).contains(item("a", 1));

        ask(UpdateItemRequestBuilder.builder()
                .tableName("Things")
                .key(Supplied.of(key("a")))
                .updateExpression("SET n = n + :one")
                .expressionAttributeValues(Map.of(":one", Supplied.of(AttributeValue.n(1))))
                .build());
        assertThat(hit("a")).contains(item("a", 2));

        ask(DeleteItemRequestBuilder.builder().tableName("Things").key(Supplied.of(key("a"))).build());
        assertThat(hit("a")).isEmpty();
    }

    @Test
    void anUpdateThatReturnsTheOldImageMakesTheCacheForget() {
        behind("a", 1);
        assertThat(get("a")).contains(item("a", 1));
        ask(UpdateItemRequestBuilder.builder()
                .tableName("Things")
                .key(Supplied.of(key("a")))
                .updateExpression("SET n = n + :one")
                .expressionAttributeValues(Map.of(":one", Supplied.of(AttributeValue.n(1))))
                .returnValues("ALL_OLD")
                .build());
        assertThat(get("a")).contains(item("a", 2));
    }

    @Test
    void batchesAndTransactionsGoThrough() {
        ask(BatchWriteItemRequestBuilder.builder()
                .requestItems(Map.of("Things", List.of(
                        new WriteRequest(Optional.of(new PutRequest(Optional.of(Supplied.of(item("a", 1))))),
                                Optional.empty()),
                        new WriteRequest(Optional.empty(),
                                Optional.of(new DeleteRequest(Optional.of(Supplied.of(key("b")))))))))
                .build());
        assertThat(hit("a")).contains(item("a", 1));
        assertThat(hit("b")).isEmpty();

        ask(TransactWriteItemsRequestBuilder.builder()
                .transactItems(List.of(
                        new TransactWriteItem(Optional.empty(),
                                Optional.of(new Put(Optional.of(Supplied.of(item("b", 7))), Optional.of("Things"),
                                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())),
                                Optional.empty(), Optional.empty()),
                        new TransactWriteItem(Optional.empty(), Optional.empty(),
                                Optional.of(new Delete(Optional.of(Supplied.of(key("a"))), Optional.of("Things"),
                                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())),
                                Optional.empty())))
                .build());
        assertThat(hit("a")).isEmpty();
        assertThat(hit("b")).contains(item("b", 7));
    }

    @Test
    void aBatchAsksOnlyForWhatIsNotKnown() {
        behind("a", 1);
        behind("b", 2);
        assertThat(get("a")).contains(item("a", 1));
        reached.clear();

        assertThat(batch("a", "b", "none")).containsExactlyInAnyOrder(item("a", 1), item("b", 2));
        assertThat(reached).singleElement()
                .isEqualTo(BatchGetItemRequestBuilder.builder()
                        .requestItems(Map.of("Things", keys("b", "none")))
                        .build());
        reached.clear();
        assertThat(batch("a", "b", "none")).containsExactlyInAnyOrder(item("a", 1), item("b", 2));
        assertThat(reached).isEmpty();
    }

    @Test
    void equalKeysOfTwoTablesAreTwoItems() {
        behind("a", 1);
        ask(BatchGetItemRequestBuilder.builder()
                .requestItems(Map.of("Things", keys("a"), "Others", keys("a")))
                .build());
        assertThat(hit("a")).contains(item("a", 1));
        assertThat(cached.execute(Tenant.SHARED,
                GetItemRequestBuilder.builder().tableName("Others").key(Supplied.of(key("a"))).build()).item())
                .isEmpty();
    }

    @Test
    void queriesAreAsOldAsTheyLive() {
        behind("a", 1);
        assertThat(scanned()).isEqualTo(1);
        ask(PutItemRequestBuilder.builder().tableName("Things").item(Supplied.of(item("b", 1))).build());
        assertThat(scanned()).isEqualTo(1);
        pass(Duration.ofMinutes(5));
        assertThat(scanned()).isEqualTo(2);
        assertThat(cached.statistics().queryHits()).isEqualTo(1);
        assertThat(cached.statistics().queryMisses()).isEqualTo(2);
    }

    @Test
    void partiqlPassesByAndIsSeenLate() {
        assertThat(get("a")).isEmpty();
        ask(ExecuteStatementRequestBuilder.builder().statement("INSERT INTO Things VALUE {'pk': 'a'}").build());
        assertThat(get("a")).isEmpty();
        assertThat(strong("a")).isPresent();
    }

    @Test
    void aTableThatIsMadeAgainIsEmpty() {
        ask(PutItemRequestBuilder.builder().tableName("Things").item(Supplied.of(item("a", 1))).build());
        ask(DeleteTableRequestBuilder.builder().tableName("Things").build());
        createAgain();
        assertThat(get("a")).isEmpty();
    }

    @Test
    void aHitUsesNoCapacity() {
        behind("a", 1);
        assertThat(withUnits("a").consumedCapacity().orElseThrow().capacityUnits()).contains(0.5);
        assertThat(withUnits("a").consumedCapacity().orElseThrow().capacityUnits()).contains(0.0);
    }

    private void createAgain() {
        ask(CreateTableRequestBuilder.builder()
                .tableName("Things")
                .billingMode("PAY_PER_REQUEST")
                .attributeDefinitions(List.of(new AttributeDefinition(Optional.of("pk"), Optional.of("S"))))
                .keySchema(List.of(new KeySchemaElement(Optional.of("pk"), Optional.of("HASH"))))
                .build());
    }

    private <R extends Response> R ask(Request<R> request) {
        return cached.execute(Tenant.SHARED, request);
    }

    /** A write that the cache does not see. */
    private void behind(String key, int number) {
        engine.execute(
                PutItemRequestBuilder.builder().tableName("Things").item(Supplied.of(item(key, number))).build());
    }

    private Optional<Item> get(String key) {
        return ask(GetItemRequestBuilder.builder().tableName("Things").key(Supplied.of(key(key))).build()).item();
    }

    private Optional<Item> hit(String key) {
        reached.clear();
        Optional<Item> item = get(key);
        assertThat(reached).isEmpty();
        return item;
    }

    private Optional<Item> strong(String key) {
        return ask(GetItemRequestBuilder.builder()
                .tableName("Things")
                .key(Supplied.of(key(key)))
                .consistentRead(true)
                .build()).item();
    }

    private GetItemResponse withUnits(String key) {
        return ask(GetItemRequestBuilder.builder()
                .tableName("Things")
                .key(Supplied.of(key(key)))
                .returnConsumedCapacity("TOTAL")
                .build());
    }

    private List<Item> batch(String... keys) {
        return ask(BatchGetItemRequestBuilder.builder().requestItems(Map.of("Things", keys(keys))).build())
                .responses()
                .orElseThrow()
                .getOrDefault("Things", List.of());
    }

    private static KeysAndAttributes keys(String... keys) {
        List<Supplied<Item>> supplied = new ArrayList<>();
        for (String key : keys) {
            supplied.add(Supplied.of(key(key)));
        }
        return new KeysAndAttributes(Optional.of(supplied), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    private int scanned() {
        return ask(ScanRequestBuilder.builder().tableName("Things").build()).count().orElseThrow();
    }

    private void pass(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }

    private static Item key(String key) {
        return Item.of("pk", AttributeValue.s(key));
    }

    private static Item item(String key, int number) {
        return Item.of(Map.of("pk", AttributeValue.s(key), "n", AttributeValue.n(number)));
    }
}
