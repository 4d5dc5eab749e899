package dev.keywright.engine.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.keywright.engine.line.Engine;
import dev.keywright.engine.line.EngineSettings;
import dev.keywright.engine.storage.mv.MvStore;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchStatementErrorCodeEnum;
import software.amazon.awssdk.services.dynamodb.model.DuplicateItemException;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** PartiQL by the AWS SDK for Java, unmodified, against the endpoint. */
@SuppressWarnings("unchecked") // the SDK takes arrays of generic consumers
class PartiqlSdkTest {
    private final Engine engine = Engine.open(EngineSettings.of(MvStore.inMemory()));
    private final Endpoint endpoint = Endpoint.start(EndpointSettings.onPort(0), engine);
    private final DynamoDbClient client = DynamoDbClient.builder()
            .endpointOverride(URI.create("http://127.0.0.1:" + endpoint.port()))
            .region(Region.EU_WEST_1)
            .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("one", "secret")))
            .httpClient(UrlConnectionHttpClient.create())
            .build();

    PartiqlSdkTest() {
        client.createTable(request -> request.tableName("things")
                .billingMode("PAY_PER_REQUEST")
                .keySchema(key -> key.attributeName("pk").keyType(KeyType.HASH))
                .attributeDefinitions(each -> each.attributeName("pk").attributeType(ScalarAttributeType.S)));
        client.executeStatement(request -> request.statement("INSERT INTO things VALUE {'pk': 'a', 'n': 1}"));
    }

    @AfterEach
    void stop() {
        client.close();
        endpoint.close();
        engine.close();
    }

    @Test
    void statementsTakeParametersAndGiveRows() {
        assertThat(client.executeStatement(request -> request.statement("SELECT n FROM things WHERE pk = ?")
                .parameters(AttributeValue.fromS("a"))).items()).singleElement()
                .satisfies(row -> assertThat(row).containsOnlyKeys("n"));
        assertThatThrownBy(
                () -> client.executeStatement(request -> request.statement("INSERT INTO things VALUE {'pk': 'a'}")))
                .isInstanceOf(DuplicateItemException.class)
                .hasMessageContaining("Duplicate primary key exists in table");
    }

    @Test
    void batchesAndTransactionsAnswerEveryStatement() {
        assertThat(client.batchExecuteStatement(
                request -> request.statements(one -> one.statement("UPDATE things SET n = n + 1 WHERE pk = 'a'"),
                        one -> one.statement("UPDATE things SET n = 1 WHERE pk = 'none'")))
                .responses()).satisfiesExactly(fine -> assertThat(fine.error()).isNull(),
                        refused -> assertThat(refused.error().code())
                                .isEqualTo(BatchStatementErrorCodeEnum.CONDITIONAL_CHECK_FAILED));
        assertThatThrownBy(() -> client.executeTransaction(request -> request.transactStatements(
                one -> one.statement("DELETE FROM things WHERE pk = 'a'"),
                one -> one.statement("UPDATE things SET n = 1 WHERE pk = 'none'"))))
                .isInstanceOf(TransactionCanceledException.class);
        assertThat(client.executeTransaction(
                request -> request.transactStatements(one -> one.statement("SELECT * FROM things WHERE pk = 'a'")))
                .responses()).singleElement()
                .satisfies(read -> assertThat(read.item()).containsEntry("n", AttributeValue.fromN("2")));
    }
}
