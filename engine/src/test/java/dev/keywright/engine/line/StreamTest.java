package dev.keywright.engine.line;

import static dev.keywright.engine.line.Workshop.NOON;
import static dev.keywright.engine.line.Workshop.item;
import static dev.keywright.engine.line.Workshop.put;
import static dev.keywright.engine.line.Workshop.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.keywright.engine.api.ChangeRecord;
import dev.keywright.engine.api.DeleteTableRequestBuilder;
import dev.keywright.engine.api.DescribeStreamRequest;
import dev.keywright.engine.api.DescribeStreamRequestBuilder;
import dev.keywright.engine.api.DescribeTableRequestBuilder;
import dev.keywright.engine.api.GetRecordsRequest;
import dev.keywright.engine.api.GetRecordsRequestBuilder;
import dev.keywright.engine.api.GetRecordsResponse;
import dev.keywright.engine.api.GetShardIteratorRequestBuilder;
import dev.keywright.engine.api.Shard;
import dev.keywright.engine.api.ShardFilter;
import dev.keywright.engine.api.StreamDescription;
import dev.keywright.engine.api.StreamRecord;
import dev.keywright.engine.api.StreamSpecification;
import dev.keywright.engine.api.UpdateTableRequestBuilder;
import dev.keywright.engine.fault.Fault;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.flow.StatusDelays;
import dev.keywright.engine.storage.Durability;
import dev.keywright.engine.storage.Store;
import dev.keywright.engine.storage.mv.MvStore;
import dev.keywright.engine.storage.mv.StoreSettings;
import dev.keywright.engine.value.AttributeValue;

/** What time does to streams: shards roll, records are trimmed, iterators expire, streams end. */
class StreamTest {
    private final AdjustableClock clock = AdjustableClock.stoppedAt(NOON);
    private Engine engine = open(MvStore.inMemory(), StatusDelays.NONE);

    private Engine open(Store store, StatusDelays delays) {
        return Engine.open(EngineSettings.of(store).withClock(clock).withRandom(new Random(7)).withDelays(delays));
    }

    @BeforeEach
    void createTable() {
        engine.execute(table("Things").streamSpecification(enabled("NEW_AND_OLD_IMAGES")).build());
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @ParameterizedTest
    @CsvSource({"KEYS_ONLY, false, false", "NEW_IMAGE, true, false", "OLD_IMAGE, false, true",
            "NEW_AND_OLD_IMAGES, true, true"})
    void recordsCarryTheImagesOfTheirView(String view, boolean hasNew, boolean hasOld) {
        engine.execute(table("Viewed").streamSpecification(enabled(view)).build());
        engine.execute(put("Viewed", item("pk", "a", "sk", "1", "n", 1)).build());
        engine.execute(put("Viewed", item("pk", "a", "sk", "1", "n", 2)).build());
        String arn = latestArn("Viewed");
        StreamRecord changed = records(arn, describe(arn).shards().orElseThrow().getFirst()).getLast()
                .dynamodb()
                .orElseThrow();
        assertThat(changed.keys()).contains(item("pk", "a", "sk", "1"));
        assertThat(changed.newImage()).isEqualTo(
                hasNew ? Optional.of(item("pk", "a", "sk", "1", "n", 2)) : Optional.empty());
        assertThat(changed.oldImage()).isEqualTo(
                hasOld ? Optional.of(item("pk", "a", "sk", "1", "n", 1)) : Optional.empty());
        assertThat(changed.streamViewType()).contains(view);
    }

    @Test
    void shardsRollAndTellTheirParents() {
        write(1);
        clock.advance(Duration.ofHours(4));
        write(2);
        clock.advance(Duration.ofHours(5));
        engine.upkeep().runDue();
        List<Shard> shards = shards();
        assertThat(shards).hasSize(3);
        assertThat(shards.get(0).parentShardId()).isEmpty();
        assertThat(shards.get(1).parentShardId()).isEqualTo(shards.get(0).shardId());
        assertThat(shards.get(2).parentShardId()).isEqualTo(shards.get(1).shardId());
        assertThat(shards).extracting(shard -> shard.sequenceNumberRange().orElseThrow().endingSequenceNumber())
                .containsExactly(Optional.of("100000000000000000001"), Optional.of("100000000000000000002"),
                        Optional.empty());
        assertThat(numbers(shards.get(0))).containsExactly(1);
        assertThat(numbers(shards.get(1))).containsExactly(2);
        write(3);
        assertThat(numbers(shards.get(2))).containsExactly(3);
        assertThat(page(iterator(shards.get(1), "TRIM_HORIZON", Optional.empty())).nextShardIterator())
                .as("after the end of a closed shard")
                .isEmpty();
        assertThat(page(iterator(shards.get(2), "LATEST", Optional.empty())).nextShardIterator()).isPresent();
        String parent = shards.get(0).shardId().orElseThrow();
        assertThat(describe(request -> request
                .shardFilter(new ShardFilter(Optional.of("CHILD_SHARDS"), Optional.of(parent)))).shards())
                .contains(List.of(shards.get(1)));
    }

    @Test
    void shardsAreDescribedAPageAtATime() {
        for (int i = 0; i < 4; i++) {
            write(i);
            clock.advance(Duration.ofHours(4));
        }
        StreamDescription first = describe(request -> request.limit(3));
        assertThat(first.shards().orElseThrow()).hasSize(3);
        String last = first.lastEvaluatedShardId().orElseThrow();
        StreamDescription second = describe(request -> request.exclusiveStartShardId(last));
        assertThat(second.shards().orElseThrow()).hasSize(1);
        assertThat(second.lastEvaluatedShardId()).isEmpty();
    }

    @Test
    void anEmptyShardHasARangeOfItsOwn() {
        clock.advance(Duration.ofHours(4));
        engine.upkeep().runDue();
        write(1);
        assertThat(shards()).extracting(
                shard -> shard.sequenceNumberRange().orElseThrow().startingSequenceNumber().orElseThrow())
                .containsExactly("100000000000000000001", "100000000000000000002");
        assertThat(numbers(shards().getFirst())).isEmpty();
        assertThat(numbers(shards().getLast())).containsExactly(1);
    }

    @Test
    void recordsAreTrimmedAfterADay() {
        write(1);
        clock.advance(Duration.ofHours(2));
        write(2);
        Shard shard = shards().getFirst();
        String early = iterator(shard, "TRIM_HORIZON", Optional.empty());
        clock.advance(Duration.ofMinutes(10));
        assertThat(page(early).records().orElseThrow()).hasSize(2);
        clock.advance(Duration.ofHours(2));
        write(3);
        clock.advance(Duration.ofHours(24).minus(Duration.ofHours(4)));
        for (int round = 0; round < 2; round++) {
            assertThat(numbers(shard)).as("a day after the first").containsExactly(2);
            assertTrimmed(shard, "AT_SEQUENCE_NUMBER", "100000000000000000001");
            assertTrimmed(shard, "AFTER_SEQUENCE_NUMBER", "100000000000000000001");
            engine.upkeep().runDue(); // Removes what was hidden: nothing may look different.
        }
        clock.advance(Duration.ofHours(5));
        engine.upkeep().runDue();
        assertThat(shards()).as("a shard whose records are all gone is gone").doesNotContain(shard);
        assertThatThrownBy(() -> iterator(shard, "TRIM_HORIZON", Optional.empty())).isInstanceOfSatisfying(
                FaultException.class, e -> assertThat(e.fault()).isInstanceOf(Fault.ResourceNotFound.class));
    }

    @Test
    void anIteratorWhoseRecordsHaveBeenTrimmedSaysSo() {
        write(1);
        clock.advance(Duration.ofHours(24).minusSeconds(1));
        String iterator = iterator(shards().getFirst(), "TRIM_HORIZON", Optional.empty());
        clock.advance(Duration.ofSeconds(1));
        assertThatThrownBy(() -> page(iterator)).isInstanceOfSatisfying(FaultException.class,
                e -> assertThat(e.fault()).isInstanceOf(Fault.TrimmedDataAccess.class));
    }

    @Test
    void iteratorsExpireAfterFifteenMinutes() {
        write(1);
        String iterator = iterator(shards().getFirst(), "TRIM_HORIZON", Optional.empty());
        clock.advance(Duration.ofMinutes(15));
        assertThat(page(iterator).records().orElseThrow()).hasSize(1);
        clock.advance(Duration.ofSeconds(1));
        assertThatThrownBy(() -> page(iterator)).isInstanceOfSatisfying(FaultException.class,
                e -> assertThat(e.fault()).isInstanceOf(Fault.ExpiredIterator.class));
    }

    @Test
    void aDisabledStreamIsReadForADayAndThenGone() {
        write(1);
        String arn = latestArn("Things");
        Shard shard = shards().getFirst();
        update(new StreamSpecification(Optional.of(false), Optional.empty()));
        write(2);
        update(enabled("KEYS_ONLY"));
        write(3);
        assertThat(latestArn("Things")).isNotEqualTo(arn);
        assertThat(records(arn, shard)).extracting(StreamTest::number).containsExactly(1);
        assertThat(describe(arn).streamStatus()).contains("DISABLED");
        assertThat(shards()).hasSize(1).doesNotContain(shard);
        clock.advance(Duration.ofHours(24));
        assertThatThrownBy(() -> describe(arn)).hasMessageContaining("Stream: " + arn + " not found");
        engine.upkeep().runDue();
        assertThatThrownBy(() -> describe(arn)).hasMessageContaining("Stream: " + arn + " not found");
        write(4);
        assertThat(shards()).isNotEmpty();
    }

    @Test
    void theStreamOfADeletedTableCanStillBeRead() {
        write(1);
        String arn = latestArn("Things");
        engine.execute(DeleteTableRequestBuilder.builder().tableName("Things").build());
        Shard shard = describe(arn).shards().orElseThrow().getFirst();
        assertThat(shard.sequenceNumberRange().orElseThrow().endingSequenceNumber()).isPresent();
        assertThat(records(arn, shard)).hasSize(1);
        createTable();
        assertThat(latestArn("Things")).isNotEqualTo(arn);
        assertThat(records(arn, shard)).hasSize(1);
    }

    @Test
    void statusesLastAsLongAsTheTables() {
        engine.close();
        engine = open(MvStore.inMemory(), new StatusDelays(Duration.ofSeconds(5), Duration.ofSeconds(30)));
        createTable();
        assertThat(describe(latestArn("Things")).streamStatus()).contains("ENABLING");
        clock.advance(Duration.ofSeconds(5));
        assertThat(describe(latestArn("Things")).streamStatus()).contains("ENABLED");
        update(new StreamSpecification(Optional.of(false), Optional.empty()));
        assertThat(describe(latestArn("Things")).streamStatus()).contains("DISABLING");
        clock.advance(Duration.ofSeconds(5));
        assertThat(describe(latestArn("Things")).streamStatus()).contains("DISABLED");
    }

    @Test
    void aPageHoldsAThousandRecordsOrAMegabyte() {
        for (int i = 0; i < 1200; i++) {
            write(i);
        }
        GetRecordsResponse first = page(iterator(shards().getFirst(), "TRIM_HORIZON", Optional.empty()));
        assertThat(first.records().orElseThrow()).hasSize(1000);
        assertThat(page(first.nextShardIterator().orElseThrow()).records().orElseThrow()).hasSize(200);
        for (int i = 0; i < 8; i++) {
            engine.execute(put("Things", item("pk", "large" + i, "sk", "1", "text", "x".repeat(300_000))).build());
        }
        GetRecordsResponse large = page(
                iterator(shards().getFirst(), "AFTER_SEQUENCE_NUMBER", Optional.of("100000000000000001200")));
        assertThat(large.records().orElseThrow()).hasSize(3);
        assertThat(page(large.nextShardIterator().orElseThrow()).records().orElseThrow()).hasSize(3);
    }

    @Test
    void streamsSurviveReopening(@TempDir Path folder) {
        engine.close();
        StoreSettings settings = StoreSettings.of(folder, Durability.PROCESS);
        engine = open(MvStore.open(settings), StatusDelays.NONE);
        createTable();
        write(1);
        clock.advance(Duration.ofHours(4));
        write(2);
        List<Shard> before = shards();
        String iterator = iterator(before.getLast(), "TRIM_HORIZON", Optional.empty());
        engine.close();
        engine = open(MvStore.open(settings), StatusDelays.NONE);
        write(3);
        assertThat(shards()).isEqualTo(before);
        assertThat(page(iterator).records().orElseThrow()).extracting(StreamTest::number).containsExactly(2, 3);
    }

    private void write(int number) {
        engine.execute(put("Things", item("pk", "a", "sk", Integer.toString(number), "number", number)).build());
    }

    private void update(StreamSpecification stream) {
        engine.execute(UpdateTableRequestBuilder.builder().tableName("Things").streamSpecification(stream).build());
    }

    private static StreamSpecification enabled(String view) {
        return new StreamSpecification(Optional.of(true), Optional.of(view));
    }

    private String latestArn(String table) {
        return engine.execute(DescribeTableRequestBuilder.builder().tableName(table).build())
                .table()
                .orElseThrow()
                .latestStreamArn()
                .orElseThrow();
    }

    private StreamDescription describe(String arn) {
        return describe(arn, Function.identity());
    }

    private StreamDescription describe(
            Function<DescribeStreamRequestBuilder, DescribeStreamRequestBuilder> more) {
        return describe(latestArn("Things"), more);
    }

    private StreamDescription describe(String arn,
            Function<DescribeStreamRequestBuilder, DescribeStreamRequestBuilder> more) {
        DescribeStreamRequest request = more.apply(DescribeStreamRequestBuilder.builder().streamArn(arn)).build();
        return engine.execute(request).streamDescription().orElseThrow();
    }

    private List<Shard> shards() {
        return describe(latestArn("Things")).shards().orElseThrow();
    }

    private String iterator(Shard shard, String type, Optional<String> number) {
        return iterator(latestArn("Things"), shard, type, number);
    }

    private String iterator(String arn, Shard shard, String type, Optional<String> number) {
        return engine.execute(GetShardIteratorRequestBuilder.builder()
                .streamArn(arn)
                .shardId(shard.shardId())
                .shardIteratorType(type)
                .sequenceNumber(number)
                .build()).shardIterator().orElseThrow();
    }

    private void assertTrimmed(Shard shard, String type, String number) {
        assertThatThrownBy(() -> iterator(shard, type, Optional.of(number))).isInstanceOfSatisfying(
                FaultException.class, e -> assertThat(e.fault()).isInstanceOf(Fault.TrimmedDataAccess.class));
    }

    private GetRecordsResponse page(String iterator) {
        GetRecordsRequest request = GetRecordsRequestBuilder.builder().shardIterator(iterator).build();
        return engine.execute(request);
    }

    private List<ChangeRecord> records(String arn, Shard shard) {
        return page(iterator(arn, shard, "TRIM_HORIZON", Optional.empty())).records().orElseThrow();
    }

    private List<Integer> numbers(Shard shard) {
        return records(latestArn("Things"), shard).stream().map(StreamTest::number).toList();
    }

    /** What was written, which the sort key says. */
    private static int number(ChangeRecord record) {
        return record.dynamodb().orElseThrow().keys().orElseThrow().get("sk") instanceof AttributeValue.S(String text)
                ? Integer.parseInt(text)
                : -1;
    }
}
