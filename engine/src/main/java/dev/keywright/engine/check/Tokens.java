package dev.keywright.engine.check;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import dev.keywright.engine.flow.Ending;

/** How long the client tokens of exports and imports are remembered. */
final class Tokens {
    private static final Duration REMEMBERED = Duration.ofHours(8);

    private Tokens() {}

    /** While the job runs, and for eight hours after it is over. */
    static boolean isKnown(Optional<Ending> ending, Instant now) {
        return ending.map(over -> now.isBefore(over.at().plus(REMEMBERED))).orElse(true);
    }
}
