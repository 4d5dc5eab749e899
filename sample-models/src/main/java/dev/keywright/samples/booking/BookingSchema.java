package dev.keywright.samples.booking;

import static dev.keywright.samples.parts.Words.attributes;
import static dev.keywright.samples.parts.Words.entity;
import static dev.keywright.samples.parts.Words.expiring;
import static dev.keywright.samples.parts.Words.fields;
import static dev.keywright.samples.parts.Words.keys;
import static dev.keywright.samples.parts.Words.on;

import java.util.List;

import dev.keywright.design.entity.Entity;
import dev.keywright.design.name.TableName;
import dev.keywright.design.table.GlobalIndex;
import dev.keywright.design.table.KeySchema;
import dev.keywright.design.table.Table;

/** One table: transactions are easier to read when all their items are neighbours. */
final class BookingSchema {
    static final TableName NAME = new TableName("Hotel");
    static final String ARRIVALS = "Arrivals";

    static final Table HOTEL = Table.of(NAME.value(), KeySchema.of("PK", "SK"))
            .withDescription("Rooms, the nights they are taken, bookings and guests")
            .withAttributes(attributes("PK", "SK", "arrivalHouse", "arrivalSort"))
            .withGlobalIndexes(List.of(GlobalIndex.of(ARRIVALS, KeySchema.of("arrivalHouse", "arrivalSort"))
                    .withDescription("A house's bookings by day of arrival; cancelled ones are not in it")))
            .withOptions(expiring("expiresAt"));

    static final Entity ROOM = entity("Room", NAME, 0, "A room of a house", keys("HOUSE#<houseId>", "ROOM#<roomId>"),
            List.of(), fields("houseId", "roomId", "kind", "beds:N", "priceCents:N"), 40_000);

    static final Entity NIGHT = entity("Night", NAME, 1, "A room is taken for a night: there can be one such item only",
            keys("NIGHTS#<houseId>#<roomId>", "<night>"), List.of(),
            fields("houseId", "roomId", "night", "bookingId", "expiresAt:N"), 9_000_000);

    static final Entity BOOKING = entity("Booking", NAME, 2, "A stay",
            keys("BOOKING#<bookingId>", "BOOKING"),
            List.of(on(ARRIVALS, "<houseId>", "<arrivesOn>#<bookingId>")),
            fields("bookingId", "houseId", "roomId", "guestId", "arrivesOn", "nights:N", "state", "totalCents:N"),
            4_000_000);

    static final Entity GUEST = entity("Guest", NAME, 3, "Somebody who stays", keys("GUEST#<guestId>", "GUEST"),
            List.of(), fields("guestId", "email", "name", "stays:N", "version:N"), 1_500_000);

    static final Entity STAY = entity("GuestStay", NAME, 6, "A guest's booking, in the guest's collection",
            keys("GUEST#<guestId>", "STAY#<arrivesOn>#<bookingId>"), List.of(),
            fields("guestId", "arrivesOn", "bookingId", "houseId"), 4_000_000);

    static final Entity EMAIL = entity("EmailTaken", NAME, 4, "An address belongs to one guest: the item is the lock",
            keys("EMAIL#<email:lower>", "EMAIL"), List.of(), fields("email", "guestId"), 1_500_000);

    static final Entity ATTEMPT = entity("BookingToken", NAME, 5,
            "A booking form that was sent, for a day: sent again, it is no second booking",
            keys("TOKEN#<token>", "TOKEN"), List.of(), fields("token", "bookingId", "expiresAt:N"), 30_000);

    private BookingSchema() {}
}
