package dev.keywright.design.scenario;

import java.util.List;

/** Requests a second of one pattern over a scenario. */
public sealed interface RateCurve {
    int SECONDS_A_DAY = 86_400;

    /** Requests a second at {@code second} of a scenario that lasts {@code seconds}. */
    default double at(double second, int seconds) {
        return switch (this) {
            case Constant(double perSecond) -> perSecond;
            case Ramp(double from, double to) -> from + (to - from) * Math.clamp(second / Math.max(seconds, 1), 0, 1);
            case Spike(double base, double peak, int from, int length) ->
                second >= from && second < from + length ? peak : base;
            case Wave(double low, double high, int period) ->
                low + (high - low) * (1 - Math.cos(2 * Math.PI * second / Math.max(period, 1))) / 2;
            case Daily(double low, double high, int peakSecond) ->
                low + (high - low) * (1 + Math.cos(2 * Math.PI * (second - peakSecond) / SECONDS_A_DAY)) / 2;
            case FlashSale sale -> sale.rate(second);
            case Recorded(var samples, int every) -> samples.isEmpty()
                    ? 0
                    : samples.get(Math.clamp((long) (second / Math.max(every, 1)), 0, samples.size() - 1));
        };
    }

    record Constant(double perSecond) implements RateCurve {}

    /** Straight from one rate at the start to another at the end. */
    record Ramp(double from, double to) implements RateCurve {}

    /** {@code peak} for {@code seconds} from {@code fromSecond} on, {@code base} before and after. */
    record Spike(double base, double peak, int fromSecond, int seconds) implements RateCurve {}

    /** Up from {@code low} to {@code high} and down again every {@code periodSeconds}. */
    record Wave(double low, double high, int periodSeconds) implements RateCurve {}

    /** A day's curve, highest at {@code peakSecond} of each day; a scenario begins at midnight, UTC. */
    record Daily(double low, double high, int peakSecond) implements RateCurve {}

    /**
     * {@code base} until {@code fromSecond}, from there {@code peak} at once, and then half as far from the base every
     * {@code halfLifeSeconds}: what an announced sale looks like.
     */
    record FlashSale(double base, double peak, int fromSecond, int halfLifeSeconds) implements RateCurve {
        private double rate(double second) {
            return second < fromSecond
                    ? base
                    : base + (peak - base) * Math.pow(0.5, (second - fromSecond) / Math.max(halfLifeSeconds, 1));
        }
    }

    /** Rates as they were measured, one every {@code everySeconds}; the last one lasts. */
    record Recorded(List<Double> perSecond, int everySeconds) implements RateCurve {
        public Recorded {
            perSecond = List.copyOf(perSecond);
        }
    }
}
