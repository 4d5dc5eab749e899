package dev.keywright.engine.clients;

import java.net.URI;
import java.nio.file.Path;

import dev.keywright.engine.http.Endpoint;
import dev.keywright.engine.http.EndpointSettings;
import dev.keywright.engine.line.Engine;
import dev.keywright.engine.line.EngineSettings;
import dev.keywright.engine.storage.Store;
import dev.keywright.engine.storage.mv.MvStore;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** The engine behind its endpoint on a free port. */
public record EngineUnderTest(Engine engine, Endpoint listening) implements AutoCloseable {

    /** The region that clients of these tests name. */
    public static final String REGION = "eu-west-2";

    /** In memory. */
    public static EngineUnderTest start() {
        return start(MvStore.inMemory());
    }

    static EngineUnderTest start(Store store) {
        Engine engine = Engine.open(EngineSettings.of(store).withBuckets(Path.of("target", "clients", "buckets")));
        return new EngineUnderTest(engine, Endpoint.start(EndpointSettings.onPort(0), engine));
    }

    public URI endpoint() {
        return endpoint(listening.port());
    }

    private static URI endpoint(int port) {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    /** A client of the AWS SDK for Java that tries each call once. */
    DynamoDbClient client(String accessKey) {
        return client(listening.port(), accessKey);
    }

    /** The same for an endpoint of another process. */
    static DynamoDbClient client(int port, String accessKey) {
        return DynamoDbClient.builder()
                .endpointOverride(endpoint(port))
                .region(Region.of(REGION))
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKey, "secret")))
                .overrideConfiguration(overrides -> overrides.retryStrategy(retry -> retry.maxAttempts(1)))
                .build();
    }

    /** A client of the streams API that tries each call once. */
    DynamoDbStreamsClient streamsClient(String accessKey) {
        return streamsClient(listening.port(), accessKey);
    }

    /** The same for an endpoint of another process. */
    static DynamoDbStreamsClient streamsClient(int port, String accessKey) {
        return DynamoDbStreamsClient.builder()
                .endpointOverride(endpoint(port))
                .region(Region.of(REGION))
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKey, "secret")))
                .overrideConfiguration(overrides -> overrides.retryStrategy(retry -> retry.maxAttempts(1)))
                .build();
    }

    @Override
    public void close() {
        listening.close();
        engine.close();
    }
}
