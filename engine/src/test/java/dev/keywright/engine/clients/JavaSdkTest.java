package dev.keywright.engine.clients;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.OperationType;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.model.StreamStatus;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;
import software.amazon.awssdk.services.dynamodb.model.Tag;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** The client scenario in the AWS SDK for Java v2, its stations one test each, in order. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JavaSdkTest {

    private static final String TABLE = "ScenarioJava";
    private static final String NUMBER = "12345678901234567890123456789012345678";

    private EngineUnderTest engine;
    private DynamoDbClient client;

    @BeforeAll
    void start() {
        engine = EngineUnderTest.start();
        client = engine.client("AKIDJAVA");
    }

    @AfterAll
    void stop() {
        client.close();
        engine.close();
    }

    @Order(1)
    @Test
    @SuppressWarnings("unchecked") // the SDK's builders take generic varargs
    void createsATableWithIndexesAndWaitsForIt() {
        TableDescription created = client.createTable(table -> table.tableName(TABLE)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(a -> a.attributeName("pk").attributeType(ScalarAttributeType.S),
                        a -> a.attributeName("sk").attributeType(ScalarAttributeType.S),
                        a -> a.attributeName("g").attributeType(ScalarAttributeType.S),
                        a -> a.attributeName("n").attributeType(ScalarAttributeType.N))
                .keySchema(k -> k.attributeName("pk").keyType(KeyType.HASH),
                        k -> k.attributeName("sk").keyType(KeyType.RANGE))
                .localSecondaryIndexes(index -> index.indexName("by-n")
                        .keySchema(k -> k.attributeName("pk").keyType(KeyType.HASH),
                                k -> k.attributeName("n").keyType(KeyType.RANGE))
                        .projection(p -> p.projectionType(ProjectionType.ALL)))
                .globalSecondaryIndexes(index -> index.indexName("by-g")
                        .keySchema(k -> k.attributeName("g").keyType(KeyType.HASH),
                                k -> k.attributeName("n").keyType(KeyType.RANGE))
                        .projection(p -> p.projectionType(ProjectionType.KEYS_ONLY))))
                .tableDescription();
        assertThat(created.tableName()).isEqualTo(TABLE);
        var waited = client.waiter().waitUntilTableExists(table -> table.tableName(TABLE)).matched().response();
        assertThat(waited.orElseThrow().table().tableStatus()).isEqualTo(TableStatus.ACTIVE);
        assertThat(client.listTablesPaginator().tableNames()).contains(TABLE);
    }

    @Order(2)
    @Test
    void keepsEveryType() {
        Map<String, AttributeValue> item = Map.ofEntries(Map.entry("pk", s("types")), Map.entry("sk", s("1")),
                Map.entry("s", s("ä€\uD83D\uDE00")), Map.entry("n", n(NUMBER)),
                Map.entry("b", AttributeValue.fromB(bytes(0, 1, 255))),
                Map.entry("y", AttributeValue.fromBool(false)), Map.entry("z", AttributeValue.fromNul(true)),
                Map.entry("ss", AttributeValue.fromSs(List.of("a"))),
                Map.entry("ns", AttributeValue.fromNs(List.of("2.5"))),
                Map.entry("bs", AttributeValue.fromBs(List.of(bytes(1)))),
                Map.entry("l", AttributeValue.fromL(List.of(s("x"), n("-1.5")))),
                Map.entry("m", AttributeValue.fromM(Map.of("k", AttributeValue.fromL(List.of())))));
        client.putItem(put -> put.tableName(TABLE).item(item));
        assertThat(client.getItem(get -> get.tableName(TABLE).key(key("types", "1")).consistentRead(true)).item())
                .isEqualTo(item);
        assertThat(client.getItem(get -> get.tableName(TABLE).key(key("types", "none"))).hasItem()).isFalse();
    }

    @Order(3)
    @Test
    void refusesAPutAndHandsBackTheItemThatRefusedIt() {
        Consumer<PutItemRequest.Builder> put = request -> request.tableName(TABLE)
                .item(key("types", "1"))
                .conditionExpression("attribute_not_exists(pk)")
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD);
        ConditionalCheckFailedException failure = catchThrowableOfType(ConditionalCheckFailedException.class,
                () -> client.putItem(put));
        assertThat(failure.awsErrorDetails().errorMessage()).isEqualTo("The conditional request failed");
        assertThat(failure.item()).containsEntry("n", n(NUMBER));
        DynamoDbException bad = catchThrowableOfType(DynamoDbException.class,
                () -> client.putItem(put.andThen(request -> request.conditionExpression("attribute_exists("))));
        assertThat(bad.awsErrorDetails().errorCode()).isEqualTo("ValidationException");
    }

    @Order(4)
    @Test
    void updatesAndReturnsWhatIsAsked() {
        assertThat(updated(ReturnValue.NONE)).isEmpty();
        assertThat(updated(ReturnValue.ALL_OLD)).containsOnlyKeys("pk", "sk", "v").containsEntry("v", n("1"));
        assertThat(updated(ReturnValue.UPDATED_OLD)).containsOnlyKeys("v").containsEntry("v", n("2"));
        assertThat(updated(ReturnValue.ALL_NEW)).containsOnlyKeys("pk", "sk", "v").containsEntry("v", n("4"));
        assertThat(updated(ReturnValue.UPDATED_NEW)).containsOnlyKeys("v").containsEntry("v", n("5"));
    }

    private Map<String, AttributeValue> updated(ReturnValue returned) {
        return client.updateItem(update -> update.tableName(TABLE)
                .key(key("update", "1"))
                .updateExpression("ADD v :one")
                .expressionAttributeValues(Map.of(":one", n("1")))
                .returnValues(returned)).attributes();
    }

    @Order(5)
    @Test
    void writesAndReadsInBatches() {
        for (int start = 0; start < 100; start += 25) {
            Map<String, List<WriteRequest>> writes = Map.of(TABLE, IntStream.range(start, start + 25)
                    .mapToObj(i -> WriteRequest.builder().putRequest(put -> put.item(numbered(i))).build())
                    .toList());
            while (!writes.isEmpty()) {
                Map<String, List<WriteRequest>> open = writes;
                BatchWriteItemResponse answer = client.batchWriteItem(batch -> batch.requestItems(open));
                writes = answer.unprocessedItems();
            }
        }
        Map<String, KeysAndAttributes> wanted = Map.of(TABLE, KeysAndAttributes.builder()
                .keys(IntStream.range(0, 100).mapToObj(i -> key("batch", padded(i))).toList())
                .build());
        List<Map<String, AttributeValue>> found = new ArrayList<>();
        while (!wanted.isEmpty()) {
            Map<String, KeysAndAttributes> open = wanted;
            var answer = client.batchGetItem(batch -> batch.requestItems(open));
            found.addAll(answer.responses().get(TABLE));
            wanted = answer.unprocessedKeys();
        }
        assertThat(found).hasSize(100).contains(numbered(0), numbered(99));
    }

    @Order(6)
    @Test
    void queriesInBothDirectionsAndThroughIndexes() {
        var pages = client.queryPaginator(batch().andThen(query -> query.limit(40)));
        assertThat(pages.stream().count()).isEqualTo(3);
        assertThat(pages.items()).extracting(item -> at(item, "sk").s())
                .containsExactlyElementsOf(IntStream.range(0, 100).mapToObj(JavaSdkTest::padded).toList());
        QueryResponse backwards = client.query(batch().andThen(query -> query.scanIndexForward(false).limit(2)));
        assertThat(backwards.items()).extracting(item -> at(item, "sk").s()).containsExactly("099", "098");
        assertThat(backwards.lastEvaluatedKey()).isEqualTo(key("batch", "098"));
        QueryResponse global = client.query(query -> query.tableName(TABLE)
                .indexName("by-g")
                .keyConditionExpression("g = :g AND n < :n")
                .expressionAttributeValues(Map.of(":g", s("g1"), ":n", n("6"))));
        assertThat(global.items()).extracting(item -> at(item, "n").n()).containsExactly("1", "3", "5");
        QueryResponse local = client.query(query -> query.tableName(TABLE)
                .indexName("by-n")
                .consistentRead(true)
                .keyConditionExpression("pk = :p AND n >= :n")
                .expressionAttributeValues(Map.of(":p", s("batch"), ":n", n("98"))));
        assertThat(local.items()).containsExactly(numbered(98), numbered(99));
    }

    private static Consumer<QueryRequest.Builder> batch() {
        return query -> query.tableName(TABLE)
                .keyConditionExpression("pk = :p")
                .expressionAttributeValues(Map.of(":p", s("batch")));
    }

    @Order(7)
    @Test
    void scansInSegmentsThatTogetherAreTheTable() {
        Set<Map<String, AttributeValue>> keys = new LinkedHashSet<>();
        int count = 0;
        for (int segment = 0; segment < 4; segment++) {
            ScanRequest scan = ScanRequest.builder()
                    .tableName(TABLE)
                    .segment(segment)
                    .totalSegments(4)
                    .limit(20)
                    .build();
            for (var item : client.scanPaginator(scan).items()) {
                keys.add(key(at(item, "pk").s(), at(item, "sk").s()));
                count++;
            }
        }
        assertThat(count).isEqualTo(102);
        assertThat(keys).hasSize(102);
    }

    @Order(8)
    @Test
    @SuppressWarnings("unchecked") // the SDK's builders take generic varargs
    void writesTransactionsAndSaysWhyOneWasCancelled() {
        client.transactWriteItems(transaction -> transaction.clientRequestToken("scenario")
                .transactItems(
                        action -> action.put(put -> put.tableName(TABLE).item(key("tx", "1"))),
                        action -> action.update(update -> update.tableName(TABLE)
                                .key(key("tx", "2"))
                                .updateExpression("SET v = :v")
                                .expressionAttributeValues(Map.of(":v", n("7")))),
                        action -> action.conditionCheck(check -> check.tableName(TABLE)
                                .key(key("types", "1"))
                                .conditionExpression("attribute_exists(pk)"))));
        TransactionCanceledException cancelled = catchThrowableOfType(TransactionCanceledException.class,
                () -> client.transactWriteItems(transaction -> transaction.transactItems(
                        action -> action.put(put -> put.tableName(TABLE).item(key("tx", "3"))),
                        action -> action.delete(delete -> delete.tableName(TABLE)
                                .key(key("tx", "2"))
                                .conditionExpression("v = :v")
                                .expressionAttributeValues(Map.of(":v", n("8")))
                                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)))));
        assertThat(cancelled.cancellationReasons()).extracting(CancellationReason::code)
                .containsExactly("None", "ConditionalCheckFailed");
        assertThat(cancelled.cancellationReasons().getLast().item()).containsEntry("v", n("7"));
        var read = client.transactGetItems(transaction -> transaction.transactItems(
                action -> action.get(get -> get.tableName(TABLE).key(key("tx", "2"))),
                action -> action.get(get -> get.tableName(TABLE).key(key("tx", "3")))));
        assertThat(read.responses().getFirst().item()).containsEntry("v", n("7"));
        assertThat(read.responses().getLast().hasItem()).isFalse();
    }

    @Order(9)
    @Test
    void deletesAndReturnsWhatWas() {
        var deleted = client.deleteItem(delete -> delete.tableName(TABLE)
                .key(key("tx", "2"))
                .returnValues(ReturnValue.ALL_OLD)
                .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL));
        assertThat(deleted.attributes()).containsEntry("v", n("7"));
        assertThat(deleted.consumedCapacity().capacityUnits()).isEqualTo(1.0);
    }

    @Order(10)
    @Test
    @SuppressWarnings("unchecked") // the SDK's builders take generic varargs
    void keepsTimeToLiveAndTags() {
        client.updateTimeToLive(update -> update.tableName(TABLE)
                .timeToLiveSpecification(ttl -> ttl.enabled(true).attributeName("expires")));
        assertThat(client.describeTimeToLive(describe -> describe.tableName(TABLE))
                .timeToLiveDescription()
                .attributeName()).isEqualTo("expires");
        String arn = client.describeTable(describe -> describe.tableName(TABLE)).table().tableArn();
        client.tagResource(tag -> tag.resourceArn(arn)
                .tags(t -> t.key("team").value("blue"),
                        t -> t.key("cost").value("")));
        client.untagResource(untag -> untag.resourceArn(arn).tagKeys("cost"));
        assertThat(client.listTagsOfResource(list -> list.resourceArn(arn))
                .tags()
                .stream()
                .collect(toMap(Tag::key, Tag::value))).isEqualTo(Map.of("team", "blue"));
    }

    @Order(11)
    @Test
    void readsTheStreamOfATable() {
        client.updateTable(update -> update.tableName(TABLE)
                .streamSpecification(
                        stream -> stream.streamEnabled(true).streamViewType(StreamViewType.NEW_AND_OLD_IMAGES)));
        client.waiter().waitUntilTableExists(table -> table.tableName(TABLE));
        client.putItem(put -> put.tableName(TABLE).item(key("stream", "1")));
        client.updateItem(update -> update.tableName(TABLE)
                .key(key("stream", "1"))
                .updateExpression("SET v = :v")
                .expressionAttributeValues(Map.of(":v", n("1"))));
        client.deleteItem(delete -> delete.tableName(TABLE).key(key("stream", "1")));
        try (DynamoDbStreamsClient streams = engine.streamsClient("AKIDJAVA")) {
            String arn = streams.listStreams(list -> list.tableName(TABLE)).streams().getFirst().streamArn();
            assertThat(arn).isEqualTo(
                    client.describeTable(describe -> describe.tableName(TABLE)).table().latestStreamArn());
            var stream = streams.describeStream(describe -> describe.streamArn(arn)).streamDescription();
            assertThat(stream.streamStatus()).isEqualTo(StreamStatus.ENABLED);
            String iterator = streams.getShardIterator(start -> start.streamArn(arn)
                    .shardId(stream.shards().getFirst().shardId())
                    .shardIteratorType(ShardIteratorType.TRIM_HORIZON)).shardIterator();
            var page = streams.getRecords(read -> read.shardIterator(iterator));
            assertThat(page.records()).extracting(Record::eventName)
                    .containsExactly(OperationType.INSERT, OperationType.MODIFY, OperationType.REMOVE);
            assertThat(page.records().get(1).dynamodb().newImage()).containsEntry("v", n("1"));
            assertThat(page.nextShardIterator()).isNotNull();
            assertThatThrownBy(() -> streams.describeStream(describe -> describe.streamArn(arn + "0")))
                    .isInstanceOf(ResourceNotFoundException.class);
        }
    }

    @Order(12)
    @Test
    void deletesTheTableAndWaitsUntilItIsGone() {
        client.deleteTable(delete -> delete.tableName(TABLE));
        assertThat(client.waiter().waitUntilTableNotExists(table -> table.tableName(TABLE)).matched().exception())
                .containsInstanceOf(ResourceNotFoundException.class);
    }

    private static Map<String, AttributeValue> numbered(int i) {
        return Map.of("pk", s("batch"), "sk", s(padded(i)), "n", n(Integer.toString(i)), "g", s("g" + i % 2));
    }

    private static Map<String, AttributeValue> key(String pk, String sk) {
        return Map.of("pk", s(pk), "sk", s(sk));
    }

    private static AttributeValue at(Map<String, AttributeValue> item, String name) {
        return Objects.requireNonNull(item.get(name), name);
    }

    private static AttributeValue s(String text) {
        return AttributeValue.fromS(text);
    }

    private static AttributeValue n(String number) {
        return AttributeValue.fromN(number);
    }

    private static SdkBytes bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return SdkBytes.fromByteArray(bytes);
    }

    private static String padded(int number) {
        return "%03d".formatted(number);
    }
}
