package dev.keywright.design.table;

/** Target tracking of provisioned units. {@code targetUtilization} is in percent, 20 to 90. */
public record AutoScaling(long minCapacity, long maxCapacity, int targetUtilization) {}
