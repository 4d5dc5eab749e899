package dev.keywright.samples.library;

import static dev.keywright.samples.parts.Scenarios.failing;
import static dev.keywright.samples.parts.Scenarios.load;
import static dev.keywright.samples.parts.Scenarios.oneKey;
import static dev.keywright.samples.parts.Scenarios.scenario;
import static dev.keywright.samples.parts.Scenarios.steady;

import java.util.List;

import dev.keywright.design.model.Decision;
import dev.keywright.design.model.Design;
import dev.keywright.design.name.RegionName;
import dev.keywright.design.scenario.InjectedFault;
import dev.keywright.design.scenario.RateCurve.Spike;
import dev.keywright.design.scenario.Scenario;
import dev.keywright.samples.parts.Rows;

/** The library, whole and wrong. */
public final class LibraryDesign {
    private LibraryDesign() {}

    /** @param items about how many, 500 or more */
    public static Design design(int items) {
        Rows rows = new LibraryData(items).rows();
        return Design.named("Bad example: lending library")
                .withDescription(
                        "Moved from a relational database in an afternoon. Check finds what is wrong; repair it")
                .withAuthor("Keywright samples")
                .withRegions(List.of(new RegionName("eu-west-1")))
                .withNotes(
                        """
                        This design is wrong on purpose, and each mistake is one that people make. Open Problems, or run \
                        keywright check, and mend it from the top; the list below says where to begin.

                        1. The partition key is a status. There are five, so five partitions do all the work, and "lent" \
                        does most of it. Give a loan its own key, LOAN#<loanId>, and find open loans by a sparse index \
                        on the day they are due.
                        2. Keys without a word of their own collide: the template <status> / <loanId> makes the same \
                        keys as <status> / <fineId>. Begin templates with a literal.
                        3. Text sorts as text: COPY#10 comes before COPY#9, and 02-12-2026 before 31-01-2026. Pad \
                        numbers, and write dates from the year down.
                        4. An index a column is a habit of relational databases. One of these is a copy of another, one \
                        nobody reads, one carries everything for two attributes, one carries too little.
                        5. Four questions cannot be asked as they stand: a strong read of a global index, a key with one \
                        attribute too many, an attribute that the index does not have, a parameter that nobody gives. \
                        And one has no answer here at all.
                        6. Nothing protects the table, and staff sessions stay for ever.""")
                .withDecisions(List.of(new Decision("Keep the columns", "2019-03-14",
                        "So that the old reports need not change. They did not; the bill did.")))
                .withTables(List.of(LibrarySchema.LIBRARY))
                .withEntities(List.of(LibrarySchema.LOAN, LibrarySchema.FINE, LibrarySchema.BOOK,
                        LibrarySchema.RESERVATION, LibrarySchema.SESSION))
                .withAccessPatterns(new LibraryPatterns(rows).all())
                .withScenarios(List.of(tuesday(), midnight(), moved()))
                .withItems(rows.items());
    }

    private static Scenario tuesday() {
        return scenario("a quiet tuesday", "A sixth of the average", 300, 16,
                load("Lend a book", steady(10)), load("Books of a member", steady(5)));
    }

    private static Scenario midnight() {
        return scenario("free e-books", "At midnight everybody borrows at once, under one key", 300, 161,
                load("Lend a book", new Spike(60, 1_300, 60, 120), oneKey(0.9)),
                load("Books of a member", steady(20)), load("Overdue loans", steady(0.1)));
    }

    private static Scenario moved() {
        return failing(InjectedFault.Kind.REGION_CUT_OFF, "eu-central-1", 30, 60, scenario("the replica is cut off",
                "Names a pattern that was renamed long ago", 180, 163, load("Lend a book", steady(40)),
                load("Return a book", steady(30))));
    }
}
