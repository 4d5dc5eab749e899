package dev.keywright.samples.library;

import java.util.List;
import java.util.Locale;

import dev.keywright.samples.parts.Dates;
import dev.keywright.samples.parts.Dice;
import dev.keywright.samples.parts.People;
import dev.keywright.samples.parts.Row;
import dev.keywright.samples.parts.Rows;

/** Books, loans, fines and sessions; one loan twice, and one with a remark that grew. */
final class LibraryData {
    private static final List<String> TITLES = List.of("The Lighthouse Keeper's Almanac", "Ferns of the North",
            "A Short History of Bread", "Seven Bridges", "Night Trains", "The Viola Player", "Tides and Tables",
            "On Mushrooms");
    private static final List<String> BRANCHES = List.of("central", "harbour", "north", "station");
    private static final List<String> STATUSES = List.of("returned", "lent", "overdue");
    private static final int LONG_REMARK_BYTES = 310_000;

    private final Dice dice = new Dice(813);
    private final Rows rows = new Rows(LibrarySchema.LIBRARY);

    LibraryData(int items) {
        int books = Math.max(20, items / 8);
        for (int i = 1; i <= books; i++) {
            book(String.format(Locale.ROOT, "bk-%05d", i), i);
        }
        for (int i = 1; rows.count() < items; i++) {
            loan(String.format(Locale.ROOT, "L%05d", i), i, books);
        }
        Row first = rows.first(LibrarySchema.LOAN);
        rows.add(LibrarySchema.LOAN, first.with("branch", "north"));
    }

    Rows rows() {
        return rows;
    }

    private void book(String id, int number) {
        String author = People.person(dice, number).name();
        String title = dice.of(TITLES) + ", volume " + number;
        for (int copy = 1; copy <= (number == 1 ? 12 : dice.between(1, 3)); copy++) {
            rows.add(LibrarySchema.BOOK, Row.of("bookId", id, "copy", copy, "title", title, "author", author));
        }
        if (number == 1 || dice.chance(15)) {
            for (int i = 0; i < 3; i++) {
                rows.add(LibrarySchema.RESERVATION, Row.of("bookId", id, "until",
                        Dates.day(Dates.daysAgo(-9L * i - dice.between(1, 8))), "cardId",
                        "card-" + dice.between(100, 999)));
            }
        }
    }

    private void loan(String id, int number, int books) {
        Row loan = Row.of("loanId", id, "status", dice.skewed(STATUSES), "memberId",
                String.format(Locale.ROOT, "m-%04d", 1 + dice.below(200)), "branch", dice.of(BRANCHES), "bookId",
                String.format(Locale.ROOT, "bk-%05d", 1 + dice.below(books)), "loanDate",
                Dates.day(Dates.daysAgo(dice.between(0, 400))));
        rows.add(LibrarySchema.LOAN, number == 2
                ? loan.with("remarks", "Returned with a stain. ".repeat(LONG_REMARK_BYTES / 23))
                : loan);
        if (loan.is("status", "overdue") && dice.chance(50)) {
            rows.add(LibrarySchema.FINE, Row.of("fineId", "F" + id, "status", dice.of(List.of("due", "paid")), "loanId",
                    id, "cents", dice.between(1, 40) * 50));
        }
        if (number % 25 == 0) {
            String session = dice.id(16);
            rows.add(LibrarySchema.SESSION, Row.of("sessionId", session, "shelf", "A" + dice.between(1, 9), "staff",
                    People.person(dice, number).handle(), "startedAt", Dates.minutesAgo(dice.between(60, 90_000))));
        }
    }
}
