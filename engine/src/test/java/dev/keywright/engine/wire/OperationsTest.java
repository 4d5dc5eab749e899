package dev.keywright.engine.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.keywright.engine.api.BatchWriteItemRequest;
import dev.keywright.engine.api.BillingModeSummary;
import dev.keywright.engine.api.DescribeTableResponse;
import dev.keywright.engine.api.DescribeTableResponseBuilder;
import dev.keywright.engine.api.GetItemRequest;
import dev.keywright.engine.api.PutItemRequest;
import dev.keywright.engine.api.PutItemRequestBuilder;
import dev.keywright.engine.api.QueryRequest;
import dev.keywright.engine.api.Request;
import dev.keywright.engine.api.Response;
import dev.keywright.engine.api.Supplied;
import dev.keywright.engine.api.TableDescriptionBuilder;
import dev.keywright.engine.fault.Fault;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.value.AttributeValue;
import dev.keywright.engine.value.Item;

class OperationsTest {
    @Test
    void listsEveryRequestOfTheApiOnce() {
        List<Class<?>> listed = Operations.all().stream().<Class<?>>map(Operation::type).toList();
        assertThat(listed).containsExactlyInAnyOrder(Request.class.getPermittedSubclasses());
        assertThat(Operations.all()).hasSameSizeAs(Response.class.getPermittedSubclasses())
                .allSatisfy(one -> assertThat(one.type().getSimpleName()).isEqualTo(one.name() + "Request"));
    }

    @Test
    void readsEveryMemberOfEveryRequest() {
        for (Operation<?, ?> operation : Operations.all()) {
            Set<String> unread = new TreeSet<>();
            for (RecordComponent component : operation.type().getRecordComponents()) {
                String member = member(component.getName());
                Object request = operation.readRequest(utf8("{\"" + member + "\":" + example(component) + "}"));
                if (request.equals(operation.readRequest(utf8("{}")))) {
                    unread.add(operation + "." + member);
                }
            }
            assertThat(unread).isEmpty();
        }
    }

    @Test
    void writesAndReadsBackWhatARequestSays() {
        PutItemRequest request = PutItemRequestBuilder.builder()
                .tableName("orders")
                .item(Supplied.of(Item.of(Map.of("pk", AttributeValue.s("a\"b")))))
                .expressionAttributeValues(Map.of(":v", Supplied.of(AttributeValue.l(AttributeValue.n(1)))))
                .expressionAttributeNames(Map.of("#n", "name"))
                .build();
        Operation<PutItemRequest, ?> operation = Operations.of(request);
        assertThat(operation.target()).isEqualTo("DynamoDB_20120810.PutItem");
        assertThat(text(operation.writeRequest(request)))
                .isEqualTo("""
                           {"TableName":"orders","Item":{"pk":{"S":"a\\"b"}},"ExpressionAttributeNames":{"#n":"name"},\
                           "ExpressionAttributeValues":{":v":{"L":[{"N":"1"}]}}}""");
        assertThat(operation.readRequest(array(operation.writeRequest(request)))).isEqualTo(request);
    }

    @Test
    void writesInstantsAsSecondsAndLeavesOutWhatIsMissing() {
        DescribeTableResponse response = DescribeTableResponseBuilder.builder()
                .table(TableDescriptionBuilder.builder()
                        .creationDateTime(Instant.ofEpochMilli(1_700_000_000_123L))
                        .itemCount(5L)
                        .billingModeSummary(new BillingModeSummary(Optional.of("PAY_PER_REQUEST"), Optional.empty()))
                        .build())
                .build();
        String written = text(operation("DescribeTable").write(response));
        assertThat(written).isEqualTo("{\"Table\":{\"CreationDateTime\":1.700000000123E9,\"ItemCount\":5,"
                + "\"BillingModeSummary\":{\"BillingMode\":\"PAY_PER_REQUEST\"}}}");
        assertThat(operation("DescribeTable").read(written)).isEqualTo(response);
    }

    @Test
    void ignoresNullAndWhatItDoesNotKnow() {
        GetItemRequest request = (GetItemRequest) read("GetItem",
                """
                {"TableName":null,"Nonsense":{"deep":[1,{"x":null}]},"ConsistentRead":true,"Key":null}""");
        assertThat(request.consistentRead()).contains(true);
        assertThat(request.tableName()).isEmpty();
        assertThat(request.key()).isEmpty();
    }

    @Test
    void readsBatches() {
        BatchWriteItemRequest request = (BatchWriteItemRequest) read("BatchWriteItem",
                """
                {"RequestItems":{"orders":[{"PutRequest":{"Item":{"pk":{"S":"a"}}}},
                {"DeleteRequest":{"Key":{"pk":{"S":"b"}}}}]}}""");
        assertThat(request.requestItems().orElseThrow().get("orders")).satisfiesExactly(
                put -> assertThat(put.putRequest()).isPresent(),
                delete -> assertThat(delete.deleteRequest()).isPresent());
    }

    @Test
    void takesWholeNumbersWrittenWithAPoint() {
        assertThat(((QueryRequest) read("Query", "{\"Limit\":5.0}")).limit()).contains(5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                        {"TableName":5}            | NUMBER_VALUE cannot be converted to String
                        {"TableName":true}         | TRUE_VALUE cannot be converted to String
                        {"TableName":{}}           | Start of structure or map found where not expected
                        {"TableName":[]}           | Unrecognized collection type class java.lang.String
                        {"Limit":"5"}              | STRING_VALUE cannot be converted to Integer
                        {"Limit":false}            | FALSE_VALUE cannot be converted to Integer
                        {"Limit":3000000000}       | NUMBER_VALUE cannot be converted to Integer
                        {"Limit":1e30}             | NUMBER_VALUE cannot be converted to Integer
                        {"Limit":99999999999999999999} | NUMBER_VALUE cannot be converted to Integer
                        {"ConsistentRead":"true"}  | STRING_VALUE cannot be converted to Boolean
                        {"AttributesToGet":"a"}    | Unexpected field type
                        {"AttributesToGet":{}}     | Start of structure or map found where not expected
                        {"ExpressionAttributeNames":"a"} | Unexpected field type
                        {"KeyConditions":{"a":[]}} | Unrecognized collection type class com.amazonaws.dynamodb.v20120810.Condition
                        {"ExclusiveStartKey":{"a":"b"}} | Unexpected field type
                        {"ExclusiveStartKey":{"a":{"S":1}}} | NUMBER_VALUE cannot be converted to String
                        {"ExclusiveStartKey":{"a":{"N":1}}} | NUMBER_VALUE cannot be converted to String
                        {"ExclusiveStartKey":{"a":{"SS":"x"}}} | Unexpected field type
                        {"ExclusiveStartKey":{"a":{"B":1}}} | only base-64-encoded strings are convertible to bytes
                        {"ExclusiveStartKey":{"a":{"B":"abc"}}} | Base64 encoded length is expected a multiple of 4 bytes but found: 3
                        {"ExclusiveStartKey":{"a":{"B":"a*bc"}}} | Invalid Base64 character
                        """)
    void refusesJsonOfTheWrongFormInTheWordsOfTheService(String body, String message) {
        assertThatThrownBy(() -> read("Query", body)).isInstanceOfSatisfying(FaultException.class,
                refused -> assertThat(refused.fault()).isEqualTo(new Fault.Serialization(message)));
    }

    private static Object read(String operation, String body) {
        return Operations.named(operation).orElseThrow().readRequest(utf8(body));
    }

    /** A response's two directions, for any operation. */
    private record Responses<R extends Response>(Operation<?, R> operation) {
        @SuppressWarnings("unchecked")
        ByteBuffer write(Response response) {
            return operation.writeResponse((R) response);
        }

        Response read(String body) {
            return operation.readResponse(utf8(body));
        }
    }

    private static Responses<?> operation(String name) {
        return new Responses<>(Operations.named(name).orElseThrow());
    }

    /** JSON that a member of this type can be read from and that differs from its being left out. */
    private static String example(RecordComponent component) {
        String type = component.getGenericType().getTypeName();
        String inner = type.substring(type.indexOf('<') + 1, type.length() - 1);
        String name = inner.contains("<") ? inner.substring(0, inner.indexOf('<')) : inner;
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "String" -> "\"text\"";
            case "Boolean" -> "true";
            case "Integer", "Long", "Instant" -> "3";
            case "List" -> "[]";
            case "Map", "Supplied" -> "{}";
            default -> "{}";
        };
    }

    /** The name that the API gives a member. */
    private static String member(String component) {
        return component.startsWith("sse")
                ? "SSE" + component.substring(3)
                : Character.toUpperCase(component.charAt(0)) + component.substring(1);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(UTF_8);
    }

    private static byte[] array(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        return bytes;
    }

    private static String text(ByteBuffer buffer) {
        return new String(array(buffer), UTF_8);
    }
}
