package dev.keywright.engine.partition;

import java.util.Optional;

/**
 * What became of a batch.
 *
 * @param granted requests that passed
 * @param throttled requests that were refused
 * @param refusal why, when any were refused
 */
public record Verdict(long granted, long throttled, Optional<Refusal> refusal) {
    /**
     * @param space the table, or the global index that could not keep up
     */
    public record Refusal(KeySpace space, Access access, ThrottleCause cause) {
        /** The service's name for it (FACTS §5.2). */
        public String reason() {
            return cause.reason(space.kind(), access);
        }
    }
}
