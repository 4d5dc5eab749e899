package dev.keywright.engine.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsResponse;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** What a client was told is written is there after {@code kill -9}, in the table, its index and its stream. */
class ServedDataSurvivesKillsTest {
    private static final long SEED = 20_261_122;
    private static final int ROUNDS = Integer.getInteger("keywright.killRounds", 3);
    private static final int WRITERS = 4;
    private static final int KEYS_PER_WRITER = 60;

    private final Map<Integer, Integer> acknowledged = new ConcurrentHashMap<>();
    private final AtomicInteger version = new AtomicInteger();

    @TempDir
    private Path folder;

    @Test
    void everyAcknowledgedItemAndItsIndexEntryAreThereAfterAKill() throws IOException, InterruptedException {
        Random random = new Random(SEED);
        for (int round = 0; round <= ROUNDS; round++) {
            Process process = serving();
            int port = Integer.parseInt(process.inputReader().readLine());
            try (DynamoDbClient client = EngineUnderTest.client(port, "one");
                    DynamoDbStreamsClient streams = EngineUnderTest.streamsClient(port, "one")) {
                if (round == 0) {
                    createTable(client);
                }
                check(client, streams, "seed " + SEED + ", after kill " + round);
                if (round < ROUNDS) {
                    writeUntilKilled(client, process, 150 + random.nextInt(400));
                }
            } finally {
                process.destroyForcibly().waitFor();
            }
        }
        assertThat(acknowledged).hasSizeGreaterThan(WRITERS * KEYS_PER_WRITER / 2);
    }

    private Process serving() throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m",
                "-cp", System.getProperty("java.class.path"), ServingProcess.class.getName(), folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private void writeUntilKilled(DynamoDbClient client, Process process, int writes) throws InterruptedException {
        Semaphore answers = new Semaphore(0);
        List<Thread> writers = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            int firstKey = writer * KEYS_PER_WRITER;
            writers.add(Thread.ofVirtual().start(() -> write(client, process, firstKey, answers)));
        }
        assertThat(answers.tryAcquire(writes, 30, TimeUnit.SECONDS)).as("%d answers in time", writes).isTrue();
        process.destroyForcibly().waitFor();
        for (Thread writer : writers) {
            assertThat(writer.join(Duration.ofSeconds(10))).as("the writer has noticed").isTrue();
        }
    }

    /** Each writer has its own keys, so that what it was told last about a key is the newest. */
    private void write(DynamoDbClient client, Process process, int firstKey, Semaphore answers) {
        Random random = new Random(SEED + version.get() + firstKey);
        while (process.isAlive()) {
            int key = firstKey + random.nextInt(KEYS_PER_WRITER);
            int number = version.incrementAndGet();
            try {
                client.putItem(put -> put.tableName("Things").item(item(key, number)));
            } catch (SdkClientException _) {
                return; // Killed: this write may be there or not.
            }
            acknowledged.put(key, number);
            answers.release();
        }
    }

    private void check(DynamoDbClient client, DynamoDbStreamsClient streams, String when) {
        Map<Integer, Map<String, AttributeValue>> found = new HashMap<>();
        client.scanPaginator(scan -> scan.tableName("Things").consistentRead(true))
                .items()
                .forEach(item -> found.put(Integer.valueOf(value(item, "pk").s()), item));
        found.forEach((key, item) -> assertThat(item).as("%s: whole item %d", when, key)
                .isEqualTo(item(key, number(item))));
        assertThat(found.keySet()).as(when).containsAll(acknowledged.keySet());
        acknowledged.forEach((key, number) -> assertThat(number(value(found, key))).as("%s: item %d", when, key)
                .isGreaterThanOrEqualTo(number));
        assertThat(replayed(streams)).as("%s: the stream, followed", when)
                .containsExactlyInAnyOrderElementsOf(found.values());
        assertThat(client.scanPaginator(scan -> scan.tableName("Things").indexName("byGroup")).items()).as(when)
                .containsExactlyInAnyOrderElementsOf(
                        found.values()
                                .stream()
                                .filter(item -> item.containsKey("group"))
                                .map(ServedDataSurvivesKillsTest::entry)
                                .toList());
    }

    /** The items that the table's stream comes to when its records are followed from the first one on. */
    private static List<Map<String, AttributeValue>> replayed(DynamoDbStreamsClient streams) {
        String arn = streams.listStreams(list -> list.tableName("Things")).streams().getFirst().streamArn();
        String shard = streams.describeStream(describe -> describe.streamArn(arn))
                .streamDescription()
                .shards()
                .getFirst()
                .shardId();
        String iterator = streams.getShardIterator(start -> start.streamArn(arn)
                .shardId(shard)
                .shardIteratorType(ShardIteratorType.TRIM_HORIZON)).shardIterator();
        Map<Object, Map<String, AttributeValue>> items = new HashMap<>();
        GetRecordsResponse page;
        do {
            String next = iterator;
            page = streams.getRecords(read -> read.shardIterator(next));
            page.records().forEach(record -> items.put(record.dynamodb().keys(), record.dynamodb().newImage()));
            iterator = page.nextShardIterator();
        } while (!page.records().isEmpty());
        return List.copyOf(items.values());
    }

    private static int number(Map<String, AttributeValue> item) {
        return Integer.parseInt(value(item, "number").n());
    }

    private static <K, V> V value(Map<K, V> map, K key) {
        return Objects.requireNonNull(map.get(key), () -> "nothing under " + key);
    }

    /** Versions of an item are in different groups, every fifth in none. */
    private static Map<String, AttributeValue> item(int key, int number) {
        Map<String, AttributeValue> item = new HashMap<>();
        item.put("pk", AttributeValue.fromS(String.valueOf(key)));
        item.put("number", AttributeValue.fromN(String.valueOf(number)));
        item.put("text", AttributeValue.fromS(("version " + number + " ").repeat(10)));
        if (number % 5 != 0) {
            item.put("group", AttributeValue.fromS("group " + number % 7));
        }
        return item;
    }

    private static Map<String, AttributeValue> entry(Map<String, AttributeValue> item) {
        Map<String, AttributeValue> entry = new HashMap<>(item);
        entry.remove("text");
        return entry;
    }

    @SuppressWarnings("unchecked") // the SDK's builders take generic varargs
    private static void createTable(DynamoDbClient client) {
        client.createTable(table -> table.tableName("Things")
                .attributeDefinitions(pk -> pk.attributeName("pk").attributeType(ScalarAttributeType.S),
                        group -> group.attributeName("group").attributeType(ScalarAttributeType.S))
                .keySchema(key -> key.attributeName("pk").keyType(KeyType.HASH))
                .globalSecondaryIndexes(index -> index.indexName("byGroup")
                        .keySchema(key -> key.attributeName("group").keyType(KeyType.HASH))
                        .projection(shown -> shown.projectionType(ProjectionType.INCLUDE).nonKeyAttributes("number")))
                .streamSpecification(stream -> stream.streamEnabled(true).streamViewType(StreamViewType.NEW_IMAGE))
                .billingMode(BillingMode.PAY_PER_REQUEST));
    }
}
