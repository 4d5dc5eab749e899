package dev.keywright.design.pattern;

/** How requests spread over the keys they could ask for. */
public sealed interface KeySkew {
    /** Every key as often as any other. */
    record Uniform() implements KeySkew {}

    /** The key of rank r gets a share proportional to r to the power of -exponent; 0 is uniform, 1 is usual. */
    record Zipf(double exponent) implements KeySkew {}

    /** {@code share} (0 to 1) of the requests go to the first {@code keys} keys, the rest spreads evenly. */
    record HotSet(double share, int keys) implements KeySkew {}

    /**
     * A hot set that moves on: every {@code everySeconds} the next {@code keys} keys are the hot ones. A key that is made of
     * the date or the hour is like that.
     */
    record MovingHotSet(double share, int keys, int everySeconds) implements KeySkew {}

    /** As often as the sample items have each key: a customer with ten orders is asked for ten times as often. */
    record FromData() implements KeySkew {}
}
