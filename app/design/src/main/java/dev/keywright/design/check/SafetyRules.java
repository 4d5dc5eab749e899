package dev.keywright.design.check;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;

import dev.keywright.design.entity.Entity;
import dev.keywright.design.model.Design;
import dev.keywright.design.model.DesignPath;
import dev.keywright.design.table.DeletionProtection;
import dev.keywright.design.table.PointInTimeRecovery;
import dev.keywright.design.table.StreamView;
import dev.keywright.design.table.Table;

/** Options that save a table from an accident, or from growing for ever. */
final class SafetyRules {
    private static final Set<String> SHORT_LIVED = Set.of("session", "token", "otp", "cache", "lock", "lease", "nonce",
            "verification", "invite", "idempotency", "cart");

    static final List<Rule> ALL = List.of(
            Rule.warning("no-point-in-time-recovery", "Enable point-in-time recovery.", SafetyRules::recovery),
            Rule.warning("no-deletion-protection", "Enable deletion protection.", SafetyRules::protection),
            Rule.warning("no-time-to-live", "Set a TTL attribute, and an expiry on these items.",
                    SafetyRules::timeToLive),
            Rule.error("recovery-period", "Choose 1 to 35 days.", SafetyRules::period),
            Rule.warning("replica-stream", "Let the stream show new and old images, or leave it to the service.",
                    SafetyRules::replicaStream));

    private SafetyRules() {}

    private static void recovery(Design design, BiConsumer<DesignPath, String> report) {
        design.tables()
                .stream()
                .filter(table -> table.options().pointInTimeRecovery().isEmpty())
                .forEach(table -> report.accept(new DesignPath.OfTable(table.name()),
                        "a bad write or delete cannot be taken back"));
    }

    private static void protection(Design design, BiConsumer<DesignPath, String> report) {
        design.tables()
                .stream()
                .filter(table -> table.options().deletionProtection() == DeletionProtection.DISABLED)
                .forEach(table -> report.accept(new DesignPath.OfTable(table.name()),
                        "one DeleteTable call removes it with all its items"));
    }

    private static void timeToLive(Design design, BiConsumer<DesignPath, String> report) {
        for (Entity entity : design.entities()) {
            boolean shortLived = SHORT_LIVED.stream()
                    .anyMatch(word -> entity.name().value().toLowerCase(Locale.ROOT).contains(word));
            design.table(entity.table())
                    .filter(table -> shortLived && table.options().timeToLive().isEmpty())
                    .ifPresent(_ -> report.accept(new DesignPath.OfEntity(entity.name()),
                            "looks short-lived, and its table has no TTL, so its items stay for ever"));
        }
    }

    private static void period(Design design, BiConsumer<DesignPath, String> report) {
        for (Table table : design.tables()) {
            table.options()
                    .pointInTimeRecovery()
                    .map(PointInTimeRecovery::recoveryPeriodInDays)
                    .filter(days -> days < 1 || days > PointInTimeRecovery.MAX_DAYS)
                    .ifPresent(days -> report.accept(new DesignPath.OfTable(table.name()),
                            "a recovery period of " + days + " days"));
        }
    }

    private static void replicaStream(Design design, BiConsumer<DesignPath, String> report) {
        for (Table table : design.tables()) {
            boolean other = table.options().stream().filter(view -> view != StreamView.NEW_AND_OLD_IMAGES).isPresent();
            if (other && !table.options().globalTable().replicas().isEmpty()) {
                report.accept(new DesignPath.OfTable(table.name()),
                        "replicas need a stream of new and old images; exports will say so");
            }
        }
    }
}
