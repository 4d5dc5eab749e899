package dev.keywright.workbench.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

import dev.keywright.engine.flow.StatusDelays;
import dev.keywright.engine.http.Endpoint;
import dev.keywright.engine.http.EndpointException;
import dev.keywright.engine.http.EndpointSettings;
import dev.keywright.engine.http.Tenancy;
import dev.keywright.engine.cache.CacheSettings;
import dev.keywright.engine.cache.CachedDatabase;
import dev.keywright.engine.line.Database;
import dev.keywright.engine.line.Engine;
import dev.keywright.engine.line.EngineSettings;
import dev.keywright.engine.partition.Assumptions;
import dev.keywright.engine.storage.Durability;
import dev.keywright.engine.storage.StorageException;
import dev.keywright.engine.storage.Store;
import dev.keywright.engine.storage.mv.MvStore;
import dev.keywright.engine.storage.mv.StoreSettings;
import dev.keywright.engine.upkeep.UpkeepThread;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Takes DynamoDB Local's own spellings beside ours, so that a start script only changes the program's name. */
@Command(name = "serve", description = "The engine alone, as a DynamoDB endpoint.")
final class ServeCommand implements Callable<Integer> {
    private static final int HIGHEST_PORT = 65_535;
    private static final int CLOSING_SECONDS = 30;

    private final Terminal terminal;

    @Option(names = {"--port", "-port"}, paramLabel = "N", description = "0 takes any free one", defaultValue = "8000")
    private int port;

    @Option(names = {"--host"}, paramLabel = "ADDRESS", description = "The address to listen on; loopback if not given")
    private @Nullable String host;

    @Option(names = {"--in-memory", "-inMemory"}, description = "Keep nothing on disk")
    private boolean inMemory;

    @Option(names = {"--data", "-dbPath"}, paramLabel = "DIR",
            description = "Where data is kept; keywright-data if not given")
    private @Nullable Path data;

    @Option(names = {"--s3-dir"}, paramLabel = "DIR",
            description = "The folder that stands for S3, each folder in it for a bucket; s3 in the data folder if not given")
    private @Nullable Path s3;

    @Option(names = {"--shared-db", "-sharedDb"},
            description = "Show all clients the same tables, whatever their key and region")
    private boolean sharedDb;

    @Option(names = "--durability", paramLabel = "LEVEL",
            description = "What a write survives: process (a kill) or disk (a power cut)", defaultValue = "process")
    private String durability = "process";

    @Option(names = {"--delay-transient-statuses",
            "-delayTransientStatuses"}, description = "Let tables and indexes stay CREATING and DELETING for a while")
    private boolean delayStatuses;

    @Option(names = "--throttle",
            description = "Refuse what a table's capacity or a partition could not carry, by a simulated model")
    private boolean throttle;

    @Option(names = "--cache",
            description = "Answer eventual reads from an item and a query cache, as DynamoDB Accelerator does")
    private boolean cache;

    @Option(names = {"--cors", "-cors"}, paramLabel = "ORIGINS",
            description = "Web pages that may call, divided by commas", defaultValue = "")
    private String cors = "";

    @Option(names = "--ttl-sweep-seconds", paramLabel = "N",
            description = "How often items that have expired are removed", defaultValue = "60")
    private int sweepSeconds;

    @SuppressWarnings("unused") // DynamoDB Local's users pass it; there is nothing to switch off.
    @Option(names = {"-disableTelemetry", "--disable-telemetry"}, description = "Accepted; there is no telemetry")
    private boolean telemetryDisabled;

    ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new UsageException("port " + port + " is not from 0 to " + HIGHEST_PORT);
        }
        if (inMemory && data != null) {
            throw new UsageException("--in-memory keeps nothing on disk; leave --data out");
        }
        if (sweepSeconds < 1) {
            throw new UsageException("--ttl-sweep-seconds " + sweepSeconds + " is not 1 or more");
        }
        EndpointSettings settings = settings();
        CountDownLatch ended = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        try (Engine engine = engine();
                UpkeepThread _ = UpkeepThread.start(engine.upkeep());
                Endpoint endpoint = Endpoint.start(settings, front(engine))) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                ended.countDown();
                await(closed);
            }, "ending"));
            terminal.out()
                    .println("Keywright listens on http://" + settings.address().getHostAddress() + ":"
                            + endpoint.port() + ", data " + (inMemory ? "in memory" : "in " + folder()));
            terminal.out().flush();
            ended.await();
            return ExitCode.FINE;
        } catch (EndpointException e) {
            throw new UsageException(Designs.oneLine(String.valueOf(e.getMessage())) + "; choose another with --port",
                    e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return ExitCode.FINE;
        } finally {
            closed.countDown();
        }
    }

    /**
     * Keeps the process until everything is closed. Not until the serving thread ends: that one may be waiting in
     * {@code System.exit} for this very hook.
     */
    private static void await(CountDownLatch closed) {
        try {
            var _ = closed.await(CLOSING_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private EndpointSettings settings() {
        Set<String> origins = new LinkedHashSet<>(
                Arrays.stream(cors.split(",")).map(String::strip).filter(origin -> !origin.isEmpty()).toList());
        return new EndpointSettings(address(), port, sharedDb ? Tenancy.SHARED : Tenancy.BY_CREDENTIALS, origins);
    }

    private InetAddress address() {
        String wanted = host;
        try {
            return wanted == null ? InetAddress.getLoopbackAddress() : InetAddress.getByName(wanted);
        } catch (IOException e) {
            throw new UsageException("no such address: " + wanted, e);
        }
    }

    private Path folder() {
        Path wanted = data;
        return wanted == null ? Path.of("keywright-data") : wanted;
    }

    private Engine engine() {
        EngineSettings settings = EngineSettings.of(store())
                .withExpirySweep(Duration.ofSeconds(sweepSeconds))
                .withJobs(Thread::startVirtualThread);
        settings = buckets().map(settings::withBuckets).orElse(settings);
        if (throttle) {
            settings = settings.withThrottling(Assumptions.standard());
        }
        return Engine.open(delayStatuses
                ? settings.withDelays(
                        new StatusDelays(Duration.ofSeconds(2), Duration.ofSeconds(5), Duration.ofSeconds(1)))
                : settings);
    }

    /** Nothing is written to disk for an engine in memory unless a folder is given. */
    private Optional<Path> buckets() {
        Path wanted = s3;
        return wanted != null ? Optional.of(wanted) : inMemory ? Optional.empty() : Optional.of(folder().resolve("s3"));
    }

    private Database front(Engine engine) {
        return cache ? new CachedDatabase(engine, CacheSettings.standard(), InstantSource.system()) : engine;
    }

    private Store store() {
        if (inMemory) {
            return MvStore.inMemory();
        }
        Durability level = switch (durability) {
            case "process" -> Durability.PROCESS;
            case "disk" -> Durability.DISK;
            default -> throw new UsageException("unknown durability \"" + durability + "\"; there are process, disk");
        };
        Path folder = folder();
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new UsageException(folder + ": is a file; --data names a folder");
        }
        Designs.folder(folder);
        try {
            return MvStore.open(StoreSettings.of(folder, level));
        } catch (StorageException e) {
            throw new UsageException(folder + ": " + Designs.oneLine(String.valueOf(e.getMessage())), e);
        }
    }
}
