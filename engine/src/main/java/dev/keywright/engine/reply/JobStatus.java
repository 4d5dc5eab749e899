package dev.keywright.engine.reply;

import java.util.Optional;

import dev.keywright.engine.flow.Ending;

/** {@code ExportStatus} and {@code ImportStatus}. */
final class JobStatus {
    private JobStatus() {}

    static String of(Optional<Ending> ending) {
        return ending.map(over -> over.failure().isPresent() ? "FAILED" : "COMPLETED").orElse("IN_PROGRESS");
    }
}
