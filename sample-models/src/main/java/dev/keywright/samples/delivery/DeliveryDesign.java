package dev.keywright.samples.delivery;

import static dev.keywright.samples.parts.Scenarios.failing;
import static dev.keywright.samples.parts.Scenarios.load;
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

/** The deliveries and their totals, whole. */
public final class DeliveryDesign {
    private DeliveryDesign() {}

    /** @param items about how many, 800 or more */
    public static Design design(int items) {
        Rows rows = new DeliveryData(items).rows();
        return Design.named("Materialised totals")
                .withDescription("Food deliveries, and sums and rankings of them that a stream keeps up to date")
                .withAuthor("Keywright samples")
                .withRegions(List.of(new RegionName("eu-west-1")))
                .withNotes(
                        """
                        DynamoDB does not add up. No query has a sum, a count by group or a maximum; whoever wants one \
                        reads everything, each time. So the sums are items: a handler on the stream of Deliveries \
                        changes the day, the hour and the city of each delivery as it happens, and "A restaurant's day" \
                        is one GetItem. The items here are made the other way round: the totals are counted in the \
                        deliveries, and "Deliveries of a day" must return as many as the day's item says.

                        A stream delivers at least once, so counting must be done once. The handler puts SEEN#<deliveryId> \
                        in the same transaction as the additions; the second time the condition fails and nothing is \
                        added. The note is needed only as long as a stream remembers, so TTL takes it away after two \
                        days.

                        The ranking costs nothing to ask and something to keep. revenueCents is the sort key of Ranking, \
                        so every delivery moves its restaurant's entry, a delete and a put. It is worth it for days, \
                        which people compare; nobody compares hours, so hours are not in the index.

                        Totals are late by the stream's second or so. What must be exact at once, such as an account's \
                        balance, belongs into the transaction of the write itself.""")
                .withDecisions(List.of(
                        new Decision("Totals have their own table", "2026-02-09",
                                """
                                A handler that wrote to the table it listens to would hear itself."""),
                        new Decision("A city's day is in eight parts", "2026-02-10",
                                """
                                On a Saturday evening all deliveries of a city change its day, 380 a second and two \
                                units each in the transaction. One key would be near its limit."""),
                        new Decision("Totals are warm for 8,000 writes", "2026-02-11",
                                """
                                Each delivery is eight units there, and a new table begins with room for 4,000. A \
                                storm takes more than a Friday, and is felt as lag, not as loss: see "the handler \
                                catches up"."""),
                        new Decision("A map of counters for stars", "2026-02-12",
                                """
                                Five numbers that are always shown together. The map has all five from the start, for \
                                a path cannot be set in a map that is not there.""")))
                .withTables(List.of(DeliverySchema.DELIVERIES, DeliverySchema.TOTALS))
                .withEntities(List.of(DeliverySchema.DELIVERY, DeliverySchema.DAY, DeliverySchema.HOUR,
                        DeliverySchema.CITY_DAY, DeliverySchema.SEEN))
                .withAccessPatterns(new DeliveryPatterns(rows).all())
                .withScenarios(List.of(dinner(), storm(), handlerStopped()))
                .withItems(rows.items());
    }

    private static Scenario dinner() {
        return scenario("dinner time", "Ten minutes of a Friday evening: every pattern at its peak", 600, 15);
    }

    private static Scenario storm() {
        return scenario("a storm", "Nobody cooks and nobody goes out: three times a Friday, most of it in one city",
                300,
                151, load("Deliver", new Spike(300, 1_100, 60, 180)),
                load("Count a delivery", new Spike(300, 1_100, 60, 180)),
                load("A restaurant's day", new Spike(300, 1_500, 60, 180)),
                load("Top three of a city and a day", steady(150)), load("A city's day", steady(20)));
    }

    private static Scenario handlerStopped() {
        return failing(InjectedFault.Kind.THROTTLING, DeliverySchema.TOTALS_NAME.value(), 30, 120, scenario(
                "the handler catches up",
                "Totals cannot be written for two minutes. Deliveries go on, the stream keeps them, and then all are "
                        + "counted at once, some twice",
                300, 153, load("Deliver", steady(250)), load("Count a delivery", new Spike(40, 1_400, 150, 60)),
                load("Count a delivery again", new Spike(0, 250, 150, 60)),
                load("A restaurant's day", steady(300))));
    }
}
