package dev.keywright.samples.delivery;

import static dev.keywright.samples.parts.Patterns.CANCELLED;
import static dev.keywright.samples.parts.Patterns.REFUSED;
import static dev.keywright.samples.parts.Patterns.beginsWith;
import static dev.keywright.samples.parts.Patterns.between;
import static dev.keywright.samples.parts.Patterns.count;
import static dev.keywright.samples.parts.Patterns.descending;
import static dev.keywright.samples.parts.Patterns.expression;
import static dev.keywright.samples.parts.Patterns.first;
import static dev.keywright.samples.parts.Patterns.get;
import static dev.keywright.samples.parts.Patterns.given;
import static dev.keywright.samples.parts.Patterns.inOrder;
import static dev.keywright.samples.parts.Patterns.is;
import static dev.keywright.samples.parts.Patterns.items;
import static dev.keywright.samples.parts.Patterns.newest;
import static dev.keywright.samples.parts.Patterns.pattern;
import static dev.keywright.samples.parts.Patterns.putIf;
import static dev.keywright.samples.parts.Patterns.query;
import static dev.keywright.samples.parts.Patterns.queryIndex;
import static dev.keywright.samples.parts.Patterns.update;
import static dev.keywright.samples.parts.Patterns.updateIf;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.pattern.Request;
import dev.keywright.design.pattern.RequestRate;
import dev.keywright.design.template.KeyTemplate;
import dev.keywright.samples.parts.Dates;
import dev.keywright.samples.parts.Row;
import dev.keywright.samples.parts.Rows;

/** What is asked, and what the stream's handler writes so that it can be answered. */
final class DeliveryPatterns {
    private static final String RESTAURANT = "rest-0001";
    private static final String DAY = "2026-11-19";

    private final Rows rows;
    private final Row day;

    DeliveryPatterns(Rows rows) {
        this.rows = rows;
        this.day = rows.first(DeliverySchema.DAY, row -> row.is("restaurantId", RESTAURANT) && row.is("day", DAY));
    }

    List<AccessPattern> all() {
        return List.of(deliver(), deliveriesOfADay(), latest(), dayTotal(), lastDays(), hours(), ranking(), bestOf(),
                city(), severalDays(), counted(), countAgain(), rate(), longest(), notLongest(), correct());
    }

    private AccessPattern deliver() {
        return pattern("Deliver", "The application's one write; everything else follows from the stream",
                putIf("attribute_not_exists(#PK)", DeliverySchema.DELIVERY), 45, 380)
                .withParameters(given("restaurantId", RESTAURANT, "deliveredAt", Dates.NOW, "deliveryId", "D0NEW0NEW0",
                        "city", "lyon", "courier", "okafor12", "amountCents", 2_450, "minutes", 31))
                .withExpected(List.of(count(1)));
    }

    private AccessPattern deliveriesOfADay() {
        List<Row> all = deliveries(DAY);
        return pattern("Deliveries of a day", "What the total is made of: as many as \"A restaurant's day\" says",
                query(DeliverySchema.DELIVERIES_NAME, "RESTAURANT#<restaurantId>",
                        between("DELIVERY#<day>", "DELIVERY#<day>~")),
                0.5, 4)
                .withParameters(given("restaurantId", RESTAURANT, "day", DAY))
                .withExpected(List.of(count(day.number("deliveries")), inOrder("deliveryId", all.stream())));
    }

    private AccessPattern latest() {
        return pattern("Latest deliveries", "", newest(10, query(DeliverySchema.DELIVERIES_NAME,
                "RESTAURANT#<restaurantId>", beginsWith("DELIVERY#"))), 12, 60)
                .withParameters(given("restaurantId", RESTAURANT))
                .withExpected(List.of(count(10), descending("deliveredAt")));
    }

    private AccessPattern dayTotal() {
        return pattern("A restaurant's day", "One item, half a unit, however many deliveries there were",
                get(DeliverySchema.DAY), 70, 400)
                .withParameters(given("restaurantId", RESTAURANT, "day", DAY))
                .withExpected(List.of(first("deliveries", day.number("deliveries"), "revenueCents",
                        DeliveryData.sum(deliveries(DAY), "amountCents"))));
    }

    private AccessPattern lastDays() {
        Stream<Row> days = rows.where(DeliverySchema.DAY, "restaurantId", RESTAURANT)
                .sorted(Comparator.comparing((Row row) -> row.text("day")).reversed());
        return pattern("A restaurant's last 30 days", "The chart in its office",
                newest(30, query(DeliverySchema.TOTALS_NAME, "RESTAURANT#<restaurantId>", beginsWith("DAY#"))), 8, 40)
                .withParameters(given("restaurantId", RESTAURANT))
                .withExpected(List.of(inOrder("day", days.limit(30))));
    }

    private AccessPattern hours() {
        List<Row> hours = rows.where(DeliverySchema.HOUR, "restaurantId", RESTAURANT)
                .filter(row -> row.text("hour").startsWith(DAY))
                .toList();
        return pattern("Hours of a day", "", query(DeliverySchema.TOTALS_NAME, "RESTAURANT#<restaurantId>",
                beginsWith("HOUR#<day>")).withProjection(List.of("hour", "deliveries")), 4, 20)
                .withParameters(given("restaurantId", RESTAURANT, "day", DAY))
                .withExpected(List.of(inOrder("deliveries", hours.stream())));
    }

    private AccessPattern ranking() {
        return pattern("Top three of a city and a day", "The total is the sort key, so the index is the ranking",
                newest(3, queryIndex(DeliverySchema.TOTALS_NAME, DeliverySchema.RANKING, "<city>#<day>")), 15, 120)
                .withParameters(given("city", day.text("city"), "day", DAY))
                .withExpected(List.of(inOrder("restaurantId", contest().limit(3)), descending("revenueCents")));
    }

    private AccessPattern bestOf() {
        return pattern("Busy restaurants of a city and a day",
                "The filter keeps those with many deliveries; nearly all "
                        + "that is read is dropped, once a day",
                queryIndex(DeliverySchema.TOTALS_NAME, DeliverySchema.RANKING, "<city>#<day>")
                        .withFilter(Optional.of(expression("#deliveries >= :least"))),
                0.02, 1)
                .withParameters(given("city", day.text("city"), "day", DAY, "least", 10))
                .withExpected(List.of(items("restaurantId",
                        contest().filter(row -> row.number("deliveries") >= 10))));
    }

    private AccessPattern city() {
        long parts = rows.where(DeliverySchema.CITY_DAY, "city", day.text("city"))
                .filter(row -> row.is("day", DAY))
                .count();
        return pattern("A city's day", "In up to eight parts, which the reader adds", query(DeliverySchema.TOTALS_NAME,
                "CITY#<city>#<restaurantId:shard(8)>", is("DAY#<day>")).withProjection(
                        List.of("deliveries", "revenueCents")),
                3, 12)
                .withParameters(given("city", day.text("city"), "day", DAY))
                .withExpected(List.of(count(parts)));
    }

    private AccessPattern severalDays() {
        List<Row> others = rows.where(DeliverySchema.DAY, "day", DAY).limit(5).toList();
        List<Request.GetItem> gets = others.stream()
                .map(row -> get(DeliverySchema.TOTALS_NAME, "RESTAURANT#" + row.text("restaurantId"), "DAY#" + DAY))
                .toList();
        return pattern("A day of an owner's restaurants", "", new Request.BatchGetItem(gets), 1, 8)
                .withExpected(List.of(items("restaurantId", others.stream())));
    }

    private AccessPattern counted() {
        return counting("Count a delivery", "Day, hour and city change together with the note that it was counted",
                "D0NEW0NEW0").withExpected(List.of(count(4)));
    }

    private AccessPattern countAgain() {
        return counting("Count a delivery again",
                "Streams bring a record at least once. The note is there, so nothing is "
                        + "added",
                rows.first(DeliverySchema.SEEN).text("deliveryId"))
                .withRate(new RequestRate(0.2, 60))
                .withExpected(List.of(CANCELLED));
    }

    private AccessPattern counting(String name, String description, String delivery) {
        String add = "ADD #deliveries :one, #revenueCents :amount";
        return pattern(name, description, new Request.TransactWriteItems(List.of(
                putIf("attribute_not_exists(#PK)", DeliverySchema.SEEN), update(DeliverySchema.DAY, expression(add)),
                update(DeliverySchema.HOUR, expression(add)), update(DeliverySchema.CITY_DAY, expression(add)))), 45,
                380)
                .withParameters(given("deliveryId", delivery, "restaurantId", RESTAURANT, "day", DAY, "hour",
                        DAY + "T19:00:00Z", "city", day.text("city"), "one", 1, "amount", 2_450, "expiresAt",
                        Dates.expiry(Dates.NOW, DeliveryData.SEEN_LIFE)));
    }

    private AccessPattern rate() {
        return pattern("Count stars", "A path into the map adds one to one of five counters",
                update(DeliverySchema.DAY, expression("SET #stars.#s5 = #stars.#s5 + :one")), 25, 200)
                .withParameters(given("restaurantId", RESTAURANT, "day", DAY, "one", 1))
                .withExpected(List.of(first("restaurantId", RESTAURANT)));
    }

    private AccessPattern longest() {
        return maximum("Keep the longest ride", "A maximum is a condition, not arithmetic", 240)
                .withExpected(List.of(first("longest", 240)));
    }

    private AccessPattern notLongest() {
        return maximum("A shorter ride is not the longest", "Nearly every time", 3).withExpected(List.of(REFUSED));
    }

    private AccessPattern maximum(String name, String description, int minutes) {
        return pattern(name, description, updateIf("#longest < :minutes", DeliverySchema.DAY,
                expression("SET #longest = :minutes")), minutes > 60 ? 2 : 43, minutes > 60 ? 20 : 360)
                .withParameters(given("restaurantId", RESTAURANT, "day", DAY, "minutes", minutes));
    }

    private AccessPattern correct() {
        Row paid = deliveries(DAY).getFirst();
        return pattern("Refund a delivery", "The old image in the stream has the amount that the handler takes away",
                new Request.UpdateItem(DeliverySchema.DELIVERIES_NAME,
                        List.of(KeyTemplate.parse("RESTAURANT#<restaurantId>"),
                                KeyTemplate.parse("DELIVERY#<deliveredAt>#<deliveryId>")),
                        expression("SET #amountCents = :nothing"), Optional.of(expression("#amountCents = :seen"))),
                0.4, 5)
                .withParameters(given("restaurantId", RESTAURANT, "deliveredAt", paid.text("deliveredAt"),
                        "deliveryId", paid.text("deliveryId"), "nothing", 0, "seen", paid.number("amountCents")))
                .withExpected(List.of(first("amountCents", 0)));
    }

    private List<Row> deliveries(String on) {
        return rows.where(DeliverySchema.DELIVERY, "restaurantId", RESTAURANT)
                .filter(row -> row.text("deliveredAt").startsWith(on))
                .sorted(Comparator.comparing(row -> row.text("deliveredAt")))
                .toList();
    }

    /** The restaurants of the city on the day, by revenue, the largest first. */
    private Stream<Row> contest() {
        return rows.where(DeliverySchema.DAY, "day", DAY)
                .filter(row -> row.is("city", day.text("city")))
                .sorted(Comparator.comparingLong((Row row) -> row.number("revenueCents")).reversed());
    }
}
