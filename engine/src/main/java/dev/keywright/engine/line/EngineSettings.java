package dev.keywright.engine.line;

import java.util.concurrent.Executor;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

import dev.keywright.engine.execute.CollectionSizes;
import dev.keywright.engine.flow.StatusDelays;
import dev.keywright.engine.partition.Assumptions;
import dev.keywright.engine.storage.Store;

/**
 * What an engine is made of.
 *
 * @param store where everything is kept; the engine closes it
 * @param clock what time it is: for statuses, tokens and descriptions
 * @param random where ids come from; used by several threads
 * @param delays how long statuses last
 * @param accountId the twelve digits in ARNs
 * @param expirySweep how often upkeep looks for items that have expired
 * @param collectionLimitBytes how large an item collection may grow in a table with local indexes
 * @param throttling the figures of the partition model that admits requests; empty lets everything through
 * @param jobs where what takes longer than a request is done: backups, restores, exports, imports
 * @param buckets the folder that stands for S3, each folder in it for a bucket; without one there are no buckets
 */
public record EngineSettings(Store store, InstantSource clock, RandomGenerator random, StatusDelays delays,
        String accountId, List<ConsumptionListener> listeners, Duration expirySweep, long collectionLimitBytes,
        Optional<Assumptions> throttling, Executor jobs, Optional<Path> buckets) {
    public static final String ACCOUNT_ID = "000000000000";

    /** The service takes from minutes to days; a minute is soon enough to be seen (FACTS §6.2). */
    public static final Duration EXPIRY_SWEEP = Duration.ofMinutes(1);

    public EngineSettings {
        listeners = List.copyOf(listeners);
    }

    /**
     * The system's clock, real randomness, no delays, nobody listening, the service's limits, nothing throttled, jobs done
     * before the request that begins them returns, no buckets.
     */
    public static EngineSettings of(Store store) {
        return new EngineSettings(store, InstantSource.system(), new SecureRandom(), StatusDelays.NONE, ACCOUNT_ID,
                List.of(), EXPIRY_SWEEP, CollectionSizes.SERVICE_LIMIT_BYTES, Optional.empty(), Runnable::run,
                Optional.empty());
    }

    public EngineSettings withClock(InstantSource changed) {
        return new EngineSettings(store, changed, random, delays, accountId, listeners, expirySweep,
                collectionLimitBytes, throttling, jobs, buckets);
    }

    public EngineSettings withRandom(RandomGenerator changed) {
        return new EngineSettings(store, clock, changed, delays, accountId, listeners, expirySweep,
                collectionLimitBytes, throttling, jobs, buckets);
    }

    public EngineSettings withDelays(StatusDelays changed) {
        return new EngineSettings(store, clock, random, changed, accountId, listeners, expirySweep,
                collectionLimitBytes, throttling, jobs, buckets);
    }

    public EngineSettings withListeners(ConsumptionListener... changed) {
        return new EngineSettings(store, clock, random, delays, accountId, List.of(changed), expirySweep,
                collectionLimitBytes, throttling, jobs, buckets);
    }

    public EngineSettings withExpirySweep(Duration changed) {
        return new EngineSettings(store, clock, random, delays, accountId, listeners, changed,
                collectionLimitBytes, throttling, jobs, buckets);
    }

    public EngineSettings withCollectionLimit(long changedBytes) {
        return new EngineSettings(store, clock, random, delays, accountId, listeners, expirySweep, changedBytes,
                throttling, jobs, buckets);
    }

    public EngineSettings withThrottling(Assumptions changed) {
        return new EngineSettings(store, clock, random, delays, accountId, listeners, expirySweep,
                collectionLimitBytes, Optional.of(changed), jobs, buckets);
    }

    public EngineSettings withJobs(Executor changed) {
        return new EngineSettings(store, clock, random, delays, accountId, listeners, expirySweep,
                collectionLimitBytes, throttling, changed, buckets);
    }

    public EngineSettings withBuckets(Path changed) {
        return new EngineSettings(store, clock, random, delays, accountId, listeners, expirySweep,
                collectionLimitBytes, throttling, jobs, Optional.of(changed));
    }
}
