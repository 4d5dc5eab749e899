package dev.keywright.design.table;

import java.util.ArrayList;
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

    /** The regions that a strongly consistent table may span, three of one row (FACTS §6.4). */
    private static final List<List<String>> STRONG_SETS = List.of(List.of("us-east-1", "us-east-2", "us-west-2"),
            List.of("eu-west-1", "eu-west-2", "eu-west-3", "eu-central-1"),
            List.of("ap-northeast-1", "ap-northeast-2", "ap-northeast-3"));

    /** The other regions with which {@code home} can be strongly consistent; empty where it is not offered. */
    public static List<RegionName> strongPartners(RegionName home) {
        return STRONG_SETS.stream()
                .filter(set -> set.contains(home.value()))
                .flatMap(List::stream)
                .filter(region -> !region.equals(home.value()))
                .map(RegionName::new)
                .toList();
    }

    public List<RegionName> regions() {
        return replicas.stream().map(Replica::region).toList();
    }

    /** With a replica more. A third region that takes part in full needs no witness any more. */
    public GlobalTable plus(Replica replica) {
        List<Replica> more = new ArrayList<>(replicas);
        more.add(replica);
        return new GlobalTable(more, consistency, Optional.empty());
    }

    /** Without that replica. What is left of a strongly consistent table of three regions is eventually consistent. */
    public GlobalTable minus(RegionName region) {
        List<Replica> fewer = replicas.stream().filter(replica -> !replica.region().equals(region)).toList();
        return new GlobalTable(fewer, MultiRegionConsistency.EVENTUAL, Optional.empty());
    }

    public GlobalTable eventual() {
        return new GlobalTable(replicas, MultiRegionConsistency.EVENTUAL, Optional.empty());
    }

    /**
     * Strongly consistent with {@code home}: three regions of one set, the third a witness where there is but one replica.
     * Empty when the replicas there are do not allow it.
     */
    public Optional<GlobalTable> strong(RegionName home) {
        List<RegionName> partners = strongPartners(home);
        if (!partners.containsAll(regions()) || replicas.isEmpty() || replicas.size() > 2) {
            return Optional.empty();
        }
        Optional<RegionName> third = replicas.size() == 2
                ? Optional.empty()
                : witness.filter(partners::contains)
                        .or(() -> partners.stream().filter(region -> !regions().contains(region)).findFirst());
        return Optional.of(new GlobalTable(replicas, MultiRegionConsistency.STRONG, third));
    }

    public GlobalTable witnessedBy(RegionName region) {
        return new GlobalTable(replicas, consistency, Optional.of(region));
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
