package dev.keywright.design.scenario;

/** Requests a second of one pattern over a scenario. */
public sealed interface RateCurve {
    /** Requests a second at {@code second} of a scenario that lasts {@code seconds}. */
    default double at(double second, int seconds) {
        return switch (this) {
            case Constant(double perSecond) -> perSecond;
            case Ramp(double from, double to) -> from + (to - from) * Math.clamp(second / Math.max(seconds, 1), 0, 1);
            case Spike(double base, double peak, int from, int length) ->
                second >= from && second < from + length ? peak : base;
            case Wave(double low, double high, int period) ->
                low + (high - low) * (1 - Math.cos(2 * Math.PI * second / Math.max(period, 1))) / 2;
        };
    }

    record Constant(double perSecond) implements RateCurve {}

    /** Straight from one rate at the start to another at the end. */
    record Ramp(double from, double to) implements RateCurve {}

    /** {@code peak} for {@code seconds} from {@code fromSecond} on, {@code base} before and after. */
    record Spike(double base, double peak, int fromSecond, int seconds) implements RateCurve {}

    /** Up from {@code low} to {@code high} and down again every {@code periodSeconds}. */
    record Wave(double low, double high, int periodSeconds) implements RateCurve {}
}
