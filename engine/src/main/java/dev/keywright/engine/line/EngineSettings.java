package dev.keywright.engine.line;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.random.RandomGenerator;

import dev.keywright.engine.flow.StatusDelays;
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
 */
public record EngineSettings(Store store, InstantSource clock, RandomGenerator random, StatusDelays delays,
        String accountId, List<ConsumptionListener> listeners, Duration expirySweep) {
    public static final String ACCOUNT_ID = "000000000000";

    /** The service takes from minutes to days; a minute is soon enough to be seen (FACTS §6.2). */
    public static final Duration EXPIRY_SWEEP = Duration.ofMinutes(1);

    public EngineSettings {
        listeners = List.copyOf(listeners);
    }

    /** The system's clock, real randomness, no delays, nobody listening. */
    public static EngineSettings of(Store store) {
        return new EngineSettings(store, InstantSource.system(), new SecureRandom(), StatusDelays.NONE, ACCOUNT_ID,
                List.of(), EXPIRY_SWEEP);
    }

    public EngineSettings withClock(InstantSource changed) {
        return new EngineSettings(store, changed, random, delays, accountId, listeners, expirySweep);
    }

    public EngineSettings withRandom(RandomGenerator changed) {
        return new EngineSettings(store, clock, changed, delays, accountId, listeners, expirySweep);
    }

    public EngineSettings withDelays(StatusDelays changed) {
        return new EngineSettings(store, clock, random, changed, accountId, listeners, expirySweep);
    }

    public EngineSettings withListeners(ConsumptionListener... changed) {
        return new EngineSettings(store, clock, random, delays, accountId, List.of(changed),
                expirySweep);
    }

    public EngineSettings withExpirySweep(Duration changed) {
        return new EngineSettings(store, clock, random, delays, accountId, listeners, changed);
    }
}
