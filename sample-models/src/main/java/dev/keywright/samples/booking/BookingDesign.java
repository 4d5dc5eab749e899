package dev.keywright.samples.booking;

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

/** The hotel, whole. */
public final class BookingDesign {
    private BookingDesign() {}

    /** @param items about how many, 500 or more */
    public static Design design(int items) {
        Rows rows = new BookingData(items).rows();
        return Design.named("Hotel bookings")
                .withDescription("No night twice, no address twice, no form twice: uniqueness items and transactions")
                .withAuthor("Keywright samples")
                .withRegions(List.of(new RegionName("eu-west-1")))
                .withNotes(
                        """
                        DynamoDB keeps one thing unique: the primary key. So whatever must be unique becomes one. A room \
                        can be taken once a night because the night is an item, NIGHTS#graz-mur#204 / 2026-12-24, and \
                        putting it has the condition that it does not exist. An address belongs to one guest because \
                        EMAIL#ada.rossi7@example.com is an item, and its template writes it in lower case. A form is \
                        booked once because its token is an item, for a day.

                        A transaction ties them together. "Book three nights" puts six items and changes a seventh; if \
                        one night is gone, nothing happens, and the answer says which of the seven conditions failed. It \
                        costs twice the units of its writes, also when it is cancelled: compare what "Book a night that \
                        is taken" costs.

                        An index could not do this. It is eventually consistent, so two who look at the same moment both \
                        find the address free.""")
                .withDecisions(List.of(
                        new Decision("An item for each night, not for each stay", "2026-04-02",
                                """
                                Two stays overlap if any of their nights is the same. With an item a night that is an \
                                equal key, which DynamoDB refuses by itself; with an item a stay it is a range, which \
                                it does not."""),
                        new Decision("A token of our own beside ClientRequestToken", "2026-04-09",
                                """
                                DynamoDB recognises a repeated transaction for ten minutes. People press the back \
                                button after lunch."""),
                        new Decision("Stays of more than 90 nights by telephone only", "2026-04-16",
                                """
                                A transaction has at most 100 actions: token, booking, stay and guest leave 96.""")))
                .withTables(List.of(BookingSchema.HOTEL))
                .withEntities(List.of(BookingSchema.ROOM, BookingSchema.NIGHT, BookingSchema.BOOKING,
                        BookingSchema.GUEST, BookingSchema.STAY, BookingSchema.EMAIL, BookingSchema.ATTEMPT))
                .withAccessPatterns(new BookingPatterns(rows).all())
                .withScenarios(List.of(sunday(), concert(), paymentBack()))
                .withItems(rows.items());
    }

    private static Scenario sunday() {
        return scenario("sunday evening", "When holidays are planned: every pattern at its peak", 600, 2);
    }

    private static Scenario concert() {
        return scenario("a concert is announced",
                "Everybody wants the same house and the same weekend; most transactions are cancelled, and all are paid",
                300, 31, load("Taken nights of a room", new Spike(600, 8_500, 60, 180), oneKey(0.8)),
                load("Rooms of a house", new Spike(90, 2_500, 60, 180), oneKey(0.9)),
                load("Book three nights", new Spike(4, 40, 60, 180)),
                load("Book a night that is taken", new Spike(0.5, 260, 60, 180), oneKey(0.8)));
    }

    private static Scenario paymentBack() {
        return failing(InjectedFault.Kind.THROTTLING, BookingSchema.NAME.value(), 90, 45, scenario(
                "everybody sends again",
                "Booking fails for 45 seconds, and people press the button until it works; tokens keep it at one booking "
                        + "each",
                300, 33, load("Book three nights", new Spike(4, 60, 135, 30)),
                load("Send the booking form again", new Spike(0.2, 240, 135, 40)),
                load("Taken nights of a room", steady(600)), load("Booking", new Spike(20, 300, 135, 40))));
    }
}
