package dev.keywright.engine.storage.mv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.keywright.engine.storage.Durability;
import dev.keywright.engine.storage.Keyspace;
import dev.keywright.engine.storage.Snapshot;
import dev.keywright.engine.storage.Store;

class KillTest {
    private static final int ROUNDS = Integer.getInteger("keywright.killRounds", 6);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(value = Durability.class, names = {"PROCESS", "DISK"})
    void everyAcknowledgedWriteIsThereAfterAKillAndNoneIsHalfThere(Durability durability) throws IOException,
            InterruptedException {
        Random random = new Random(20_261_122);
        Map<Integer, Long> acknowledged = new HashMap<>();
        for (int round = 1; round <= ROUNDS; round++) {
            writeAndKill(durability, round, 200 + random.nextInt(durability == Durability.DISK ? 600 : 6_000),
                    acknowledged);
            check(acknowledged, round);
        }
        assertThat(acknowledged).isNotEmpty();
    }

    private void writeAndKill(Durability durability, int round, int acknowledgements, Map<Integer, Long> acknowledged)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m", "-cp", System.getProperty("java.class.path"), WritingProcess.class.getName(),
                folder.toString(), durability.name(), String.valueOf(round)).redirectError(
                        ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader lines = process.inputReader()) {
            for (int count = 0; count < acknowledgements; count++) {
                note(lines.readLine(), acknowledged);
            }
            process.toHandle().destroyForcibly();
            // What is still in the pipe was acknowledged too, up to a line the kill may have cut short.
            String line = lines.readLine();
            for (String next = lines.readLine(); next != null; next = lines.readLine()) {
                note(line, acknowledged);
                line = next;
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static void note(String line, Map<Integer, Long> acknowledged) {
        String[] parts = line.split(" ");
        acknowledged.merge(Integer.valueOf(parts[0]), Long.valueOf(parts[1]), Math::max);
    }

    private void check(Map<Integer, Long> acknowledged, int round) {
        try (Store store = MvStore.open(StoreSettings.of(folder, Durability.PROCESS));
                Snapshot snapshot = store.snapshot()) {
            acknowledged.forEach((key, value) -> {
                long found = number(snapshot, WritingProcess.KEYSPACES.getFirst(), key);
                assertThat(found).as("round %d: key %d", round, key).isGreaterThanOrEqualTo(value);
                for (Keyspace keyspace : WritingProcess.KEYSPACES) {
                    assertThat(number(snapshot, keyspace, key)).as("round %d: key %d in %s", round, key, keyspace)
                            .isEqualTo(found);
                }
                acknowledged.put(key, found);
            });
        }
    }

    private static long number(Snapshot snapshot, Keyspace keyspace, int key) {
        byte[] value = snapshot.get(keyspace, ByteBuffer.allocate(4).putInt(key).array());
        return value == null ? -1 : ByteBuffer.wrap(value).getLong();
    }
}
