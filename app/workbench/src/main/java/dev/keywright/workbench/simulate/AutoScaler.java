package dev.keywright.workbench.simulate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import dev.keywright.design.table.AutoScaling;
import dev.keywright.design.table.ScheduledAction;
import dev.keywright.engine.partition.Access;
import dev.keywright.engine.partition.Assumption;
import dev.keywright.engine.partition.Capacity;
import dev.keywright.engine.partition.HeatObserver;
import dev.keywright.engine.partition.KeySpace;
import dev.keywright.workbench.heat.SpaceName;

/**
 * Application Auto Scaling of one table or index (FACTS §6.7): a raise when consumption was above the target for two minutes
 * on end, a decrease when it was a fifth below for fifteen, each to what makes the target, within the limits. Decreases are
 * rationed by the service: four at the start of a day, one more each hour, 27 a day (FACTS §3.1).
 */
final class AutoScaler {
    private static final int MINUTE = 60;
    private static final int HOUR = 3_600;
    private static final int HOURS = 24;
    private static final int DAY = HOUR * HOURS;
    private static final int MINUTES_ABOVE = 2;
    private static final int MINUTES_BELOW = 15;
    private static final double BELOW = 0.8;
    private static final double PERCENT = 100;

    private final SpaceName name;
    private final KeySpace space;
    private final Map<Access, Side> sides = new EnumMap<>(Access.class);
    private final Map<Access, Long> units = new EnumMap<>(Access.class);
    private final Decreases decreases = new Decreases();
    private final Consumer<Simulation.Scaling> told;

    /** What one capacity has been doing. */
    private static final class Side {
        private final List<ScheduledAction> scheduled;
        private final AutoScaling policy;
        private long min;
        private long max;
        private long seenHalfUnits;
        private int above;
        private int below;
        private long lastChange = Long.MIN_VALUE / 2;
        private long dueSecond = Long.MAX_VALUE;
        private long wanted;

        private Side(AutoScaling policy) {
            this.policy = policy;
            this.scheduled = policy.scheduled();
            this.min = policy.minCapacity();
            this.max = policy.maxCapacity();
        }
    }

    AutoScaler(SpaceName name, KeySpace space, Capacity.Provisioned start, Map<Access, AutoScaling> policies,
            Consumer<Simulation.Scaling> told) {
        this.name = name;
        this.space = space;
        this.told = told;
        units.put(Access.READ, start.readUnits());
        units.put(Access.WRITE, start.writeUnits());
        policies.forEach((access, policy) -> sides.put(access, new Side(policy)));
    }

    /** Is called as {@code second} begins. */
    void tick(int second, HeatObserver observer) {
        sides.forEach((access, side) -> {
            schedule(side, access, second);
            if (second > 0 && second % MINUTE == 0) {
                endMinute(side, access, second);
            }
            if (side.dueSecond <= second) {
                apply(side, access, second, observer);
            }
        });
    }

    private void schedule(Side side, Access access, int second) {
        for (ScheduledAction action : side.scheduled) {
            if (second % DAY == action.secondOfDay()) {
                side.min = action.minCapacity();
                side.max = action.maxCapacity();
                want(side, access, now(access), second, 0);
            }
        }
    }

    private void endMinute(Side side, Access access, int second) {
        long total = space.consumedHalfUnits(access);
        double perSecond = (total - side.seenHalfUnits) / 2.0 / MINUTE;
        side.seenHalfUnits = total;
        double target = side.policy.targetUtilization() / PERCENT;
        double used = perSecond / now(access);
        side.above = used > target ? side.above + 1 : 0;
        side.below = used <= target * BELOW ? side.below + 1 : 0;
        long wanted = Math.max(1, (long) Math.ceil(perSecond / target));
        int delay = (int) space.assumptions().value(Assumption.SCALING_DELAY_SECONDS);
        if (side.above >= MINUTES_ABOVE && rested(side, second, side.policy.scaleOutCooldownSeconds())) {
            want(side, access, Math.max(wanted, now(access)), second, delay);
        } else if (side.below >= MINUTES_BELOW && rested(side, second, side.policy.scaleInCooldownSeconds())) {
            want(side, access, Math.min(wanted, now(access)), second, delay);
        }
    }

    private static boolean rested(Side side, int second, int cooldown) {
        return side.dueSecond == Long.MAX_VALUE && second - side.lastChange >= cooldown;
    }

    private void want(Side side, Access access, long capacity, int second, int delay) {
        long wanted = Math.clamp(capacity, side.min, Math.max(side.min, side.max));
        if (wanted != now(access)) {
            side.wanted = wanted;
            side.dueSecond = (long) second + delay;
        }
    }

    private void apply(Side side, Access access, int second, HeatObserver observer) {
        side.dueSecond = Long.MAX_VALUE;
        long before = now(access);
        if (side.wanted < before && !decreases.take(second)) {
            return;
        }
        units.put(access, side.wanted);
        side.lastChange = second;
        side.above = 0;
        side.below = 0;
        space.change(new Capacity.Provisioned(now(Access.READ), now(Access.WRITE)), observer);
        told.accept(new Simulation.Scaling(name, access, second, before, side.wanted));
    }

    private long now(Access access) {
        return units.getOrDefault(access, 1L);
    }

    /** How many more decreases the service allows. */
    private static final class Decreases {
        private static final int AT_ONCE = 4;
        private static final int A_DAY = 27;

        private int left = AT_ONCE;
        private int today;
        private long hour;

        boolean take(int second) {
            long now = second / HOUR;
            if (now / HOURS != hour / HOURS) {
                left = AT_ONCE;
                today = 0;
            } else {
                left = (int) Math.min(AT_ONCE, left + now - hour);
            }
            hour = now;
            if (left == 0 || today == A_DAY) {
                return false;
            }
            left--;
            today++;
            return true;
        }
    }
}
