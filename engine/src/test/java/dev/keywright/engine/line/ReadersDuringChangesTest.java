package dev.keywright.engine.line;

import static dev.keywright.engine.line.Workshop.item;
import static dev.keywright.engine.line.Workshop.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import dev.keywright.engine.api.DeleteTableRequest;
import dev.keywright.engine.api.GetItemRequestBuilder;
import dev.keywright.engine.api.Supplied;
import dev.keywright.engine.fault.Fault;
import dev.keywright.engine.fault.FaultException;

class ReadersDuringChangesTest {
    private static final int ROUNDS = 300;

    @Test
    void aTableThatComesAndGoesIsEitherThereOrNotFound() throws InterruptedException, ExecutionException {
        try (Engine engine = Workshop.engine(); ExecutorService threads = Executors.newFixedThreadPool(4)) {
            AtomicBoolean done = new AtomicBoolean();
            AtomicInteger answers = new AtomicInteger();
            List<Future<?>> readers = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                boolean writes = i == 0;
                readers.add(threads.submit(() -> {
                    while (!done.get()) {
                        answers.addAndGet(request(engine, writes));
                    }
                }));
            }
            for (int i = 0; i < ROUNDS; i++) {
                engine.execute(table("Things").build());
                engine.execute(new DeleteTableRequest(Optional.of("Things")));
            }
            done.set(true);
            for (Future<?> reader : readers) {
                reader.get();
            }
            assertThat(answers).hasPositiveValue();
        }
    }

    /** 1 when the table was there; anything but that or not-found ends the thread with its exception. */
    private static int request(Engine engine, boolean writes) {
        try {
            if (writes) {
                engine.execute(Workshop.put("Things", item("pk", "a", "sk", "b")).build());
            } else {
                engine.execute(GetItemRequestBuilder.builder()
                        .tableName("Things")
                        .key(Supplied.of(item("pk", "a", "sk", "b")))
                        .build());
            }
            return 1;
        } catch (FaultException e) {
            if (e.fault() instanceof Fault.ResourceNotFound) {
                return 0;
            }
            throw e;
        }
    }
}
