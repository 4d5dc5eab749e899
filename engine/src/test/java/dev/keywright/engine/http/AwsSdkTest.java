package dev.keywright.engine.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.keywright.engine.line.Engine;
import dev.keywright.engine.line.EngineSettings;
import dev.keywright.engine.storage.mv.MvStore;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** The AWS SDK for Java, unmodified, against the endpoint. */
@SuppressWarnings("unchecked") // the SDK takes arrays of generic consumers
class AwsSdkTest {
    private final Engine engine = Engine.open(EngineSettings.of(MvStore.inMemory()));
    private final Endpoint endpoint = Endpoint.start(EndpointSettings.onPort(0), engine);
    private final DynamoDbClient client = client("one", Region.EU_WEST_1);

    @AfterEach
    void stop() {
        client.close();
        endpoint.close();
        engine.close();
    }

    @Test
    void createsAndDescribesATable() {
        createOrders(client);
        TableDescription table = client.waiter()
                .waitUntilTableExists(request -> request.tableName("orders"))
                .matched()
                .response()
                .orElseThrow()
                .table();
        assertThat(table.tableStatusAsString()).isEqualTo("ACTIVE");
        assertThat(table.tableArn()).startsWith("arn:aws:dynamodb:eu-west-1:").endsWith(":table/orders");
        assertThat(table.keySchema()).extracting(key -> key.attributeName() + " " + key.keyTypeAsString())
                .containsExactly("pk HASH", "sk RANGE");
        assertThat(table.globalSecondaryIndexes()).singleElement()
                .satisfies(index -> assertThat(index.projection().projectionTypeAsString()).isEqualTo("ALL"));
        assertThat(table.creationDateTime()).isBetween(Instant.now().minusSeconds(60),
                Instant.now().plusSeconds(1));
    }

    @Test
    void bringsBackEveryTypeOfValue() {
        createOrders(client);
        Map<String, AttributeValue> item = Map.ofEntries(Map.entry("pk", s("a")), Map.entry("sk", n("1.50")),
                Map.entry("text", s("quote \" backslash \\ newline \n tab \t bell \u0007 é 漢 😀")),
                Map.entry("binary", AttributeValue.fromB(SdkBytes.fromByteArray(new byte[]{0, -1, 65}))),
                Map.entry("yes", AttributeValue.fromBool(true)), Map.entry("nothing", AttributeValue.fromNul(true)),
                Map.entry("strings", AttributeValue.fromSs(List.of("x", "y"))),
                Map.entry("numbers", AttributeValue.fromNs(List.of("1", "2.5", "1E10"))),
                Map.entry("binaries", AttributeValue.fromBs(List.of(SdkBytes.fromUtf8String("z")))),
                Map.entry("list", AttributeValue.fromL(List.of(s("in"), n("7")))),
                Map.entry("map", AttributeValue.fromM(Map.of("deep", AttributeValue.fromM(Map.of("er", s("")))))));
        client.putItem(request -> request.tableName("orders").item(item));
        Map<String, AttributeValue> read = client
                .getItem(request -> request.tableName("orders").key(Map.of("pk", s("a"), "sk", n("1.5"))))
                .item();
        Map<String, AttributeValue> expected = new HashMap<>(item);
        expected.put("sk", n("1.5"));
        expected.put("numbers", AttributeValue.fromNs(List.of("1", "2.5", "10000000000")));
        assertThat(read).isEqualTo(expected);
    }

    @Test
    void queriesForwardBackwardThroughPagesAndIndexes() {
        createOrders(client);
        List<WriteRequest> writes = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            Map<String, AttributeValue> item = Map.of("pk", s("a"), "sk", n("" + i), "status", s(i % 2 == 0
                    ? "odd"
                    : "even"), "filler", s("x".repeat(2000)));
            writes.add(WriteRequest.builder().putRequest(PutRequest.builder().item(item).build()).build());
        }
        client.batchWriteItem(request -> request.requestItems(Map.of("orders", writes)));

        List<String> forward = client.queryPaginator(request -> request.tableName("orders")
                .limit(10)
                .keyConditionExpression("pk = :pk and sk >= :from")
                .expressionAttributeValues(Map.of(":pk", s("a"), ":from", n("3"))))
                .items()
                .stream()
                .map(AwsSdkTest::sortKey)
                .toList();
        assertThat(forward).isEqualTo(IntStream.range(3, 25).mapToObj(Integer::toString).toList());

        QueryResponse backward = client.query(request -> request.tableName("orders")
                .indexName("by-status")
                .scanIndexForward(false)
                .limit(3)
                .keyConditionExpression("#s = :s")
                .expressionAttributeNames(Map.of("#s", "status"))
                .expressionAttributeValues(Map.of(":s", s("even"))));
        assertThat(backward.items()).extracting(AwsSdkTest::sortKey).containsExactly("23", "21", "19");
        assertThat(backward.lastEvaluatedKey()).containsOnlyKeys("pk", "sk", "status");

        assertThat(client.scanPaginator(request -> request.tableName("orders").limit(7)).items()).hasSize(25);
    }

    @Test
    void tellsTheSdkWhatWentWrongInItsOwnExceptions() {
        assertThatThrownBy(() -> client.getItem(request -> request.tableName("missing").key(Map.of("pk", s("a")))))
                .isInstanceOf(ResourceNotFoundException.class);
        createOrders(client);
        Map<String, AttributeValue> item = Map.of("pk", s("a"), "sk", n("1"));
        client.putItem(request -> request.tableName("orders").item(item));
        assertThatThrownBy(() -> client.putItem(request -> request.tableName("orders")
                .item(item)
                .conditionExpression("attribute_not_exists(pk)")
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)))
                .isInstanceOfSatisfying(ConditionalCheckFailedException.class,
                        failed -> assertThat(failed.item()).isEqualTo(item));
        assertThatThrownBy(() -> client.transactWriteItems(request -> request.transactItems(
                action -> action.put(put -> put.tableName("orders").item(Map.of("pk", s("b"), "sk", n("1")))),
                action -> action.conditionCheck(check -> check.tableName("orders")
                        .key(item)
                        .conditionExpression("attribute_not_exists(pk)")))))
                .isInstanceOfSatisfying(TransactionCanceledException.class,
                        failed -> assertThat(failed.cancellationReasons()).extracting(reason -> reason.code())
                                .containsExactly("None", "ConditionalCheckFailed"));
        assertThatThrownBy(() -> client.putItem(request -> request.tableName("orders")
                .item(Map.of("pk", s("a"), "sk", n("twelve"))))).isInstanceOfSatisfying(DynamoDbException.class,
                        failed -> {
                            assertThat(failed.awsErrorDetails().errorCode()).isEqualTo("ValidationException");
                            assertThat(failed.awsErrorDetails().errorMessage())
                                    .contains("The parameter cannot be converted to a numeric value: twelve");
                            assertThat(failed.requestId()).hasSize(52);
                        });
    }

    @Test
    void updatesInPlaceAndAnswersWhatChanged() {
        createOrders(client);
        for (int i = 0; i < 3; i++) {
            client.updateItem(request -> request.tableName("orders")
                    .key(Map.of("pk", s("a"), "sk", n("1")))
                    .updateExpression("ADD visits :one")
                    .expressionAttributeValues(Map.of(":one", n("1"))));
        }
        assertThat(client.updateItem(request -> request.tableName("orders")
                .key(Map.of("pk", s("a"), "sk", n("1")))
                .updateExpression("SET visits = visits + :one")
                .returnValues(ReturnValue.UPDATED_NEW)
                .expressionAttributeValues(Map.of(":one", n("1")))).attributes()).isEqualTo(Map.of("visits", n("4")));
    }

    @Test
    void keepsClientsWithOtherKeysOrRegionsApart() {
        createOrders(client);
        try (DynamoDbClient otherKey = client("two", Region.EU_WEST_1);
                DynamoDbClient otherRegion = client("one", Region.US_EAST_1)) {
            assertThat(client.listTables().tableNames()).containsExactly("orders");
            assertThat(otherKey.listTables().tableNames()).isEmpty();
            assertThat(otherRegion.listTables().tableNames()).isEmpty();
        }
    }

    @Test
    void letsAllClientsShareWhenAskedTo() {
        try (Endpoint shared = Endpoint.start(EndpointSettings.onPort(0).withTenancy(Tenancy.SHARED), engine);
                DynamoDbClient one = client(shared, "one", Region.EU_WEST_1);
                DynamoDbClient two = client(shared, "two", Region.US_EAST_1)) {
            createOrders(one);
            assertThat(two.listTables().tableNames()).containsExactly("orders");
        }
    }

    private DynamoDbClient client(String accessKey, Region region) {
        return client(endpoint, accessKey, region);
    }

    private static DynamoDbClient client(Endpoint endpoint, String accessKey, Region region) {
        return DynamoDbClient.builder()
                .endpointOverride(URI.create("http://127.0.0.1:" + endpoint.port()))
                .region(region)
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKey, "secret")))
                .build();
    }

    private static void createOrders(DynamoDbClient client) {
        client.createTable(request -> request.tableName("orders")
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(one -> one.attributeName("pk").attributeType(ScalarAttributeType.S),
                        one -> one.attributeName("sk").attributeType(ScalarAttributeType.N),
                        one -> one.attributeName("status").attributeType(ScalarAttributeType.S))
                .keySchema(one -> one.attributeName("pk").keyType(KeyType.HASH),
                        one -> one.attributeName("sk").keyType(KeyType.RANGE))
                .globalSecondaryIndexes(index -> index.indexName("by-status")
                        .keySchema(one -> one.attributeName("status").keyType(KeyType.HASH),
                                one -> one.attributeName("sk").keyType(KeyType.RANGE))
                        .projection(projection -> projection.projectionType(ProjectionType.ALL))));
    }

    private static String sortKey(Map<String, AttributeValue> item) {
        return item.getOrDefault("sk", s("none")).n();
    }

    private static AttributeValue s(String text) {
        return AttributeValue.fromS(text);
    }

    private static AttributeValue n(String number) {
        return AttributeValue.fromN(number);
    }
}
