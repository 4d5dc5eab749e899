package dev.keywright.samples.bidding;

import static dev.keywright.samples.parts.Patterns.POPULAR;
import static dev.keywright.samples.parts.Patterns.REFUSED;
import static dev.keywright.samples.parts.Patterns.count;
import static dev.keywright.samples.parts.Patterns.descending;
import static dev.keywright.samples.parts.Patterns.expression;
import static dev.keywright.samples.parts.Patterns.first;
import static dev.keywright.samples.parts.Patterns.get;
import static dev.keywright.samples.parts.Patterns.given;
import static dev.keywright.samples.parts.Patterns.inOrder;
import static dev.keywright.samples.parts.Patterns.is;
import static dev.keywright.samples.parts.Patterns.items;
import static dev.keywright.samples.parts.Patterns.pattern;
import static dev.keywright.samples.parts.Patterns.putIf;
import static dev.keywright.samples.parts.Patterns.query;
import static dev.keywright.samples.parts.Patterns.queryIndex;
import static dev.keywright.samples.parts.Patterns.range;
import static dev.keywright.samples.parts.Patterns.update;
import static dev.keywright.samples.parts.Patterns.updateIf;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.pattern.RangeOperator;
import dev.keywright.design.pattern.Request;
import dev.keywright.samples.parts.Dates;
import dev.keywright.samples.parts.Row;
import dev.keywright.samples.parts.Rows;

/** What happens within the hundred milliseconds of an auction, and around it. */
final class BiddingPatterns {
    private static final String BROWSER = "b-0000001";

    private final Rows rows;

    BiddingPatterns(Rows rows) {
        this.rows = rows;
    }

    List<AccessPattern> all() {
        return List.of(browser(), placement(), candidates(), candidatesAbove(), severalPlacements(), spend(),
                spendTooMuch(), spentToday(), shown(), countOver(), win(), winTwice(), settle(), pause(), newDay());
    }

    private AccessPattern browser() {
        return pattern("Browser with its caps",
                "Profile and today's caps are one item collection: one query instead of "
                        + "a batch",
                query(BiddingSchema.AUDIENCE_NAME, "<userId>"), 18_000, 30_000)
                .withParameters(given("userId", BROWSER))
                .withExpected(List.of(count(1 + rows.count(BiddingSchema.CAP, "userId", BROWSER))));
    }

    private AccessPattern placement() {
        Row placement = rows.first(BiddingSchema.PLACEMENT);
        return pattern("Placement", "Servers keep it for a minute, so the table sees a hundredth of the auctions",
                get(BiddingSchema.PLACEMENT), 180, 400)
                .withParameters(given("placementId", placement.text("placementId")))
                .withSkew(POPULAR)
                .withExpected(List.of(first("site", placement.text("site"))));
    }

    private AccessPattern candidates() {
        return pattern("Line items for a country and a format", "Highest bid first, without reading backwards: "
                + "reverse(9) writes 4,200,000 as 995799999",
                queryIndex(BiddingSchema.INVENTORY_NAME, BiddingSchema.TARGETING, "<country>#<format>")
                        .withLimit(OptionalInt.of(20)),
                300, 900)
                .withParameters(given("country", "DE", "format", "banner"))
                .withSkew(POPULAR)
                .withExpected(List.of(inOrder("lineId", running().limit(20)), descending("bidMicros")));
    }

    private AccessPattern candidatesAbove() {
        long floor = running().toList().getLast().number("bidMicros");
        return pattern("Line items that bid more than a floor", "In the reversed order, more is less",
                queryIndex(BiddingSchema.INVENTORY_NAME, BiddingSchema.TARGETING, "<country>#<format>",
                        range(RangeOperator.LT, "<floorMicros:reverse(9)>")),
                200, 600)
                .withParameters(given("country", "DE", "format", "banner", "floorMicros", floor))
                .withSkew(POPULAR)
                .withExpected(List.of(inOrder("lineId", running().filter(row -> row.number("bidMicros") > floor))));
    }

    private AccessPattern severalPlacements() {
        List<Row> page = rows.of(BiddingSchema.PLACEMENT).subList(0, 4);
        List<Request.GetItem> gets = page.stream()
                .map(row -> get(BiddingSchema.INVENTORY_NAME, "PLACEMENT#" + row.text("placementId"), "PLACEMENT"))
                .toList();
        return pattern("All placements of a page", "After a server's start", new Request.BatchGetItem(gets), 5, 60)
                .withExpected(List.of(items("placementId", page.stream())));
    }

    private AccessPattern spend() {
        Row line = rows.of(BiddingSchema.LINE).get(0);
        return pattern("Spend from a budget",
                "The auction picks the shard, so that sixteen keys share what would be one. "
                        + "The condition keeps each sixteenth within its limit",
                spending(), 900, 2_400)
                .withParameters(given("lineId", line.text("lineId"), "spreadBy", "au-7QK2M9", "day", BiddingData.TODAY,
                        "price", 3_000))
                .withSkew(POPULAR)
                .withExpected(List.of(count(1)));
    }

    private AccessPattern spendTooMuch() {
        Row line = rows.of(BiddingSchema.LINE).get(1);
        return pattern("Spend from a budget that is spent",
                "The bidder hears it from DynamoDB, and pauses the line item",
                spending(), 5, 200)
                .withParameters(given("lineId", line.text("lineId"), "spreadBy", "au-7QK2M9", "day", BiddingData.TODAY,
                        "price", 3_000))
                .withExpected(List.of(REFUSED));
    }

    private static Request.UpdateItem spending() {
        return updateIf("#spentMicros < #limitMicros", BiddingSchema.BUDGET, expression("ADD #spentMicros :price"));
    }

    private AccessPattern spentToday() {
        String line = rows.first(BiddingSchema.LINE).text("lineId");
        return pattern("What a line item has spent today", "Sixteen queries, one a shard; the reader adds up",
                query(BiddingSchema.INVENTORY_NAME, "BUDGET#<lineId>#<spreadBy:shard(16)>", is("<day>"))
                        .withProjection(List.of("spentMicros", "limitMicros")),
                2, 8)
                .withParameters(given("lineId", line, "day", BiddingData.TODAY))
                .withExpected(List.of(count(BiddingData.SHARDS)));
    }

    private AccessPattern shown() {
        Row cap = rows.where(BiddingSchema.CAP, "userId", BROWSER).findFirst().orElseThrow();
        return pattern("Count what a browser was shown", "The first of a day makes the item, with its expiry",
                update(BiddingSchema.CAP, expression("ADD #shown :one SET #lineId = :lineId, #day = :day, "
                        + "#expiresAt = if_not_exists(#expiresAt, :expires)")),
                1_400, 3_000)
                .withParameters(given("userId", "b-0000002", "lineId", cap.text("lineId"), "day", "2026-11-21", "one",
                        1, "expires", Dates.expiry(Dates.NOW, BiddingData.CAP_LIFE)))
                .withExpected(List.of(first("shown", 1)));
    }

    private AccessPattern countOver() {
        Row cap = rows.where(BiddingSchema.CAP, "userId", BROWSER).findFirst().orElseThrow();
        return pattern("Show once too often", "A bidder with old news of the browser is stopped here",
                updateIf("attribute_not_exists(#shown) OR #shown < :most", BiddingSchema.CAP,
                        expression("ADD #shown :one")),
                10, 40)
                .withParameters(given("userId", BROWSER, "lineId", cap.text("lineId"), "day", BiddingData.TODAY, "one",
                        1, "most", cap.number("shown")))
                .withExpected(List.of(REFUSED));
    }

    private AccessPattern win() {
        return pattern("Note a win", "Once: notices of wins are sent until they are answered",
                putIf("attribute_not_exists(#PK)", BiddingSchema.WIN), 850, 2_200)
                .withParameters(given("auctionId", "au-0NEWAUCTION", "lineId", "line-00001", "placementId", "pl-00001",
                        "wonAt", Dates.NOW, "priceMicros", 3_000, "expiresAt",
                        Dates.expiry(Dates.NOW, BiddingData.WIN_LIFE)))
                .withExpected(List.of(count(1)));
    }

    private AccessPattern winTwice() {
        return pattern("Note a win again", "", putIf("attribute_not_exists(#PK)", BiddingSchema.WIN), 20, 150)
                .withParameters(given(rows.first(BiddingSchema.WIN)))
                .withExpected(List.of(REFUSED));
    }

    private AccessPattern settle() {
        Row win = rows.first(BiddingSchema.WIN);
        return pattern("Win of an auction", "When the click comes", get(BiddingSchema.WIN).withProjection(
                List.of("lineId", "priceMicros")), 12, 50)
                .withParameters(given("auctionId", win.text("auctionId")))
                .withExpected(List.of(first("lineId", win.text("lineId"))));
    }

    private AccessPattern pause() {
        Row line = running().findFirst().orElseThrow();
        return pattern("Pause a line item", "Without its target it is in no auction any more",
                updateIf("attribute_exists(#target)", BiddingSchema.LINE,
                        expression("REMOVE #target, #rank, #country")),
                0.2, 5)
                .withParameters(given("lineId", line.text("lineId")))
                .withExpected(List.of(first("lineId", line.text("lineId"))));
    }

    private AccessPattern newDay() {
        return pattern("Make a shard of tomorrow's budget", "Sixteen a line item, before midnight",
                putIf("attribute_not_exists(#PK)", BiddingSchema.BUDGET), 5, 300)
                .withParameters(given("lineId", "line-00001", "spreadBy", "seed-0", "day", "2026-11-21", "spentMicros",
                        0, "limitMicros", 4_000_000, "expiresAt", Dates.expiry(Dates.NOW, BiddingData.CAP_LIFE)))
                .withExpected(List.of(count(1)));
    }

    /** What may bid for German banners, as the index sorts it. */
    private Stream<Row> running() {
        return rows.where(BiddingSchema.LINE, "country", "DE")
                .filter(row -> row.is("format", "banner"))
                .sorted(Comparator.comparingLong((Row row) -> row.number("bidMicros")).reversed());
    }
}
