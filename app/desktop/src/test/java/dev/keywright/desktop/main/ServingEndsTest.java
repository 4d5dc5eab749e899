package dev.keywright.desktop.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program as a process: what a service manager sees when it stops it. */
class ServingEndsTest {
    /** Closing takes a moment; a process that waits for itself takes half a minute. */
    private static final int SECONDS = 15;

    @Test
    void serveEndsSoonAfterItIsToldTo(@TempDir Path folder) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), Main.class.getName(),
                "serve", "--port", "0", "--data", folder.resolve("data").toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader lines = process.inputReader()) {
            assertThat(lines.readLine()).startsWith("Keywright listens on");

            process.destroy();

            assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
    }
}
