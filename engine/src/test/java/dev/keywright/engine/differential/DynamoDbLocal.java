package dev.keywright.engine.differential;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/**
 * DynamoDB Local in a process of its own, in memory, on a free port. The build has written down in {@code FOLDER} which
 * jars it consists of.
 */
final class DynamoDbLocal implements AutoCloseable {

    private static final Path FOLDER = Path.of("target", "dynamodb-local");
    private static final String MAIN = "software.amazon.dynamodb.services.local.main.ServerRunner";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final int port;

    private DynamoDbLocal(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Returns once it accepts connections. */
    static DynamoDbLocal start() throws IOException, InterruptedException {
        int port = freePort();
        Path log = FOLDER.resolve("log");
        Process process = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC", "-Xmx384m",
                "-Djava.library.path=" + FOLDER.resolve("native"),
                "-cp", Files.readString(FOLDER.resolve("classpath")),
                MAIN, "-inMemory", "-port", Integer.toString(port), "-disableTelemetry")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        DynamoDbLocal local = new DynamoDbLocal(process, port);
        Instant end = Instant.now().plus(PATIENCE);
        while (!local.accepts()) {
            if (process.waitFor(50, TimeUnit.MILLISECONDS) || Instant.now().isAfter(end)) {
                local.close();
                throw new IOException("DynamoDB Local did not start: " + Files.readString(log));
            }
        }
        return local;
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    private boolean accepts() {
        try (Socket _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
            process.getOutputStream().close();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
