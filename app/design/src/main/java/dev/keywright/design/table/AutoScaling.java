package dev.keywright.design.table;

import java.util.List;

/**
 * Target tracking of provisioned units.
 *
 * @param targetUtilization in percent, 20 to 90
 * @param scaleOutCooldownSeconds how long after a raise no other raise happens; DynamoDB's default is 0
 * @param scaleInCooldownSeconds how long after any change no decrease happens; DynamoDB's default is 0
 * @param scheduled changes of the limits at fixed times of the day
 */
public record AutoScaling(long minCapacity, long maxCapacity, int targetUtilization, int scaleOutCooldownSeconds,
        int scaleInCooldownSeconds, List<ScheduledAction> scheduled) {
    public AutoScaling {
        scheduled = List.copyOf(scheduled);
    }

    /** Without cooldowns and scheduled actions. */
    public AutoScaling(long minCapacity, long maxCapacity, int targetUtilization) {
        this(minCapacity, maxCapacity, targetUtilization, 0, 0, List.of());
    }
}
