package dev.keywright.samples.booking;

import static dev.keywright.samples.parts.Patterns.CANCELLED;
import static dev.keywright.samples.parts.Patterns.POPULAR;
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
import static dev.keywright.samples.parts.Patterns.items;
import static dev.keywright.samples.parts.Patterns.newest;
import static dev.keywright.samples.parts.Patterns.pattern;
import static dev.keywright.samples.parts.Patterns.putIf;
import static dev.keywright.samples.parts.Patterns.query;
import static dev.keywright.samples.parts.Patterns.queryIndex;
import static dev.keywright.samples.parts.Patterns.updateIf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.pattern.Consistency;
import dev.keywright.design.pattern.Request;
import dev.keywright.design.pattern.RequestRate;
import dev.keywright.design.template.KeyTemplate;
import dev.keywright.samples.parts.Row;
import dev.keywright.samples.parts.Rows;

/** What the front desk and the booking page do. */
final class BookingPatterns {
    private final Rows rows;
    private final Row booked;

    BookingPatterns(Rows rows) {
        this.rows = rows;
        this.booked = rows.first(BookingSchema.BOOKING,
                row -> row.is("state", "confirmed") && row.number("nights") == 3);
    }

    List<AccessPattern> all() {
        return List.of(rooms(), calendar(), booking(), stays(), arrivals(), ownBookings(), signInAgain(), book(),
                bookTaken(), bookAgain(), cancel(), register(), registerTaken(), changeEmail(), rename(), confirm());
    }

    private AccessPattern rooms() {
        String house = booked.text("houseId");
        return pattern("Rooms of a house", "The dear ones are filtered out of a list that is short anyway",
                query(BookingSchema.NAME, "HOUSE#<houseId>", beginsWith("ROOM#"))
                        .withFilter(Optional.of(expression("#priceCents <= :most"))),
                60, 300)
                .withParameters(given("houseId", house, "most", 15_000))
                .withSkew(POPULAR)
                .withExpected(List.of(items("roomId", rows.where(BookingSchema.ROOM, "houseId", house)
                        .filter(row -> row.number("priceCents") <= 15_000))));
    }

    private AccessPattern calendar() {
        String to = BookingData.TODAY.plusDays(30).toString();
        List<Row> nights = rows.where(BookingSchema.NIGHT, "houseId", booked.text("houseId"))
                .filter(row -> row.is("roomId", booked.text("roomId")))
                .filter(row -> row.text("night").compareTo(BookingData.TODAY.toString()) >= 0)
                .filter(row -> row.text("night").compareTo(to) <= 0)
                .sorted(Comparator.comparing(row -> row.text("night")))
                .toList();
        return pattern("Taken nights of a room",
                "What is not there is free. It may be out of date in a second, and the "
                        + "transaction will say so",
                query(BookingSchema.NAME, "NIGHTS#<houseId>#<roomId>", between("<from>", "<to>"))
                        .withProjection(List.of("night")),
                450, 2_000)
                .withParameters(given("houseId", booked.text("houseId"), "roomId", booked.text("roomId"), "from",
                        BookingData.TODAY, "to", to))
                .withExpected(List.of(inOrder("night", nights.stream())));
    }

    private AccessPattern booking() {
        return pattern("Booking", "The link in the confirmation mail", get(BookingSchema.BOOKING), 15, 60)
                .withParameters(given("bookingId", booked.text("bookingId")))
                .withExpected(List.of(first("guestId", booked.text("guestId"), "nights", 3)));
    }

    private AccessPattern stays() {
        String guest = rows.first(BookingSchema.STAY).text("guestId");
        return pattern("A guest's latest stays", "", newest(10,
                query(BookingSchema.NAME, "GUEST#<guestId>", beginsWith("STAY#"))), 8, 30)
                .withParameters(given("guestId", guest))
                .withExpected(List.of(count(Math.min(10, rows.count(BookingSchema.STAY, "guestId", guest))),
                        descending("arrivesOn")));
    }

    private AccessPattern arrivals() {
        return pattern("Arrivals of a day", "What the front desk prints in the morning",
                queryIndex(BookingSchema.NAME, BookingSchema.ARRIVALS, "<houseId>", beginsWith("<day>#")), 0.5, 10)
                .withParameters(given("houseId", booked.text("houseId"), "day", booked.text("arrivesOn")))
                .withExpected(List.of(items("bookingId",
                        rows.where(BookingSchema.BOOKING, "houseId", booked.text("houseId"))
                                .filter(row -> row.is("arrivesOn", booked.text("arrivesOn"))))));
    }

    private AccessPattern ownBookings() {
        Request.GetItem guest = get(BookingSchema.GUEST);
        Request.GetItem stay = get(BookingSchema.BOOKING);
        return pattern("Booking and guest of one moment", "TransactGetItems: never a new booking with an old guest",
                new Request.TransactGetItems(List.of(guest, stay)), 3, 15)
                .withParameters(given("guestId", booked.text("guestId"), "bookingId", booked.text("bookingId")))
                .withExpected(List.of(count(2)));
    }

    private AccessPattern signInAgain() {
        Row guest = rows.of(BookingSchema.GUEST).get(5);
        return pattern("Guest by e-mail", "The lock knows the guest. Strongly consistent, which no index could be",
                get(BookingSchema.EMAIL).withConsistency(Consistency.STRONG), 6, 25)
                .withParameters(given("email", guest.text("email")))
                .withExpected(List.of(first("guestId", guest.text("guestId"))));
    }

    private AccessPattern book() {
        return booking("Book three nights", "Token, booking, stay, three nights and the guest's counter: seven items, "
                + "all or none. Each night's item must not exist", "2027-02-01", "2027-02-02", "2027-02-03",
                "0NEWTOKEN0000001")
                .withExpected(List.of(count(7)));
    }

    private AccessPattern bookTaken() {
        String first = booked.text("arrivesOn");
        return booking("Book a night that is taken",
                "Two guests wanted the last room. One of three nights is not free, "
                        + "so none is booked",
                LocalDate.parse(first).minusDays(300).toString(), first, "2027-02-03",
                "0NEWTOKEN0000002")
                .withRate(new RequestRate(0.2, 8))
                .withExpected(List.of(CANCELLED));
    }

    private AccessPattern bookAgain() {
        return booking("Send the booking form again", "The token is used: whatever the first answer was, there is no "
                + "second booking", "2027-03-01", "2027-03-02", "2027-03-03",
                rows.first(BookingSchema.ATTEMPT).text("token"))
                .withRate(new RequestRate(0.1, 4))
                .withExpected(List.of(CANCELLED));
    }

    private AccessPattern booking(String name, String description, String one, String two, String three,
            String token) {
        String free = "attribute_not_exists(#PK)";
        return pattern(name, description, new Request.TransactWriteItems(List.of(
                putIf(free, BookingSchema.ATTEMPT), putIf(free, BookingSchema.BOOKING),
                putIf(free, BookingSchema.STAY), putIf(free, BookingSchema.NIGHT),
                putIf(free, BookingSchema.NIGHT, "SK", "<second>", "night", "<second>"),
                putIf(free, BookingSchema.NIGHT, "SK", "<third>", "night", "<third>"),
                updateIf("attribute_exists(#PK)", BookingSchema.GUEST, expression("ADD #stays :one")))), 2, 25)
                .withParameters(given("token", token, "bookingId", "B0NEW0NE", "houseId", booked.text("houseId"),
                        "roomId", booked.text("roomId"), "guestId", booked.text("guestId"), "arrivesOn", one, "night",
                        one, "second", two, "third", three, "nights", 3, "state", "confirmed", "totalCents", 43_200,
                        "expiresAt", 1_805_000_000, "one", 1));
    }

    private AccessPattern cancel() {
        List<Request.Write> writes = new ArrayList<>();
        writes.add(updateIf("#state = :confirmed", BookingSchema.BOOKING,
                expression("SET #state = :cancelled REMOVE #arrivalHouse, #arrivalSort")));
        rows.where(BookingSchema.NIGHT, "bookingId", booked.text("bookingId"))
                .forEach(night -> writes.add(new Request.DeleteItem(BookingSchema.NAME,
                        List.of(KeyTemplate.parse("NIGHTS#<houseId>#<roomId>"),
                                KeyTemplate.literal(night.text("night"))),
                        Optional.of(expression("#bookingId = :bookingId")))));
        return pattern("Cancel a booking", "The nights are free at once, and only if they are this booking's; the "
                + "booking leaves the list of arrivals", new Request.TransactWriteItems(writes), 0.3, 4)
                .withParameters(given("bookingId", booked.text("bookingId"), "houseId", booked.text("houseId"),
                        "roomId", booked.text("roomId"), "confirmed", "confirmed", "cancelled", "cancelled"))
                .withExpected(List.of(count(4)));
    }

    private AccessPattern register() {
        return registering("Register a guest", "The guest and the address, which nobody else may have",
                "maja.okafor.new@example.com").withExpected(List.of(count(2)));
    }

    private AccessPattern registerTaken() {
        String taken = rows.of(BookingSchema.GUEST).get(3).text("email");
        return registering("Register with an address that is taken",
                "Written in other letters, refused all the same: the "
                        + "key is made with lower",
                taken.toUpperCase(Locale.ROOT))
                .withExpected(List.of(CANCELLED));
    }

    private AccessPattern registering(String name, String description, String email) {
        return pattern(name, description, new Request.TransactWriteItems(List.of(
                putIf("attribute_not_exists(#PK)", BookingSchema.GUEST),
                putIf("attribute_not_exists(#PK)", BookingSchema.EMAIL))), 0.5, 4)
                .withParameters(given("guestId", "g-99999", "email", email, "name", "Maja Okafor", "stays", 0,
                        "version", 1));
    }

    private AccessPattern changeEmail() {
        Row guest = rows.of(BookingSchema.GUEST).get(2);
        Request.DeleteItem old = new Request.DeleteItem(BookingSchema.NAME,
                List.of(KeyTemplate.parse("EMAIL#<former:lower>"), KeyTemplate.parse("EMAIL")),
                Optional.of(expression("#guestId = :guestId")));
        return pattern("Change a guest's address", "Three items: the old lock goes, the new one comes, the guest "
                + "changes. A condition on the version saves what somebody else changed",
                new Request.TransactWriteItems(List.of(old,
                        putIf("attribute_not_exists(#PK)", BookingSchema.EMAIL),
                        updateIf("#version = :seen", BookingSchema.GUEST,
                                expression("SET #email = :email ADD #version :one")))),
                0.1, 1)
                .withParameters(given("guestId", guest.text("guestId"), "former", guest.text("email"), "email",
                        "brand.new@example.com", "seen", guest.number("version"), "one", 1))
                .withExpected(List.of(count(3)));
    }

    private AccessPattern rename() {
        Row guest = rows.first(BookingSchema.GUEST);
        return pattern("Change a guest that has changed", "One item needs no transaction", updateIf("#version = :seen",
                BookingSchema.GUEST, expression("SET #name = :name ADD #version :one")), 0.2, 2)
                .withParameters(given("guestId", guest.text("guestId"), "name", "M. Okafor", "seen", 0, "one", 1))
                .withExpected(List.of(REFUSED));
    }

    private AccessPattern confirm() {
        return pattern("Check in", "Only whoever is expected", updateIf("#state = :confirmed", BookingSchema.BOOKING,
                expression("SET #state = :here")), 1, 12)
                .withParameters(given("bookingId", booked.text("bookingId"), "confirmed", "confirmed", "here",
                        "in house"))
                .withExpected(List.of(first("state", "in house")));
    }
}
