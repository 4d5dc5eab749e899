package dev.keywright.engine.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.keywright.engine.line.Engine;
import dev.keywright.engine.line.EngineSettings;
import dev.keywright.engine.storage.mv.MvStore;

/**
 * Bodies that are damaged at random get the service's kind of error in bounded time, never a 500, and change nothing. How
 * many are tried: {@code -Dkeywright.damaged=N}.
 */
class DamagedRequestsTest {
    private static final int REQUESTS = Integer.getInteger("keywright.damaged", 1_500);
    private static final long SEED = Long.getLong("keywright.seed", 20_261_127);
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private record Sound(String operation, String body) {}

    private static final List<Sound> SOUND = List.of(
            new Sound("PutItem",
                    """
                    {"TableName":"Things","Item":{"pk":{"S":"a"},"sk":{"N":"1"},"g":{"S":"x"},"l":{"L":[{"M":\
                    {"b":{"B":"AQID"}}},{"NS":["1","2.5"]}]}},"ConditionExpression":"attribute_not_exists(#p) OR \
                    size(g) BETWEEN :a AND :b","ExpressionAttributeNames":{"#p":"pk"},"ExpressionAttributeValues":\
                    {":a":{"N":"1"},":b":{"N":"2"}},"ReturnValues":"ALL_OLD","ReturnConsumedCapacity":"INDEXES"}"""),
            new Sound("UpdateItem",
                    """
                    {"TableName":"Things","Key":{"pk":{"S":"a"},"sk":{"N":"1"}},"UpdateExpression":"SET g = :g, \
                    m.x[0] = if_not_exists(n, :n) + :n REMOVE l[1] ADD n :n","ExpressionAttributeValues":{":g":\
                    {"S":"y"},":n":{"N":"1"}},"ReturnValues":"UPDATED_NEW"}"""),
            new Sound("UpdateItem",
                    """
                    {"TableName":"Things","Key":{"pk":{"S":"a"},"sk":{"N":"1"}},"AttributeUpdates":{"n":{"Action":\
                    "ADD","Value":{"N":"1"}}},"Expected":{"g":{"ComparisonOperator":"IN","AttributeValueList":\
                    [{"S":"x"}]},"q":{"Exists":false}},"ConditionalOperator":"OR"}"""),
            new Sound("DeleteItem",
                    """
                    {"TableName":"Things","Key":{"pk":{"S":"none"},"sk":{"N":"1"}},"ReturnValues":"ALL_OLD"}"""),
            new Sound("GetItem",
                    """
                    {"TableName":"Things","Key":{"pk":{"S":"a"},"sk":{"N":"1"}},"ProjectionExpression":"l[0].b, g",\
                    "ConsistentRead":true}"""),
            new Sound("Query",
                    """
                    {"TableName":"Things","KeyConditionExpression":"pk = :p AND sk BETWEEN :a AND :b","FilterExpression":\
                    "contains(g, :p) AND NOT #n IN (:a, :b)","ExpressionAttributeNames":{"#n":"n"},\
                    "ExpressionAttributeValues":{":p":{"S":"a"},":a":{"N":"0"},":b":{"N":"9"}},"Limit":2,\
                    "ExclusiveStartKey":{"pk":{"S":"a"},"sk":{"N":"0"}},"ScanIndexForward":false}"""),
            new Sound("Query", """
                               {"TableName":"Things","IndexName":"byG","KeyConditions":{"g":{"ComparisonOperator":"EQ",\
                               "AttributeValueList":[{"S":"x"}]}},"Select":"COUNT"}"""),
            new Sound("Scan",
                    """
                    {"TableName":"Things","Segment":0,"TotalSegments":3,"ScanFilter":{"g":{"ComparisonOperator":\
                    "NOT_NULL"}},"AttributesToGet":["pk"]}"""),
            new Sound("BatchGetItem",
                    """
                    {"RequestItems":{"Things":{"Keys":[{"pk":{"S":"a"},"sk":{"N":"1"}},{"pk":{"S":"b"},"sk":\
                    {"N":"2"}}],"ProjectionExpression":"g"}},"ReturnConsumedCapacity":"TOTAL"}"""),
            new Sound("BatchWriteItem",
                    """
                    {"RequestItems":{"Things":[{"PutRequest":{"Item":{"pk":{"S":"c"},"sk":{"N":"3"}}}},\
                    {"DeleteRequest":{"Key":{"pk":{"S":"d"},"sk":{"N":"4"}}}}]}}"""),
            new Sound("TransactWriteItems",
                    """
                    {"TransactItems":[{"Put":{"TableName":"Things","Item":{"pk":{"S":"t"},"sk":{"N":"1"}}}},\
                    {"Update":{"TableName":"Things","Key":{"pk":{"S":"u"},"sk":{"N":"1"}},"UpdateExpression":\
                    "SET n = :n","ExpressionAttributeValues":{":n":{"N":"1"}}}},{"ConditionCheck":\
                    {"TableName":"Things","Key":{"pk":{"S":"v"},"sk":{"N":"1"}},"ConditionExpression":\
                    "attribute_not_exists(pk)"}}],"ClientRequestToken":"once"}"""),
            new Sound("TransactGetItems",
                    """
                    {"TransactItems":[{"Get":{"TableName":"Things","Key":{"pk":{"S":"a"},"sk":{"N":"1"}}}}]}"""),
            new Sound("ExecuteStatement",
                    """
                    {"Statement":"SELECT l[0].b, g FROM Things WHERE pk = ? AND sk BETWEEN 0 AND 9 AND (g IN \
                    ['x', 'y'] OR NOT begins_with(g, 'z'))","Parameters":[{"S":"a"}],"Limit":1}"""),
            new Sound("ExecuteStatement",
                    """
                    {"Statement":"UPDATE Things SET n = n + 1 SET s = set_add(s, <<1, 2>>) REMOVE q WHERE pk = \
                    'a' AND sk = 1 RETURNING ALL NEW *"}"""),
            new Sound("BatchExecuteStatement",
                    """
                    {"Statements":[{"Statement":"INSERT INTO Things VALUE {'pk': 'e', 'sk': 1}"},\
                    {"Statement":"DELETE FROM Things WHERE pk = 'e' AND sk = 2"}]}"""),
            new Sound("ExecuteTransaction",
                    """
                    {"TransactStatements":[{"Statement":"SELECT * FROM Things WHERE pk = 'a' AND sk = 1"}]}"""),
            new Sound("CreateTable",
                    """
                    {"TableName":"More","BillingMode":"PAY_PER_REQUEST","AttributeDefinitions":[{"AttributeName":\
                    "pk","AttributeType":"S"}],"KeySchema":[{"AttributeName":"pk","KeyType":"HASH"}]}"""),
            new Sound("DescribeTable", "{\"TableName\":\"Things\"}"), new Sound("ListTables", "{\"Limit\":3}"),
            new Sound("UpdateTimeToLive",
                    """
                    {"TableName":"Things","TimeToLiveSpecification":{"Enabled":true,"AttributeName":"ttl"}}"""),
            new Sound("TagResource",
                    """
                    {"ResourceArn":"arn:aws:dynamodb:us-east-1:000000000000:table/Things","Tags":[{"Key":"k",\
                    "Value":"v"}]}"""));

    private final Engine engine = Engine.open(EngineSettings.of(MvStore.inMemory()));
    private final Endpoint endpoint = Endpoint.start(EndpointSettings.onPort(0).withTenancy(Tenancy.SHARED), engine);
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @BeforeEach
    void createTable() throws IOException, InterruptedException {
        assertThat(post("CreateTable",
                """
                {"TableName":"Things","BillingMode":"PAY_PER_REQUEST","AttributeDefinitions":[
                {"AttributeName":"pk","AttributeType":"S"},{"AttributeName":"sk","AttributeType":"N"},
                {"AttributeName":"g","AttributeType":"S"}],"KeySchema":[{"AttributeName":"pk","KeyType":"HASH"},
                {"AttributeName":"sk","KeyType":"RANGE"}],"GlobalSecondaryIndexes":[{"IndexName":"byG",
                "KeySchema":[{"AttributeName":"g","KeyType":"HASH"}],"Projection":{"ProjectionType":"ALL"}}]}"""
                        .getBytes(UTF_8))
                .statusCode()).isEqualTo(200);
        assertThat(
                post("PutItem", """
                                {"TableName":"Things","Item":{"pk":{"S":"a"},"sk":{"N":"1"},"g":{"S":"x"},"n":{"N":"1"},
                                "m":{"M":{"x":{"L":[{"N":"1"}]}}}}}""".getBytes(UTF_8)).statusCode()).isEqualTo(200);
    }

    @AfterEach
    void stop() {
        http.close();
        endpoint.close();
        engine.close();
    }

    @Test
    void damageIsTheCallersFaultAndChangesNothing() throws IOException, InterruptedException {
        Random random = new Random(SEED);
        RandomDamage damage = new RandomDamage(random);
        String before = content();
        int refused = 0;
        for (int i = 0; i < REQUESTS; i++) {
            Sound sound = SOUND.get(random.nextInt(SOUND.size()));
            byte[] body = damage.of(sound.body());
            HttpResponse<byte[]> answer = post(sound.operation(), body);
            String where = "seed " + SEED + ", request " + i + ": " + sound.operation() + " " + new String(body, UTF_8);
            assertThat(answer.statusCode()).as("%s: %s", where, text(answer)).isIn(200, 400);
            assertThat(answer.headers().firstValue("x-amz-crc32")).as(where).contains(crc32(answer.body()));
            if (answer.statusCode() == 400) {
                refused++;
                assertThat(text(answer)).as(where).startsWith("{\"__type\":\"com.amazon");
                assertThat(content()).as(where).isEqualTo(before);
            } else {
                before = content();
            }
        }
        assertThat(refused).as("damaged requests that were refused").isGreaterThan(REQUESTS / 2);
    }

    @Test
    void everySoundRequestIsOne() throws IOException, InterruptedException {
        for (Sound sound : SOUND) {
            HttpResponse<byte[]> answer = post(sound.operation(), sound.body().getBytes(UTF_8));
            assertThat(text(answer)).as(sound.toString())
                    .doesNotContain("SerializationException",
                            "UnknownOperationException");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/cbor", "application/x-amz-cbor-1.1", "text/xml", "application/json1"})
    void otherProtocolsAreRefused(String contentType) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = http.send(request("ListTables", "{}".getBytes(UTF_8))
                .setHeader("Content-Type", contentType)
                .setHeader("smithy-protocol", "rpc-v2-cbor")
                .build(), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(text(answer)).contains("#UnknownOperationException");
    }

    private String content() throws IOException, InterruptedException {
        return text(post("Scan", "{\"TableName\":\"Things\"}".getBytes(UTF_8)))
                + text(post("ListTables", "{}".getBytes(UTF_8)))
                + text(post("DescribeTimeToLive", "{\"TableName\":\"Things\"}".getBytes(UTF_8)));
    }

    private HttpResponse<byte[]> post(String operation, byte[] body) throws IOException, InterruptedException {
        return http.send(request(operation, body).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder request(String operation, byte[] body) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + endpoint.port() + "/"))
                .timeout(LONGEST)
                .header("Content-Type", "application/x-amz-json-1.0")
                .header("X-Amz-Target", "DynamoDB_20120810." + operation)
                .header("X-Amz-Date", "20261127T000000Z")
                .header("Authorization", "AWS4-HMAC-SHA256 Credential=one/20261127/us-east-1/dynamodb/aws4_request, "
                        + "SignedHeaders=host, Signature=0")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), UTF_8);
    }

    private static String crc32(byte[] body) {
        CRC32 crc = new CRC32();
        crc.update(body);
        return Long.toString(crc.getValue());
    }
}
