package dev.keywright.samples.library;

import static dev.keywright.samples.parts.Patterns.beginsWith;
import static dev.keywright.samples.parts.Patterns.between;
import static dev.keywright.samples.parts.Patterns.count;
import static dev.keywright.samples.parts.Patterns.expression;
import static dev.keywright.samples.parts.Patterns.given;
import static dev.keywright.samples.parts.Patterns.pattern;
import static dev.keywright.samples.parts.Patterns.put;
import static dev.keywright.samples.parts.Patterns.query;
import static dev.keywright.samples.parts.Patterns.queryIndex;
import static dev.keywright.samples.parts.Patterns.range;

import java.util.List;
import java.util.Optional;

import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.pattern.Consistency;
import dev.keywright.design.pattern.KeySkew;
import dev.keywright.design.pattern.RangeOperator;
import dev.keywright.design.pattern.Request;
import dev.keywright.design.pattern.RequestRate;
import dev.keywright.design.pattern.Source;
import dev.keywright.samples.parts.Row;
import dev.keywright.samples.parts.Rows;

/** What the library asks. Some of it DynamoDB refuses, some it answers dearly. */
final class LibraryPatterns {
    static final String STRONG = "Loans of a member, right now";
    static final String TWO_PARTITIONS = "Loans of a branch and a member";
    static final String NO_PARAMETER = "Copies of a book";
    static final String NOT_PROJECTED = "Author of a title";
    static final String UNSOLVED = "What else did readers of this book borrow";

    private final Rows rows;

    LibraryPatterns(Rows rows) {
        this.rows = rows;
    }

    List<AccessPattern> all() {
        return List.of(lend(), strong(), overdue(), ofMember(), ofBranch(), ofDay(), ofDayAgain(), byTitle(), copies(),
                firstCopies(), reservations(), dueFines(), unsolved());
    }

    private AccessPattern lend() {
        return pattern("Lend a book", "All loans that are out are under the key \"lent\"; at midnight the "
                + "e-books of the month are free", put(LibrarySchema.LOAN), 60,
                1_300)
                .withParameters(given("loanId", "L99999", "status", "lent", "memberId", "m-0001", "branch", "harbour",
                        "bookId", "bk-00001", "loanDate", "2026-11-20"))
                .withSkew(new KeySkew.HotSet(0.9, 1))
                .withExpected(List.of(count(1)));
    }

    private AccessPattern strong() {
        return pattern(STRONG, "A global index cannot be read strongly consistently",
                queryIndex(LibrarySchema.NAME, LibrarySchema.BY_MEMBER, "<memberId>")
                        .withConsistency(Consistency.STRONG)
                        .withProjection(List.of("loanId", "bookId")),
                3, 15)
                .withParameters(given("memberId", "m-0001"))
                .withExpected(List.of(count(stored("memberId", "m-0001"))));
    }

    private AccessPattern overdue() {
        return pattern("Overdue loans", "Reads the library from cover to cover",
                Request.Scan.of(Source.of(LibrarySchema.NAME)).withFilter(Optional.of(expression("#status = :status"))),
                0.01, 0.1)
                .withParameters(given("status", "overdue"))
                .withExpected(List.of(count(rows.count(LibrarySchema.LOAN, "status", "overdue"))));
    }

    private AccessPattern ofMember() {
        return pattern("Books of a member", "", queryIndex(LibrarySchema.NAME, LibrarySchema.BY_MEMBER, "<memberId>")
                .withProjection(List.of("loanId", "bookId")), 5, 20)
                .withParameters(given("memberId", "m-0002"))
                .withExpected(List.of(count(stored("memberId", "m-0002"))));
    }

    private AccessPattern ofBranch() {
        return pattern(TWO_PARTITIONS, "Names two partition attributes where the key has one",
                queryIndex(LibrarySchema.NAME, LibrarySchema.BY_MEMBER, List.of("<branch>", "<memberId>"))
                        .withProjection(List.of("loanId")),
                1, 5)
                .withParameters(given("branch", "north", "memberId", "m-0001"));
    }

    private AccessPattern ofDay() {
        String day = rows.of(LibrarySchema.LOAN).get(5).text("loanDate");
        return pattern("Loans of a day", "Today's loans are all written under today's key",
                queryIndex(LibrarySchema.NAME, LibrarySchema.BY_DATE, "<loanDate>"), 0.1, 1)
                .withParameters(given("loanDate", day))
                .withExpected(List.of(count(stored("loanDate", day))));
    }

    private AccessPattern ofDayAgain() {
        String day = rows.of(LibrarySchema.LOAN).get(6).text("loanDate");
        return pattern("Report of a day", "The same, through the other index",
                queryIndex(LibrarySchema.NAME, LibrarySchema.BY_DATE_AGAIN, "<loanDate>"), 0.01, 0.1)
                .withParameters(given("loanDate", day))
                .withExpected(List.of(count(stored("loanDate", day))));
    }

    private AccessPattern byTitle() {
        Row book = rows.of(LibrarySchema.BOOK).getLast();
        return pattern(NOT_PROJECTED, "The index has keys only, so DynamoDB refuses to read the author",
                queryIndex(LibrarySchema.NAME, LibrarySchema.BY_TITLE, "<title>").withProjection(List.of("author")), 8,
                30)
                .withParameters(given("title", book.text("title")))
                .withExpected(List.of(count(rows.count(LibrarySchema.BOOK, "title", book.text("title")))));
    }

    private AccessPattern copies() {
        return pattern(NO_PARAMETER, "Nobody says which book",
                query(LibrarySchema.NAME, "BOOK#<bookId>", beginsWith("COPY#")), 10, 40);
    }

    private AccessPattern firstCopies() {
        return pattern("Copies up to the ninth", "Of twelve copies it returns all: COPY#10 sorts before COPY#9",
                query(LibrarySchema.NAME, "BOOK#<bookId>", between("COPY#1", "COPY#9")), 0.1, 1)
                .withParameters(given("bookId", "bk-00001"))
                .withExpected(List.of(count(12)));
    }

    private AccessPattern reservations() {
        return pattern("A book's reservations", "In the order of days of the month",
                query(LibrarySchema.NAME, "BOOK#<bookId>", range(RangeOperator.BEGINS_WITH, "RESERVED#")), 2, 8)
                .withParameters(given("bookId", "bk-00001"))
                .withExpected(List.of(count(rows.count(LibrarySchema.RESERVATION, "bookId", "bk-00001"))));
    }

    private AccessPattern dueFines() {
        return pattern("Fines above an amount", "Reads all that are due and drops most",
                query(LibrarySchema.NAME, "<status>").withFilter(Optional.of(expression("#cents > :cents"))), 0.1, 1)
                .withParameters(given("status", "due", "cents", 1_000))
                .withExpected(List.of(count(rows.where(LibrarySchema.FINE, "status", "due")
                        .filter(row -> row.number("cents") > 1_000)
                        .count())));
    }

    private static AccessPattern unsolved() {
        return AccessPattern.unsolved(UNSOLVED)
                .withDescription("Two joins and a GROUP BY in the old database")
                .withRate(new RequestRate(1, 5));
    }

    /** Of two items with the same key the later one stays. */
    private long stored(String field, String value) {
        long made = rows.count(LibrarySchema.LOAN, field, value);
        return rows.first(LibrarySchema.LOAN).is(field, value) ? made - 1 : made;
    }
}
