package dev.keywright.engine.flow;

import java.time.Instant;
import java.util.Optional;

/**
 * How and when an export or import was over.
 *
 * @param failure empty when everything went well
 */
public record Ending(Instant at, Optional<Failure> failure) {
    /** @param code that programs know, such as {@code ItemValidationError} */
    public record Failure(String code, String message) {}
}
