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
 * @param requests offered to the service for the first time; a read over n shards is n requests
 * @param throttled of them, how many were refused at first
 * @param retries further attempts of those
 * @param failed requests that were refused at their last attempt
 * @param waiting requests that waited for another attempt when the scenario ended
 * @param cached reads besides that a cache answered
 * @param reasons refused attempts by the service's name for why
 * @param consumed half units by space
 * @param scalings what auto scaling changed
 */
public record Simulation(String scenario, int seconds, long requests, long throttled, long retries, long failed,
        long waiting, long cached, SequencedMap<String, Long> reasons, HeatMap heat, List<HotKey> hotKeys,
        WaitTimes waits, Map<SpaceName, Consumed> consumed, List<Scaling> scalings) {
    /**
     * @param share of the units offered to its space
     * @param throttled requests for it that were refused at first
     */
    public record HotKey(SpaceName space, String key, double share, long throttled) {}

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

    /** Provisioned units that auto scaling changed. */
    public record Scaling(SpaceName space, Access access, int second, long fromUnits, long toUnits) {}

    public Simulation {
        reasons = new LinkedHashMap<>(reasons);
        hotKeys = List.copyOf(hotKeys);
        consumed = Map.copyOf(consumed);
        scalings = List.copyOf(scalings);
    }

    public long halfUnits(Access access) {
        return consumed.values().stream().mapToLong(each -> each.halfUnits(access)).sum();
    }
}
