package dev.keywright.engine.clients;

import java.io.IOException;
import java.nio.file.Path;

import dev.keywright.engine.storage.Durability;
import dev.keywright.engine.storage.mv.MvStore;
import dev.keywright.engine.storage.mv.StoreSettings;

/** A program that serves a folder, prints the port it listens on, and goes on until it is killed or left alone. */
final class ServingProcess {
    private static final int CACHE_MEGABYTES = 4;
    /** Small, so that kills hit checkpoints too. */
    private static final long CHECKPOINT_BYTES = 100_000;

    private ServingProcess() {}

    public static void main(String... arguments) throws IOException {
        StoreSettings settings = new StoreSettings(Path.of(arguments[0]), Durability.PROCESS, CACHE_MEGABYTES,
                CHECKPOINT_BYTES);
        try (EngineUnderTest serving = EngineUnderTest.start(MvStore.open(settings))) {
            System.out.println(serving.listening().port());
            while (System.in.read() >= 0) {
                // Nobody writes: the stream ends with the process that started this one.
            }
        }
    }
}
