package dev.keywright.benchmarks.side;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Measures all rivals in one run, by turns, so that what disturbs the machine disturbs them alike. Prints Markdown.
 * Arguments: seconds a turn (3), rounds (3).
 */
public final class SideBySide {
    private static final int[] CONNECTIONS = {1, 8, 32};

    private final Duration turn;
    private final int rounds;
    private final PrintStream out;
    private final Map<Rival, Server> servers = new EnumMap<>(Rival.class);

    private SideBySide(Duration turn, int rounds, PrintStream out) {
        this.turn = turn;
        this.rounds = rounds;
        this.out = out;
    }

    public static void main(String... arguments) throws IOException, InterruptedException {
        int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 3;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        new SideBySide(Duration.ofSeconds(seconds), rounds, System.out).run();
    }

    private void run() throws IOException, InterruptedException {
        try {
            for (Rival rival : Rival.values()) {
                Server server = Server.start(rival);
                servers.put(rival, server);
                try (HttpConnection connection = new HttpConnection(server.port())) {
                    Data.load(connection);
                }
            }
            for (Work work : Work.values()) {
                for (int connections : CONNECTIONS) {
                    compare(work, connections);
                }
            }
            scan();
            footprint();
        } finally {
            for (Server server : servers.values()) {
                server.close();
            }
        }
    }

    private void compare(Work work, int connections) throws IOException, InterruptedException {
        Map<Rival, List<Measurement>> measured = new EnumMap<>(Rival.class);
        // The first round warms up and is not counted.
        for (int round = 0; round <= rounds; round++) {
            for (Server server : servers.values()) {
                if (server.rival().can(work)) {
                    Measurement one = Measurement.take(server, work, connections, turn);
                    if (round > 0) {
                        measured.computeIfAbsent(server.rival(), _ -> new ArrayList<>()).add(one);
                    }
                }
            }
        }
        out.printf("%n### %s, %d connection%s%n%n", work.title(), connections, connections == 1 ? "" : "s");
        out.println("| server | requests/s | × DynamoDB Local, memory | p50 µs | p99 µs | server CPU µs | CPU × |");
        out.println("|---|--:|--:|--:|--:|--:|--:|");
        Measurement yardstick = Measurement.median(measured.getOrDefault(Rival.DYNAMODB_LOCAL_MEMORY, List.of()));
        measured.forEach((rival, all) -> {
            Measurement m = Measurement.median(all);
            out.printf("| %s | %,.0f | %.1f | %,.0f | %,.0f | %,.0f | %.1f |%n", rival.title(), m.perSecond(),
                    m.perSecond() / yardstick.perSecond(), m.p50Micros(), m.p99Micros(), m.cpuMicros(),
                    yardstick.cpuMicros() / m.cpuMicros());
        });
    }

    private void scan() throws IOException {
        out.printf("%n### Scan of %,d items, 1 MB pages, 1 connection%n%n", Scanning.ITEMS);
        out.println("| server | load, s | ms a page |");
        out.println("|---|--:|--:|");
        for (Server server : servers.values()) {
            if (!server.rival().canBeScanned()) {
                continue;
            }
            try (HttpConnection connection = new HttpConnection(server.port())) {
                long begun = System.nanoTime();
                Scanning.load(connection);
                double load = (System.nanoTime() - begun) / 1e9;
                double page = Scanning.secondsAPage(connection);
                for (int round = 1; round < rounds; round++) {
                    page = Math.min(page, Scanning.secondsAPage(connection));
                }
                out.printf("| %s | %.1f | %,.1f |%n", server.rival().title(), load, page * 1_000);
            }
        }
    }

    private void footprint() throws IOException {
        out.printf("%n### Start, memory and disk after all of the above%n%n");
        out.println("| server | launch to first answer, ms | resident MB | disk MB |");
        out.println("|---|--:|--:|--:|");
        for (Server server : servers.values()) {
            out.printf("| %s | %,d | %,d | %,d |%n", server.rival().title(), server.startup().toMillis(),
                    server.residentBytes() >> 20, server.diskBytes() >> 20);
        }
    }
}
