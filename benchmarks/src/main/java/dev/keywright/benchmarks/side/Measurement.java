package dev.keywright.benchmarks.side;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.HdrHistogram.Histogram;

/**
 * What one turn of a closed loop brought.
 *
 * @param perSecond requests answered a second
 * @param p50Micros half of the answers came within this time
 * @param p99Micros 99 of 100 answers came within this time
 * @param cpuMicros the server's processor time a request
 */
record Measurement(double perSecond, double p50Micros, double p99Micros, double cpuMicros) {
    private static final double NANOS_IN_MICRO = 1_000;
    private static final double NANOS_IN_SECOND = 1_000_000_000;

    /** Each connection sends its next request when the last one is answered, until {@code length} is over. */
    static Measurement take(Server server, Work work, int connections, Duration length)
            throws InterruptedException, IOException {
        try (ExecutorService clients = Executors.newFixedThreadPool(connections)) {
            Duration cpuBefore = server.cpu();
            long begun = System.nanoTime();
            List<Future<Histogram>> loops = new ArrayList<>();
            for (int client = 0; client < connections; client++) {
                long seed = client;
                loops.add(clients.submit(() -> loop(server, work, seed, begun + length.toNanos())));
            }
            Histogram all = new Histogram(3);
            for (Future<Histogram> loop : loops) {
                all.add(loop.get());
            }
            double seconds = (System.nanoTime() - begun) / NANOS_IN_SECOND;
            double cpu = server.cpu().minus(cpuBefore).toNanos() / NANOS_IN_MICRO;
            return new Measurement(all.getTotalCount() / seconds, all.getValueAtPercentile(50) / NANOS_IN_MICRO,
                    all.getValueAtPercentile(99) / NANOS_IN_MICRO, cpu / all.getTotalCount());
        } catch (ExecutionException e) {
            throw new IOException(server.rival().title() + " failed at " + work.title(), e.getCause());
        }
    }

    private static Histogram loop(Server server, Work work, long seed, long end) throws IOException {
        Histogram nanos = new Histogram(3);
        SplittableRandom random = new SplittableRandom(seed);
        try (HttpConnection connection = new HttpConnection(server.port())) {
            do {
                String body = work.body(random);
                long sent = System.nanoTime();
                connection.send(work.operation(), body);
                nanos.recordValue(System.nanoTime() - sent);
            } while (System.nanoTime() < end);
        }
        return nanos;
    }

    /** The middle one by throughput. */
    static Measurement median(List<Measurement> rounds) {
        return rounds.stream()
                .sorted((a, b) -> Double.compare(a.perSecond(), b.perSecond()))
                .toList()
                .get(rounds.size() / 2);
    }
}
