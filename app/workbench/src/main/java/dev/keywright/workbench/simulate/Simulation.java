package dev.keywright.workbench.simulate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

import dev.keywright.engine.partition.Access;
import dev.keywright.workbench.heat.HeatMap;
import dev.keywright.workbench.heat.SpaceName;

/**
 * What came of a simulated scenario.
 *
 * @param requests offered to the service, without retries; a read over n shards is n requests
 * @param throttled of them, how many were refused at first
 * @param failed of those, how many would still be refused at their last retry
 * @param reasons throttled requests by the service's name for why
 * @param consumed half units by space
 */
public record Simulation(String scenario, int seconds, long requests, long throttled, long failed,
        SequencedMap<String, Long> reasons, HeatMap heat, List<HotKey> hotKeys, WaitTimes waits,
        Map<SpaceName, Consumed> consumed) {
    /** @param share of the units offered to its space */
    public record HotKey(SpaceName space, String key, double share) {}

    /** Waiting because of throttling, in milliseconds. */
    public record WaitTimes(double p50Millis, double p99Millis) {}

    public record Consumed(long readHalfUnits, long writeHalfUnits) {
        public long halfUnits(Access access) {
            return switch (access) {
                case READ -> readHalfUnits;
                case WRITE -> writeHalfUnits;
            };
        }
    }

    public Simulation {
        reasons = new LinkedHashMap<>(reasons);
        hotKeys = List.copyOf(hotKeys);
        consumed = Map.copyOf(consumed);
    }
}
