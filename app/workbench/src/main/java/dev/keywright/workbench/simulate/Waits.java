package dev.keywright.workbench.simulate;

import java.util.Map;
import java.util.TreeMap;

/** How long requests wait because of throttling and slow partitions. The service's own latency is not in it. */
final class Waits {
    private final TreeMap<Double, Long> requestsByMillis = new TreeMap<>();
    private long total;

    void add(double millis, long requests) {
        if (requests > 0) {
            requestsByMillis.merge(millis, requests, Long::sum);
            total += requests;
        }
    }

    /** The wait that this part of all requests does not exceed; those that fail wait the longest. */
    double quantileMillis(double quantile) {
        double wanted = quantile * total;
        long seen = 0;
        for (Map.Entry<Double, Long> entry : requestsByMillis.entrySet()) {
            seen += entry.getValue();
            if (seen >= wanted) {
                return entry.getKey();
            }
        }
        return 0;
    }
}
