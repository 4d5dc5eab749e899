package dev.keywright.samples.booking;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

import dev.keywright.samples.parts.Dates;
import dev.keywright.samples.parts.Dice;
import dev.keywright.samples.parts.People;
import dev.keywright.samples.parts.People.Person;
import dev.keywright.samples.parts.Row;
import dev.keywright.samples.parts.Rows;

/** Houses with rooms, then guests who book what is free: no night is taken twice here either. */
final class BookingData {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    /** A night is kept for a month after it has passed. */
    static final Duration NIGHT_LIFE = Duration.ofDays(31);

    private static final List<String> HOUSES = List.of("lisbon-alfama", "graz-mur", "bergen-quay", "porto-ribeira");
    private static final List<String> KINDS = List.of("double", "single", "family", "suite");
    private static final int HORIZON_DAYS = 45;

    private final Dice dice = new Dice(1_001);
    private final Rows rows = new Rows(BookingSchema.HOTEL);
    private final Set<String> taken = new HashSet<>();

    BookingData(int items) {
        int houses = Math.max(4, items / 700);
        for (int i = 0; i < houses; i++) {
            house(i < HOUSES.size() ? HOUSES.get(i) : String.format(Locale.ROOT, "house-%03d", i));
        }
        List<Row> rooms = rows.of(BookingSchema.ROOM);
        for (int number = 1; rows.count() < items; number++) {
            guest(number, rooms);
        }
    }

    Rows rows() {
        return rows;
    }

    private void house(String id) {
        for (int i = 0; i < 14; i++) {
            String kind = dice.skewed(KINDS);
            rows.add(BookingSchema.ROOM, Row.of("houseId", id, "roomId", Integer.toString(101 + i / 7 * 100 + i % 7),
                    "kind", kind, "beds", kind.equals("single") ? 1 : kind.equals("family") ? 4 : 2, "priceCents",
                    dice.between(60, 260) * 100));
        }
    }

    private void guest(int number, List<Row> rooms) {
        Person person = People.person(dice, number);
        String id = String.format(Locale.ROOT, "g-%05d", number);
        int stays = number == 1 ? 4 : dice.between(0, 2);
        for (int i = 0; i < stays; i++) {
            stay(id, dice.of(rooms));
        }
        rows.add(BookingSchema.GUEST, Row.of("guestId", id, "email", person.email(), "name", person.name(), "stays",
                rows.count(BookingSchema.STAY, "guestId", id), "version", dice.between(1, 5)));
        rows.add(BookingSchema.EMAIL, Row.of("email", person.email(), "guestId", id));
    }

    /** Books the room if it is free on all nights that come up. */
    private void stay(String guest, Row room) {
        LocalDate arrives = TODAY.plusDays(dice.between(-10, HORIZON_DAYS));
        int nights = dice.skewed(List.of(2, 3, 1, 5));
        String place = room.text("houseId") + "/" + room.text("roomId") + "/";
        List<String> days = IntStream.range(0, nights).mapToObj(i -> place + arrives.plusDays(i)).toList();
        if (days.stream().anyMatch(taken::contains)) {
            return;
        }
        taken.addAll(days);
        String booking = "B" + dice.id(8);
        Row row = Row.of("bookingId", booking, "houseId", room.text("houseId"), "roomId", room.text("roomId"),
                "guestId", guest, "arrivesOn", arrives, "nights", nights, "state", arrives.isBefore(TODAY)
                        ? "stayed"
                        : "confirmed",
                "totalCents", nights * room.number("priceCents"));
        rows.add(BookingSchema.BOOKING, row);
        rows.add(BookingSchema.STAY, Row.of("guestId", guest, "arrivesOn", arrives, "bookingId", booking, "houseId",
                room.text("houseId")));
        for (int i = 0; i < nights; i++) {
            rows.add(BookingSchema.NIGHT, night(room, arrives.plusDays(i), booking));
        }
        if (dice.chance(10)) {
            rows.add(BookingSchema.ATTEMPT, Row.of("token", dice.id(16), "bookingId", booking, "expiresAt",
                    Dates.expiry(Dates.NOW, Duration.ofHours(dice.between(1, 24)))));
        }
    }

    static Row night(Row room, LocalDate night, String booking) {
        return Row.of("houseId", room.text("houseId"), "roomId", room.text("roomId"), "night", night, "bookingId",
                booking, "expiresAt", Dates.expiry(night.atStartOfDay(ZoneOffset.UTC).toInstant(), NIGHT_LIFE));
    }
}
