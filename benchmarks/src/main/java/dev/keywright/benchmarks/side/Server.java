package dev.keywright.benchmarks.side;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A rival's process. */
final class Server implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Rival rival;
    private final Process process;
    private final Path folder;
    private final int port;
    private final Duration startup;

    private Server(Rival rival, Process process, Path folder, int port, Duration startup) {
        this.rival = rival;
        this.process = process;
        this.folder = folder;
        this.port = port;
        this.startup = startup;
    }

    /** Starts it in an empty folder and waits for its first answer. */
    static Server start(Rival rival) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("benchmark");
        int port = freePort();
        List<String> command = rival.command(port, folder);
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(folder.resolveSibling(folder.getFileName() + ".log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        while (true) {
            try (HttpConnection connection = new HttpConnection(port)) {
                connection.send("ListTables", "{}");
                return new Server(rival, process, folder, port, Duration.ofNanos(System.nanoTime() - begun));
            } catch (IOException e) {
                if (!process.isAlive() || System.nanoTime() - begun > PATIENCE.toNanos()) {
                    process.destroyForcibly();
                    throw new IOException(rival.title() + " did not start", e);
                }
                Thread.sleep(1);
            }
        }
    }

    Rival rival() {
        return rival;
    }

    int port() {
        return port;
    }

    /** From launch to the first answer. */
    Duration startup() {
        return startup;
    }

    /** Processor time used so far. */
    Duration cpu() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    /** Resident memory, from Linux's {@code /proc}. */
    long residentBytes() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Size of what it keeps on disk. */
    long diskBytes() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException _) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
        Files.deleteIfExists(folder.resolveSibling(folder.getFileName() + ".log"));
    }
}
