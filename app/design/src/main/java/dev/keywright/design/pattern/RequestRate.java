package dev.keywright.design.pattern;

/** Requests a second: over the day, and at the worst minute. */
public record RequestRate(double average, double peak) {
    public static final RequestRate NONE = new RequestRate(0, 0);
}
