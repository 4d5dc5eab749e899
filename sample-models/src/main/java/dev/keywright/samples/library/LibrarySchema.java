package dev.keywright.samples.library;

import static dev.keywright.samples.parts.Words.attributes;
import static dev.keywright.samples.parts.Words.entity;
import static dev.keywright.samples.parts.Words.fields;
import static dev.keywright.samples.parts.Words.including;
import static dev.keywright.samples.parts.Words.key;
import static dev.keywright.samples.parts.Words.keys;
import static dev.keywright.samples.parts.Words.on;

import java.util.List;
import java.util.Optional;

import dev.keywright.design.entity.Entity;
import dev.keywright.design.entity.IndexMapping;
import dev.keywright.design.entity.KeyTemplates;
import dev.keywright.design.name.IndexName;
import dev.keywright.design.name.TableName;
import dev.keywright.design.table.Capacity;
import dev.keywright.design.table.GlobalIndex;
import dev.keywright.design.table.GlobalTable;
import dev.keywright.design.table.KeySchema;
import dev.keywright.design.table.Projection;
import dev.keywright.design.table.StreamView;
import dev.keywright.design.table.Table;
import dev.keywright.design.table.TableOptions;

/** Nearly every line here is a mistake that somebody has made before. */
final class LibrarySchema {
    static final TableName NAME = new TableName("Library");
    static final String BY_DATE = "ByDate";
    static final String BY_DATE_AGAIN = "ByDateAgain";
    static final String BY_MEMBER = "ByMember";
    static final String BY_BRANCH = "ByBranch";
    static final String BY_TITLE = "ByTitle";

    static final Table LIBRARY = Table.of(NAME.value(), KeySchema.of("kind", "id"))
            .withDescription("All tables of the old database in one, a column an index")
            .withAttributes(attributes("kind", "id", "loanDate", "memberId", "branch", "title"))
            .withGlobalIndexes(List.of(
                    GlobalIndex.of(BY_DATE, KeySchema.of("loanDate", "id"))
                            .withDescription("There was one, so there is one"),
                    GlobalIndex.of(BY_DATE_AGAIN, KeySchema.of("loanDate", "id"))
                            .withDescription("Made for a report; nobody knew of the other"),
                    GlobalIndex.of(BY_MEMBER, KeySchema.of("memberId", "id"))
                            .withDescription("Projects all, to be safe"),
                    GlobalIndex.of(BY_BRANCH, KeySchema.of("branch", "id"))
                            .withDescription("Might be needed one day")
                            .withProjection(including("memberId", "branch")),
                    GlobalIndex.of(BY_TITLE, KeySchema.of("title"))
                            .withDescription("Projects keys only, to save")
                            .withProjection(new Projection.KeysOnly())))
            .withOptions(TableOptions.DEFAULT.withCapacity(Capacity.provisioned(50, 20))
                    .withStream(Optional.of(StreamView.KEYS_ONLY))
                    .withGlobalTable(new GlobalTable(List.of(GlobalTable.Replica.in("eu-central-1")),
                            GlobalTable.MultiRegionConsistency.EVENTUAL, Optional.empty())));

    static final Entity LOAN = entity("Loan", NAME, 0, "Somebody has a book; all loans of a status share a key",
            keys("<status>", "<loanId>"),
            List.of(on(BY_DATE, "<loanDate>", "<loanId>"), on(BY_MEMBER, "<memberId>", "<loanId>"),
                    on(BY_BRANCH, "<branch>", "<loanId>")),
            fields("loanId", "status", "memberId", "branch", "bookId", "loanDate", "remarks?"), 4_000_000);

    static final Entity FINE = entity("Fine", NAME, 3, "Money owed; its key can be that of a loan",
            keys("<status>", "<fineId>"), List.of(), fields("fineId", "status", "loanId", "cents:N"), 90_000);

    static final Entity BOOK = entity("Book", NAME, 1, "A title; its copies are counted in its key",
            keys("BOOK#<bookId>", "COPY#<copy>"),
            List.of(new IndexMapping(new IndexName(BY_TITLE), KeyTemplates.of(key("<title>")))),
            fields("bookId", "copy:N", "title", "author"), 700_000);

    static final Entity RESERVATION = entity("Reservation", NAME, 4, "A book kept for somebody, by a date for people",
            keys("BOOK#<bookId>", "RESERVED#<until:date(dd-MM-yyyy)>#<cardId>"), List.of(),
            fields("bookId", "until", "cardId"), 50_000);

    static final Entity SESSION = entity("StaffSession", NAME, 2, "Who is at the desk; nothing ever deletes them",
            keys("SESSION#<sessionId>", "SHELF#<shelf>"), List.of(), fields("sessionId", "staff", "startedAt"), 30_000);

    private LibrarySchema() {}
}
