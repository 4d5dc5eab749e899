package dev.keywright.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import dev.keywright.design.check.CheckReport;
import dev.keywright.design.check.Checks;
import dev.keywright.design.check.Severity;
import dev.keywright.engine.partition.Assumptions;
import dev.keywright.workbench.run.PatternResult.Status;
import dev.keywright.workbench.simulate.Simulation;
import dev.keywright.workbench.study.Study;

/** The bad example is exactly as bad as it means to be. */
class LibraryTest {
    /** What was planted: a rule, and where. */
    private static final Set<String> PLANTED = Set.of(
            "template-unknown-field entities/StaffSession/keys/id",
            "item-key-twice items/1200",
            "pattern-parameter-missing access_patterns/Copies of a book",
            "key-condition-shape access_patterns/Loans of a branch and a member",
            "strong-read-on-global-index access_patterns/Loans of a member, right now",
            "scenario-pattern-missing scenarios/the replica is cut off",
            "item-nearly-full items/384",
            "pattern-unsolved access_patterns/What else did readers of this book borrow",
            "pattern-scans access_patterns/Overdue loans",
            "pattern-filters access_patterns/Fines above an amount",
            "unused-index tables/Library/indexes/ByBranch",
            "duplicate-index tables/Library/indexes/ByDateAgain",
            "under-projected-index tables/Library/indexes/ByTitle",
            "over-projected-index tables/Library/indexes/ByMember",
            "projection-repeats-key tables/Library/indexes/ByBranch",
            "template-collision entities/Fine",
            "template-collision entities/Book",
            "template-collision entities/Reservation",
            "template-collision entities/StaffSession",
            "unpadded-number entities/Book/keys/id",
            "date-does-not-sort entities/Reservation/keys/id",
            "low-cardinality-partition-key entities/Loan/keys/kind",
            "low-cardinality-partition-key entities/Fine/keys/kind",
            "monotonic-partition-key entities/Loan/keys/loanDate",
            "hot-key access_patterns/Lend a book",
            "provisioned-below-peak tables/Library",
            "no-point-in-time-recovery tables/Library",
            "no-deletion-protection tables/Library",
            "no-time-to-live entities/StaffSession",
            "replica-stream tables/Library");

    @Test
    void checkFindsAllThatWasPlantedAndNothingElse() throws IOException {
        CheckReport report = Checks.run(SamplesTest.load("library"));

        assertThat(report.findings()
                .stream()
                .map(found -> found.rule() + " " + found.where().text())
                .collect(Collectors.toSet())).isEqualTo(PLANTED);
        assertThat(report.errors()).hasSize(6);
        assertThat(report.findings()).allMatch(found -> !found.fix().isEmpty() && !found.message().isEmpty());
        assertThat(report.findings()).extracting(found -> found.severity()).contains(Severity.values());
    }

    @Test
    void itDeploysAllTheSameAndAnswersWhatCanBeAsked() throws IOException {
        Study study = SamplesTest.study(SamplesTest.load("library"));

        assertThat(study.results()).filteredOn(result -> result.status() != Status.PASS)
                .extracting(result -> result.name().value())
                .containsExactlyInAnyOrder("Loans of a member, right now", "Loans of a branch and a member",
                        "Author of a title", "Copies of a book", "What else did readers of this book borrow");
        assertThat(study.results()).filteredOn(result -> result.status() == Status.PASS).hasSize(8);
    }

    @Test
    void oneKeyTakesTheFreeBooksOfAllReaders() throws IOException {
        Study study = SamplesTest.study(SamplesTest.load("library"));
        Simulation free = study.simulate(study.design().scenarios().get(1), Assumptions.standard(), _ -> {});

        assertThat(free.throttled()).isGreaterThan(free.requests() / 2);
        assertThat(free.hotKeys().getFirst().key()).isEqualTo("lent");
    }
}
