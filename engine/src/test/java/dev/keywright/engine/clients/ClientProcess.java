package dev.keywright.engine.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A client that is no Java library: a program on this machine and a script of ours for it. */
final class ClientProcess {

    static final Path SCRIPTS = Path.of("src", "test", "clients");

    private static final int PATIENCE_SECONDS = 300;

    private ClientProcess() {}

    /** Fails in one line unless {@code command} ends with 0, as it does where the client is installed. */
    static void require(String client, String... command) throws IOException, InterruptedException {
        boolean installed;
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            installed = process.waitFor() == 0;
        } catch (IOException _) {
            installed = false;
        }
        assertThat(installed).as("%s is not installed on this machine; ./verify installs it", client).isTrue();
    }

    /**
     * Runs a script that prints {@code ok} and a name for each call that went as it should, and ends with 0 if all did.
     *
     * @return the names
     */
    static List<String> scenario(Path folder, Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        String output = run(folder, environment, command);
        return output.lines().filter(line -> line.startsWith("ok ")).map(line -> line.substring(3)).toList();
    }

    static String run(Path folder, Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        Path log = Files.createTempFile("client", ".log");
        try {
            ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            process.destroyForcibly();
            String output = Files.readString(log, StandardCharsets.UTF_8);
            assertThat(ended && process.exitValue() == 0).as("%s\n%s", String.join(" ", command), output).isTrue();
            return output;
        } finally {
            Files.delete(log);
        }
    }

    /** What every client reads to know where to go and as whom, and nothing of this machine's own settings. */
    static Map<String, String> environment(EngineUnderTest engine, String accessKey) {
        return Map.of("ENDPOINT", engine.endpoint().toString(), "AWS_ACCESS_KEY_ID", accessKey,
                "AWS_SECRET_ACCESS_KEY", "secret", "AWS_REGION", EngineUnderTest.REGION, "AWS_DEFAULT_REGION",
                EngineUnderTest.REGION, "AWS_CONFIG_FILE", "/dev/null", "AWS_SHARED_CREDENTIALS_FILE", "/dev/null",
                "AWS_EC2_METADATA_DISABLED", "true", "AWS_MAX_ATTEMPTS", "1", "AWS_PAGER", "");
    }
}
