package dev.keywright.workbench.simulate;

import java.util.List;
import java.util.Optional;

import dev.keywright.design.pattern.Consistency;
import dev.keywright.design.scenario.InjectedFault;
import dev.keywright.design.scenario.InjectedFault.Kind;
import dev.keywright.engine.partition.Access;
import dev.keywright.engine.partition.Assumption;
import dev.keywright.engine.partition.KeyPoint;
import dev.keywright.engine.partition.KeySpace;
import dev.keywright.engine.partition.Placement;
import dev.keywright.workbench.heat.SpaceName;
import dev.keywright.workbench.workload.Stream;

/**
 * What a scenario's faults do. THROTTLING refuses every request to the target. REGION_CUT_OFF does too where it names the
 * region that is simulated; other regions have no part in a simulation. ZONE_CUT_OFF takes the leader of every third
 * partition away until there is another: writes and strongly consistent reads fail there that long. SLOW_PARTITION
 * adds to each request at the partition with the target's lowest id.
 */
final class Faults {
    static final String THROTTLED = "FaultInjectionServiceInducedErrors";
    static final String UNREACHABLE = "SystemErrors";
    private static final int ZONES = 3;

    private final List<InjectedFault> faults;
    private final Optional<String> region;

    /** @param region that is simulated; empty where the design names none */
    Faults(List<InjectedFault> faults, Optional<String> region) {
        this.faults = faults;
        this.region = region;
    }

    /** Requests of a batch that fail, and how that is called. */
    record Failing(long requests, String reason) {}

    Optional<Failing> failing(int second, SpaceName name, KeySpace space, Stream stream, Placement placement,
            long count) {
        for (InjectedFault fault : faults) {
            if (!isOn(fault, second)) {
                continue;
            }
            Optional<Failing> failing = switch (fault.kind()) {
                case THROTTLING -> names(fault, name) ? Optional.of(new Failing(count, THROTTLED)) : Optional.empty();
                case REGION_CUT_OFF -> fault.target().isEmpty() || region.filter(fault.target()::equals).isPresent()
                        ? Optional.of(new Failing(count, UNREACHABLE))
                        : Optional.empty();
                case ZONE_CUT_OFF -> needsLeader(stream) && isLeaderless(fault, second, space)
                        ? leaderless(space, placement, count)
                        : Optional.empty();
                case SLOW_PARTITION -> Optional.empty();
            };
            if (failing.isPresent()) {
                return failing;
            }
        }
        return Optional.empty();
    }

    private static boolean isOn(InjectedFault fault, int second) {
        return second >= fault.fromSecond() && second < fault.fromSecond() + fault.seconds();
    }

    private static boolean names(InjectedFault fault, SpaceName space) {
        return fault.target().isEmpty() || fault.target().equals(space.table())
                || fault.target().equals(space.toString());
    }

    private static boolean needsLeader(Stream stream) {
        return stream.access() == Access.WRITE || stream.consistency() == Consistency.STRONG;
    }

    private static boolean isLeaderless(InjectedFault fault, int second, KeySpace space) {
        return second < fault.fromSecond() + space.assumptions().value(Assumption.LEADER_CHANGE_SECONDS);
    }

    private static Optional<Failing> leaderless(KeySpace space, Placement placement, long count) {
        long lost = partition(space, placement).map(id -> id % ZONES == 0 ? count : 0)
                .orElse(Math.ceilDiv(count, ZONES));
        return lost == 0 ? Optional.empty() : Optional.of(new Failing(lost, UNREACHABLE));
    }

    /** What a request that goes there waits besides, in milliseconds. */
    double slowMillis(int second, SpaceName name, KeySpace space, Placement placement) {
        boolean slow = faults.stream()
                .anyMatch(fault -> fault.kind() == Kind.SLOW_PARTITION && isOn(fault, second) && names(fault, name));
        if (!slow) {
            return 0;
        }
        int slowest = space.partitions().getFirst().id();
        return partition(space, placement).filter(id -> id == slowest).isPresent()
                ? space.assumptions().value(Assumption.SLOW_PARTITION_MILLIS)
                : 0;
    }

    private static Optional<Integer> partition(KeySpace space, Placement placement) {
        return switch (placement) {
            case Placement.At(var point) -> Optional.of(space.locate(point));
            case Placement.Within(long hash) -> Optional.of(space.locate(new KeyPoint(hash, 0)));
            case Placement.Rising(long hash) -> Optional.of(space.locate(new KeyPoint(hash, 0)));
            case Placement.Spread() -> Optional.empty();
        };
    }
}
