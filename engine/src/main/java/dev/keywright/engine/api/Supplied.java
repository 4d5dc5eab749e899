package dev.keywright.engine.api;

import dev.keywright.engine.fault.Fault;

/**
 * A value as a request supplied it. Values are valid by construction, but a request may carry text that is no number
 * or an empty set, and the service reports that only after it has checked other things. So what is wrong with a value
 * waits here, at its place in the request, until {@code check} comes by.
 *
 * @param <T> an item, a key or an attribute value
 */
public sealed interface Supplied<T> {
    record Sound<T>(T value) implements Supplied<T> {}

    /**
     * @param defect what the service would answer, without any envelope that an operation puts around it
     * @param olderDefect the same in the words of the service's older layer (FACTS §3.6)
     */
    record Unsound<T>(Fault.Validation defect, Fault.Validation olderDefect) implements Supplied<T> {}

    static <T> Supplied<T> of(T value) {
        return new Sound<>(value);
    }
}
