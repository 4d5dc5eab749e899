package dev.keywright.engine.flow;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import dev.keywright.engine.schema.PointInTimeRecovery;
import dev.keywright.engine.schema.Table;

/** The times a table can be restored to, both ends included (FACTS §6.5). */
public record RecoveryWindow(Instant earliest, Instant latest) {
    /** The service promises no more than that the last minutes can be restored. */
    private static final Duration LAG = Duration.ofMinutes(5);

    /** Empty while point-in-time recovery is off. */
    public static Optional<RecoveryWindow> of(Table table, Instant now) {
        return switch (table.settings().pointInTimeRecovery()) {
            case PointInTimeRecovery.Disabled _ -> Optional.empty();
            case PointInTimeRecovery.Enabled(Instant since, int days) -> Optional.of(
                    new RecoveryWindow(later(since, now.minus(Duration.ofDays(days))), later(since, now.minus(LAG))));
        };
    }

    /** Times come in whole seconds from many clients, so the second in which the window begins belongs to it. */
    public boolean contains(Instant time) {
        return !time.isBefore(earliest.truncatedTo(ChronoUnit.SECONDS)) && !time.isAfter(latest);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
