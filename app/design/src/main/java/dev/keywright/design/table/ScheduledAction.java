package dev.keywright.design.table;

/** From {@code secondOfDay} on, UTC and every day, auto scaling keeps between these capacities. */
public record ScheduledAction(int secondOfDay, long minCapacity, long maxCapacity) {
    private static final int MINUTE = 60;
    private static final int HOUR = 3_600;

    /** As Application Auto Scaling writes it: {@code cron(30 8 * * ? *)}. */
    public String schedule() {
        return "cron(" + secondOfDay % HOUR / MINUTE + " " + secondOfDay / HOUR + " * * ? *)";
    }
}
