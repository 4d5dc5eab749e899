package dev.keywright.engine.partition;

import java.util.OptionalLong;

/** What a table or global index may consume, in units a second. */
public sealed interface Capacity {
    record Provisioned(long readUnits, long writeUnits) implements Capacity {
        public Provisioned {
            requirePositive(readUnits, writeUnits);
        }
    }

    /**
     * @param warmReadUnits what can be served at once; 12,000 for a new table
     * @param warmWriteUnits likewise; 4,000 for a new table
     * @param maxReadUnits the cap of {@code OnDemandThroughput}, if one is set
     * @param maxWriteUnits likewise
     */
    record OnDemand(long warmReadUnits, long warmWriteUnits, OptionalLong maxReadUnits, OptionalLong maxWriteUnits)
            implements
                Capacity {
        public OnDemand {
            requirePositive(warmReadUnits, warmWriteUnits);
        }

        /** A new on-demand table (FACTS §5.1). */
        public static OnDemand fresh() {
            return warm(12_000, 4_000);
        }

        public static OnDemand warm(long readUnits, long writeUnits) {
            return new OnDemand(readUnits, writeUnits, OptionalLong.empty(), OptionalLong.empty());
        }
    }

    private static void requirePositive(long readUnits, long writeUnits) {
        if (readUnits < 1 || writeUnits < 1) {
            throw new IllegalArgumentException(
                    "capacity is at least one unit each, not " + readUnits + " and " + writeUnits);
        }
    }
}
