package dev.keywright.engine.differential;

import static org.assertj.core.api.Assertions.assertThat;

import dev.keywright.engine.clients.EngineUnderTest;
import java.io.IOException;
import java.net.http.HttpClient;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The same requests to DynamoDB Local and to the engine's endpoint. {@code -Ddifferential.seed} and
 * {@code -Ddifferential.requests} choose another or a longer generated series.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DifferentialTest {

    private static final long SEED = Long.getLong("differential.seed", 20261122L);
    private static final int REQUESTS = Integer.getInteger("differential.requests", 3000);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Findings all = new Findings();
    private DynamoDbLocal oracle;
    private EngineUnderTest engine;

    @BeforeAll
    void start() throws IOException, InterruptedException {
        oracle = DynamoDbLocal.start();
        engine = EngineUnderTest.start();
    }

    @AfterAll
    void stop() {
        engine.close();
        oracle.close();
        http.close();
    }

    @Order(1)
    @TestFactory
    Stream<DynamicTest> answersScriptsAsDynamoDbLocalDoes() throws IOException {
        return Script.all().stream().map(script -> DynamicTest.dynamicTest(script.name(), () -> play(script)));
    }

    @Order(2)
    @Test
    void answersGeneratedRequestsAsDynamoDbLocalDoes() throws IOException, InterruptedException {
        Pair sides = sides("generated");
        Script creation = Script.read(Script.FOLDER.resolve("generated").resolve("tables.requests"));
        for (Script.Step step : creation.steps()) {
            sides.send(step.call());
        }
        List<TableShape> tables = creation.steps().stream().map(step -> TableShape.of(step.call().input())).toList();
        SplittableRandom random = new SplittableRandom(SEED);
        RandomRequests requests = new RandomRequests(random, tables);
        Defects defects = new Defects(random);
        Findings findings = new Findings();
        int accepted = 0;
        for (int i = 0; i < REQUESTS; i++) {
            Call call = random.nextInt(6) == 0 ? defects.spoil(requests.next()) : requests.next();
            Pair.Exchange exchange = sides.send(call);
            accepted += exchange.oracle().isFault() ? 0 : 1;
            List<Difference> differences = exchange.differences();
            add(findings, "seed " + SEED + ", request " + i + ": " + call, differences);
            if (!differences.isEmpty()) {
                for (Call undoing : RandomRequests.undoing(call, tables)) {
                    sides.send(undoing);
                }
            }
        }
        assertThat(findings.unwanted()).isEmpty();
        assertThat(accepted).as("requests of %s that are valid", REQUESTS).isBetween(REQUESTS / 2, REQUESTS * 9 / 10);
    }

    @Order(3)
    @Test
    void meetsEveryWantedDifference() {
        assertThat(all.neverMet()).as("differences that no request of this run has shown").isEmpty();
    }

    private void play(Script script) throws IOException, InterruptedException {
        Pair sides = sides(script.name());
        Findings findings = new Findings();
        for (Script.Step step : script.steps()) {
            add(findings, script.name() + ":" + step.line() + " " + step.call(), sides.send(step.call()).differences());
        }
        assertThat(findings.unwanted()).isEmpty();
    }

    private void add(Findings findings, String where, List<Difference> differences) {
        findings.add(where, differences);
        all.add(where, differences);
    }

    private Pair sides(String name) {
        String accessKey = name.replaceAll("[^A-Za-z0-9]", "");
        return new Pair(new Session(http, oracle.endpoint(), accessKey),
                new Session(http, engine.endpoint(), accessKey));
    }
}
