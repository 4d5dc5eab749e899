package dev.keywright.engine.line;

import static dev.keywright.engine.line.Workshop.NOON;
import static dev.keywright.engine.line.Workshop.item;
import static dev.keywright.engine.line.Workshop.placeholders;
import static dev.keywright.engine.line.Workshop.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.keywright.engine.api.BatchWriteItemRequestBuilder;
import dev.keywright.engine.api.ChangeRecord;
import dev.keywright.engine.api.DeleteBuilder;
import dev.keywright.engine.api.DeleteItemRequestBuilder;
import dev.keywright.engine.api.DeleteRequest;
import dev.keywright.engine.api.DescribeStreamRequestBuilder;
import dev.keywright.engine.api.GetRecordsRequestBuilder;
import dev.keywright.engine.api.GetRecordsResponse;
import dev.keywright.engine.api.GetShardIteratorRequestBuilder;
import dev.keywright.engine.api.ListStreamsRequestBuilder;
import dev.keywright.engine.api.PutBuilder;
import dev.keywright.engine.api.PutRequest;
import dev.keywright.engine.api.ScanRequestBuilder;
import dev.keywright.engine.api.Shard;
import dev.keywright.engine.api.StreamRecord;
import dev.keywright.engine.api.StreamSpecification;
import dev.keywright.engine.api.Supplied;
import dev.keywright.engine.api.TimeToLiveSpecification;
import dev.keywright.engine.api.TransactWriteItem;
import dev.keywright.engine.api.TransactWriteItemBuilder;
import dev.keywright.engine.api.TransactWriteItemsRequestBuilder;
import dev.keywright.engine.api.UpdateItemRequestBuilder;
import dev.keywright.engine.api.UpdateTimeToLiveRequest;
import dev.keywright.engine.api.WriteRequest;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.storage.Durability;
import dev.keywright.engine.storage.mv.MvStore;
import dev.keywright.engine.storage.mv.StoreSettings;
import dev.keywright.engine.value.AttributeValue;
import dev.keywright.engine.value.Item;

/**
 * Random writes of every kind, expiry and time passing, on a store that is closed and opened on the way. Whatever the
 * table looks like after each of them, the stream holds the difference to what it looked like before, and read from
 * its beginning it makes the table again.
 */
class StreamTwinTest {
    private static final long SEED = Long.getLong("keywright.seed", 20261122L);
    private static final int OPERATIONS = Integer.getInteger("keywright.operations", 12_000);
    private static final int KEYS = 40;

    private final Random random = new Random(SEED);
    private final AdjustableClock clock = AdjustableClock.stoppedAt(NOON);

    /** The images of every record, as replayed so far, and the table as it was last looked at. */
    private final Map<Item, Item> replayed = new HashMap<>();
    private Map<Item, Item> before = new HashMap<>();

    /** How far each shard has been read. */
    private final Map<String, String> positions = new HashMap<>();

    @Test
    void theStreamIsTheDifferenceOfImagesAndReplaysToTheTable(@TempDir Path folder) {
        Engine engine = open(folder);
        engine.execute(table("Things").streamSpecification(
                new StreamSpecification(Optional.of(true), Optional.of("NEW_AND_OLD_IMAGES"))).build());
        engine.execute(new UpdateTimeToLiveRequest(Optional.of("Things"),
                Optional.of(new TimeToLiveSpecification(Optional.of(true), Optional.of("expires")))));
        int told = 0;
        for (int i = 0; i < OPERATIONS; i++) {
            if (i % 3_000 == 2_999) {
                engine.close();
                engine = open(folder);
            }
            step(engine);
            told += check(engine, "seed " + SEED + ", operation " + i);
        }
        assertThat(told).as("records of %s operations", OPERATIONS).isGreaterThan(OPERATIONS / 2);
        engine.close();
    }

    private Engine open(Path folder) {
        return Engine.open(EngineSettings.of(MvStore.open(StoreSettings.of(folder, Durability.PROCESS)))
                .withClock(clock)
                .withRandom(new Random(7)));
    }

    private void step(Engine engine) {
        try {
            switch (random.nextInt(12)) {
                case 0, 1, 2 -> engine.execute(Workshop.put("Things", randomItem(randomKey())).build());
                case 3, 4 -> engine.execute(UpdateItemRequestBuilder.builder()
                        .tableName("Things")
                        .key(Supplied.of(randomKey()))
                        .updateExpression(random.nextBoolean() ? "SET n = :n" : "REMOVE note SET n = :n")
                        .expressionAttributeValues(placeholders(":n", random.nextInt(3)))
                        .build());
                case 5 -> engine.execute(UpdateItemRequestBuilder.builder()
                        .tableName("Things")
                        .key(Supplied.of(randomKey()))
                        .updateExpression("REMOVE note")
                        .build());
                case 6 -> engine.execute(DeleteItemRequestBuilder.builder()
                        .tableName("Things")
                        .key(Supplied.of(randomKey()))
                        .build());
                case 7, 8 -> batch(engine);
                case 9, 10 -> transaction(engine);
                default -> {
                    clock.advance(Duration.ofMinutes(random.nextInt(30)));
                    engine.upkeep().runDue();
                }
            }
        } catch (FaultException refused) {
            assertThat(refused.getMessage()).startsWith("Transaction cancelled");
        }
    }

    private void batch(Engine engine) {
        Map<Item, WriteRequest> writes = new LinkedHashMap<>();
        for (int i = 0; i < 1 + random.nextInt(10); i++) {
            Item key = randomKey();
            writes.put(key, random.nextInt(3) == 0
                    ? new WriteRequest(Optional.empty(), Optional.of(new DeleteRequest(Optional.of(Supplied.of(key)))))
                    : new WriteRequest(Optional.of(new PutRequest(Optional.of(Supplied.of(randomItem(key))))),
                            Optional.empty()));
        }
        engine.execute(BatchWriteItemRequestBuilder.builder()
                .requestItems(Map.of("Things", List.copyOf(writes.values())))
                .build());
    }

    /** A third of them has a condition that may cancel all. */
    private void transaction(Engine engine) {
        Map<Item, TransactWriteItem> actions = new LinkedHashMap<>();
        for (int i = 0; i < 1 + random.nextInt(6); i++) {
            Item key = randomKey();
            Optional<String> condition = random.nextInt(3) == 0
                    ? Optional.of("attribute_exists(pk)")
                    : Optional.empty();
            actions.put(key, random.nextBoolean()
                    ? TransactWriteItemBuilder.builder()
                            .put(PutBuilder.builder()
                                    .tableName("Things")
                                    .item(Supplied.of(randomItem(key)))
                                    .conditionExpression(condition)
                                    .build())
                            .build()
                    : TransactWriteItemBuilder.builder()
                            .delete(DeleteBuilder.builder()
                                    .tableName("Things")
                                    .key(Supplied.of(key))
                                    .conditionExpression(condition)
                                    .build())
                            .build());
        }
        engine.execute(TransactWriteItemsRequestBuilder.builder()
                .transactItems(List.copyOf(actions.values()))
                .build());
    }

    private Item randomKey() {
        int number = random.nextInt(KEYS);
        return item("pk", "p" + number % 5, "sk", "s" + number);
    }

    private Item randomItem(Item key) {
        Item made = key.with("n", AttributeValue.n(random.nextInt(3)));
        made = random.nextBoolean() ? made.with("note", AttributeValue.s("t" + random.nextInt(2))) : made;
        return random.nextInt(4) == 0
                ? made.with("expires", AttributeValue.n(clock.instant().getEpochSecond() + random.nextInt(3_600)))
                : made;
    }

    /** @return how many records there were */
    private int check(Engine engine, String where) {
        List<StreamRecord> records = unread(engine);
        for (StreamRecord record : records) {
            Item key = record.keys().orElseThrow();
            Optional<Item> old = record.oldImage();
            Optional<Item> changed = record.newImage();
            assertThat(old).as("%s: what the record says was there", where)
                    .isEqualTo(Optional.ofNullable(replayed.get(key)));
            assertThat(changed).as("%s: a record of a change", where).isNotEqualTo(old);
            changed.ifPresentOrElse(item -> replayed.put(key, item), () -> replayed.remove(key));
        }
        Map<Item, Item> after = new HashMap<>();
        engine.execute(ScanRequestBuilder.builder().tableName("Things").build())
                .items()
                .orElseThrow()
                .forEach(item -> after.put(item.only(List.of("pk", "sk")), item));
        assertThat(replayed).as("%s: the stream replayed", where).isEqualTo(after);
        long changes = java.util.stream.Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .filter(key -> !Optional.ofNullable(before.get(key)).equals(Optional.ofNullable(after.get(key))))
                .count();
        assertThat(records).as("%s: one record a changed item", where).hasSize((int) changes);
        before = after;
        return records.size();
    }

    private List<StreamRecord> unread(Engine engine) {
        String arn = engine.execute(ListStreamsRequestBuilder.builder().build())
                .streams()
                .orElseThrow()
                .getFirst()
                .streamArn()
                .orElseThrow();
        List<Shard> shards = engine.execute(DescribeStreamRequestBuilder.builder().streamArn(arn).build())
                .streamDescription()
                .orElseThrow()
                .shards()
                .orElseThrow();
        List<StreamRecord> records = new ArrayList<>();
        // Only the newest two can have anything new: a shard stays open for hours, a step takes minutes.
        for (Shard shard : shards.subList(Math.max(0, shards.size() - 2), shards.size())) {
            records.addAll(unread(engine, arn, shard.shardId().orElseThrow()));
        }
        return records;
    }

    private List<StreamRecord> unread(Engine engine, String arn, String shard) {
        Optional<String> last = Optional.ofNullable(positions.get(shard));
        String iterator = engine.execute(GetShardIteratorRequestBuilder.builder()
                .streamArn(arn)
                .shardId(shard)
                .shardIteratorType(last.isPresent() ? "AFTER_SEQUENCE_NUMBER" : "TRIM_HORIZON")
                .sequenceNumber(last)
                .build()).shardIterator().orElseThrow();
        GetRecordsResponse page = engine.execute(GetRecordsRequestBuilder.builder().shardIterator(iterator).build());
        List<StreamRecord> records = page.records()
                .orElseThrow()
                .stream()
                .map(ChangeRecord::dynamodb)
                .map(Optional::orElseThrow)
                .toList();
        if (!records.isEmpty()) {
            positions.put(shard, records.getLast().sequenceNumber().orElseThrow());
        }
        return records;
    }
}
