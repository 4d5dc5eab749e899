package dev.keywright.design.table;

import java.util.List;
import java.util.Optional;

import dev.keywright.design.name.RegionName;

/**
 * Where else the table lives. With no replica it lives only where it is deployed.
 *
 * @param replicas the other regions, without the one the table is deployed to
 * @param witness the witness region of a strongly consistent global table with a single replica
 */
public record GlobalTable(List<Replica> replicas, MultiRegionConsistency consistency, Optional<RegionName> witness) {
    /** One region only. */
    public static final GlobalTable NONE = new GlobalTable(List.of(), MultiRegionConsistency.EVENTUAL,
            Optional.empty());

    public GlobalTable {
        replicas = List.copyOf(replicas);
    }

    /** DynamoDB's {@code MultiRegionConsistency}. */
    public enum MultiRegionConsistency {
        EVENTUAL, STRONG
    }

    /** @param kmsMasterKeyId the customer managed key in that region, if the table has one */
    public record Replica(RegionName region, Optional<String> kmsMasterKeyId) {
        public static Replica in(String region) {
            return new Replica(new RegionName(region), Optional.empty());
        }
    }
}
