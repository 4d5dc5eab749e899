package dev.keywright.engine.clients;

import java.net.URI;

import dev.keywright.engine.http.Endpoint;
import dev.keywright.engine.http.EndpointSettings;
import dev.keywright.engine.line.Engine;
import dev.keywright.engine.line.EngineSettings;
import dev.keywright.engine.storage.mv.MvStore;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The engine behind its endpoint on a free port, in memory. */
public record EngineUnderTest(Engine engine, Endpoint listening) implements AutoCloseable {

    /** The region that clients of these tests name. */
    public static final String REGION = "eu-west-2";

    public static EngineUnderTest start() {
        Engine engine = Engine.open(EngineSettings.of(MvStore.inMemory()));
        return new EngineUnderTest(engine, Endpoint.start(EndpointSettings.onPort(0), engine));
    }

    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + listening.port() + "/");
    }

    /** A client of the AWS SDK for Java that tries each call once. */
    DynamoDbClient client(String accessKey) {
        return DynamoDbClient.builder()
                .endpointOverride(endpoint())
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
