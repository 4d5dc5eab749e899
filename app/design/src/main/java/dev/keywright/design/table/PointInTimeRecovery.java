package dev.keywright.design.table;

/** Continuous backups. {@code recoveryPeriodInDays} is 1 to 35. */
public record PointInTimeRecovery(int recoveryPeriodInDays) {
    /** The longest period, and the service's default. */
    public static final int MAX_DAYS = 35;
}
