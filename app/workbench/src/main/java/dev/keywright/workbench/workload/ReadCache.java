package dev.keywright.workbench.workload;

/**
 * A cache in front of a table, as DAX's item and query caches are: an entry is good for {@code ttlSeconds} after it was
 * read, and memory is taken to suffice (FACTS §6.8).
 */
public record ReadCache(int ttlSeconds) {
    /**
     * Which part of reads the table still sees. An entry read at random moments at a rate of λ is fetched once, then answers
     * for its whole life; so one of 1 + λ·ttl reads is a miss.
     *
     * @param keys over how many keys the reads spread evenly
     */
    public double missShare(double readsPerSecond, long keys) {
        return 1 / (1 + readsPerSecond / keys * ttlSeconds);
    }
}
