package dev.keywright.engine.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import dev.keywright.engine.api.Request;
import dev.keywright.engine.api.Response;
import dev.keywright.engine.fault.Fault;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.line.Engine;
import dev.keywright.engine.line.EngineSettings;
import dev.keywright.engine.storage.mv.MvStore;
import dev.keywright.engine.wire.FaultBodies;
import dev.keywright.engine.wire.Operation;
import dev.keywright.engine.wire.Operations;

/** Runs every {@code *.ddb} under {@code src/test/scripts}, each on an engine of its own. */
class GoldenScriptsTest {
    private static final Path SCRIPTS = Path.of("src/test/scripts");

    @TestFactory
    List<DynamicTest> scripts() throws IOException {
        try (Stream<Path> files = Files.walk(SCRIPTS)) {
            return files.filter(file -> file.toString().endsWith(".ddb"))
                    .sorted()
                    .map(file -> DynamicTest.dynamicTest(SCRIPTS.relativize(file).toString(), () -> run(file)))
                    .toList();
        }
    }

    @Test
    void everyOperationHasAScript() {
        assertThat(Operations.all()).allSatisfy(operation -> assertThat(SCRIPTS.resolve(operation.name())).exists());
    }

    private static void run(Path file) {
        try (Engine engine = Engine.open(EngineSettings.of(MvStore.inMemory())
                .withClock(InstantSource.fixed(Instant.parse("2026-11-22T12:00:00Z")))
                .withRandom(new Random(1)))) {
            for (Script.Step step : Script.read(file).steps()) {
                check(step, answer(engine, step), file + ":" + step.line() + " " + step.operation());
            }
        }
    }

    private static void check(Script.Step step, Object answer, String where) {
        boolean failed = answer instanceof Map<?, ?> body && body.containsKey("__type");
        if (step.expectation().isEmpty()) {
            assertThat(failed).as("%s: %s", where, answer).isFalse();
            return;
        }
        switch (step.expectation().get()) {
            case Script.Expectation.Exactly(Object json) -> assertThat(answer).as(where).isEqualTo(json);
            case Script.Expectation.AtLeast(Object json) ->
                assertThat(Json.cutTo(json, answer)).as(where).isEqualTo(json);
            case Script.Expectation.Failure(String code, String message) -> {
                assertThat(failed).as("%s: %s", where, answer).isTrue();
                assertThat(code(answer) + ": " + message(answer)).as(where).isEqualTo(code + ": " + message);
            }
        }
    }

    private static String code(Object body) {
        String type = String.valueOf(((Map<?, ?>) body).get("__type"));
        return type.substring(type.indexOf('#') + 1);
    }

    private static Object message(Object body) {
        Object small = ((Map<?, ?>) body).get("message");
        return String.valueOf(small != null ? small : ((Map<?, ?>) body).get("Message"));
    }

    private static Object answer(Engine engine, Script.Step step) {
        Operation<?, ?> operation = Operations.named(step.operation())
                .orElseThrow(
                        () -> new IllegalArgumentException(
                                "line " + step.line() + ": no operation " + step.operation()));
        try {
            return json(call(engine, operation, step.request()));
        } catch (FaultException e) {
            Fault fault = e.fault();
            return json(FaultBodies.write(fault));
        }
    }

    private static <Q extends Request<R>, R extends Response> ByteBuffer call(Engine engine,
            Operation<Q, R> operation, String request) {
        byte[] body = request.getBytes(StandardCharsets.UTF_8);
        return operation.writeResponse(engine.execute(operation.readRequest(body, 0, body.length)));
    }

    private static Object json(ByteBuffer body) {
        return Json.read(StandardCharsets.UTF_8.decode(body).toString());
    }
}
