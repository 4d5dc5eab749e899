package dev.keywright.engine.line;

import static dev.keywright.engine.line.Workshop.NOON;
import static dev.keywright.engine.line.Workshop.global;
import static dev.keywright.engine.line.Workshop.item;
import static dev.keywright.engine.line.Workshop.key;
import static dev.keywright.engine.line.Workshop.projection;
import static dev.keywright.engine.line.Workshop.put;
import static dev.keywright.engine.line.Workshop.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.keywright.engine.api.ChangeRecord;
import dev.keywright.engine.api.DeleteTableRequestBuilder;
import dev.keywright.engine.api.DescribeStreamRequestBuilder;
import dev.keywright.engine.api.DescribeTimeToLiveRequest;
import dev.keywright.engine.api.GetRecordsRequestBuilder;
import dev.keywright.engine.api.GetShardIteratorRequestBuilder;
import dev.keywright.engine.api.Identity;
import dev.keywright.engine.api.ListStreamsRequestBuilder;
import dev.keywright.engine.api.ScanRequestBuilder;
import dev.keywright.engine.api.StreamSpecification;
import dev.keywright.engine.api.TimeToLiveSpecification;
import dev.keywright.engine.api.UpdateTimeToLiveRequest;
import dev.keywright.engine.flow.StatusDelays;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.storage.Store;
import dev.keywright.engine.storage.mv.MvStore;
import dev.keywright.engine.upkeep.Realm;
import dev.keywright.engine.upkeep.UpkeepThread;
import dev.keywright.engine.value.AttributeValue;
import dev.keywright.engine.value.Item;

/** What the engine does by itself: expired items go, at no cost, and what nobody can read any more is cleared away. */
class UpkeepTest {
    private static final long NOW = NOON.getEpochSecond();
    private static final long YEAR = 365 * 86_400L;

    private final AdjustableClock clock = AdjustableClock.stoppedAt(NOON);
    private final Store store = MvStore.inMemory();
    private final List<Object> consumed = new ArrayList<>();
    private final Engine engine = Engine.open(EngineSettings.of(store)
            .withClock(clock)
            .withRandom(new Random(7))
            .withExpirySweep(Duration.ofSeconds(10))
            .withListeners((_, consumption, _) -> consumed.add(consumption)));

    @BeforeEach
    void createTable() {
        engine.execute(table("Things", "g:S")
                .globalSecondaryIndexes(List.of(global("byG", key("g"), projection("ALL"))))
                .streamSpecification(new StreamSpecification(Optional.of(true), Optional.of("OLD_IMAGE")))
                .build());
        enable("expires");
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void removesWhatHasExpiredAndNothingElse() {
        write("past", AttributeValue.n(NOW - 1));
        write("now", AttributeValue.n(NOW));
        write("soon", AttributeValue.n(NOW + 5));
        write("never", AttributeValue.s(Long.toString(NOW - 1)));
        write("years ago", AttributeValue.n(NOW - 5 * YEAR - 5 * 86_400));
        write("nearly as long ago", AttributeValue.n(NOW - 5 * YEAR + 86_400));
        engine.upkeep().runDue();
        assertThat(left("Things")).containsExactlyInAnyOrder("soon", "never", "years ago");
        clock.advance(Duration.ofSeconds(9));
        engine.upkeep().runDue();
        assertThat(left("Things")).as("the next sweep is not due yet").contains("soon");
        clock.advance(Duration.ofSeconds(1));
        engine.upkeep().runDue();
        assertThat(left("Things")).containsExactlyInAnyOrder("never", "years ago");
    }

    @Test
    void cleansIndexesAndTellsTheStreamWhoDidItAndChargesNothing() {
        write("past", AttributeValue.n(NOW - 1));
        consumed.clear();
        engine.upkeep().runDue();
        assertThat(consumed).isEmpty();
        assertThat(engine.execute(ScanRequestBuilder.builder().tableName("Things").indexName("byG").build()).items())
                .contains(List.of());
        ChangeRecord removal = records().getLast();
        assertThat(removal.eventName()).contains("REMOVE");
        assertThat(removal.userIdentity())
                .contains(new Identity(Optional.of("dynamodb.amazonaws.com"), Optional.of("Service")));
        assertThat(removal.dynamodb().orElseThrow().oldImage().orElseThrow().get("pk"))
                .isEqualTo(AttributeValue.s("past"));
        assertThat(records().getFirst().userIdentity()).isEmpty();
    }

    @Test
    void removesFarMoreThanOneBatchHolds() {
        for (int i = 0; i < 1_050; i++) {
            write("past" + i, AttributeValue.n(NOW - i));
        }
        write("later", AttributeValue.n(NOW + 1_000));
        engine.upkeep().runDue();
        assertThat(left("Things")).containsExactly("later");
    }

    @Test
    void anItemThatWasRenewedMeanwhileIsKept() {
        write("a", AttributeValue.n(NOW - 1));
        write("b", AttributeValue.n(NOW - 1));
        Realm realm = engine.realms().iterator().next();
        Table seen = realm.tables().all().iterator().next();
        write("a", AttributeValue.n(NOW + 100));
        List<Item> found = List.of(item("pk", "a", "sk", "1"), item("pk", "b", "sk", "1"));
        assertThat(realm.expire(seen, found)).isEqualTo(1);
        assertThat(left("Things")).containsExactly("a");
    }

    @Test
    void nothingExpiresWhereTimeToLiveIsOff() {
        engine.execute(table("Kept").build());
        engine.execute(put("Kept", item("pk", "past", "sk", "1", "expires", NOW - 1)).build());
        write("past", AttributeValue.n(NOW - 1));
        update(false, "expires");
        engine.upkeep().runDue();
        assertThat(left("Things")).containsExactly("past");
        assertThat(left("Kept")).containsExactly("past");
    }

    @Test
    void theSettingTakesItsTimeWhenAskedTo() {
        engine.execute(DeleteTableRequestBuilder.builder().tableName("Things").build());
        try (Engine slow = Engine.open(EngineSettings.of(MvStore.inMemory())
                .withClock(clock)
                .withDelays(new StatusDelays(Duration.ofSeconds(5), Duration.ofSeconds(5))))) {
            slow.execute(table("Slow").build());
            clock.advance(Duration.ofSeconds(5));
            slow.execute(put("Slow", item("pk", "past", "sk", "1", "expires", NOW - 1)).build());
            UpdateTimeToLiveRequest enabling = setting("Slow", true, "expires");
            UpdateTimeToLiveRequest disabling = setting("Slow", false, "expires");
            slow.execute(enabling);
            assertThat(status(slow)).isEqualTo("ENABLING");
            assertThatThrownBy(() -> slow.execute(disabling))
                    .hasMessage("Time to live has been modified multiple times within a fixed interval");
            slow.upkeep().runDue();
            assertThat(slow.execute(ScanRequestBuilder.builder().tableName("Slow").build()).count()).contains(1);
            clock.advance(Duration.ofSeconds(5));
            assertThat(status(slow)).isEqualTo("ENABLED");
            slow.execute(disabling);
            assertThat(status(slow)).isEqualTo("DISABLING");
            clock.advance(Duration.ofSeconds(5));
            assertThat(status(slow)).isEqualTo("DISABLED");
        }
    }

    @Test
    void clearsAwayDeletedTablesAndEndedStreams() {
        int before = keyspaces();
        engine.execute(table("Gone").streamSpecification(
                new StreamSpecification(Optional.of(true), Optional.of("KEYS_ONLY"))).build());
        engine.execute(DeleteTableRequestBuilder.builder().tableName("Gone").build());
        assertThat(keyspaces()).as("the stream is still there").isEqualTo(before + 1);
        clock.advance(Duration.ofHours(24));
        engine.upkeep().runDue();
        assertThat(keyspaces()).isEqualTo(before);
    }

    @Test
    void theThreadFollowsAClockThatIsMoved() {
        write("soon", AttributeValue.n(NOW + 3_600));
        try (UpkeepThread _ = UpkeepThread.start(engine.upkeep())) {
            clock.advance(Duration.ofHours(2));
            long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (!left("Things").isEmpty() && System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            assertThat(left("Things")).isEmpty();
        }
    }

    private int keyspaces() {
        try (var snapshot = store.snapshot()) {
            return snapshot.keyspaces().size();
        }
    }

    private void write(String pk, AttributeValue expires) {
        engine.execute(put("Things", item("pk", pk, "sk", "1", "g", "group", "expires", expires)).build());
    }

    private void enable(String attribute) {
        update(true, attribute);
    }

    private void update(boolean on, String attribute) {
        engine.execute(setting("Things", on, attribute));
    }

    private static UpdateTimeToLiveRequest setting(String table, boolean on, String attribute) {
        return new UpdateTimeToLiveRequest(Optional.of(table),
                Optional.of(new TimeToLiveSpecification(Optional.of(on), Optional.of(attribute))));
    }

    private static String status(Engine engine) {
        return engine.execute(new DescribeTimeToLiveRequest(Optional.of("Slow")))
                .timeToLiveDescription()
                .orElseThrow()
                .timeToLiveStatus()
                .orElseThrow();
    }

    private List<String> left(String table) {
        List<Item> items = engine.execute(ScanRequestBuilder.builder().tableName(table).build()).items().orElseThrow();
        return items.stream().map(item -> ((AttributeValue.S) item.find("pk").orElseThrow()).value()).toList();
    }

    private List<ChangeRecord> records() {
        String arn = engine.execute(ListStreamsRequestBuilder.builder().build())
                .streams()
                .orElseThrow()
                .getFirst()
                .streamArn()
                .orElseThrow();
        String shard = engine.execute(DescribeStreamRequestBuilder.builder().streamArn(arn).build())
                .streamDescription()
                .orElseThrow()
                .shards()
                .orElseThrow()
                .getFirst()
                .shardId()
                .orElseThrow();
        String iterator = engine.execute(GetShardIteratorRequestBuilder.builder()
                .streamArn(arn)
                .shardId(shard)
                .shardIteratorType("TRIM_HORIZON")
                .build()).shardIterator().orElseThrow();
        return engine.execute(GetRecordsRequestBuilder.builder().shardIterator(iterator).build())
                .records()
                .orElseThrow();
    }
}
