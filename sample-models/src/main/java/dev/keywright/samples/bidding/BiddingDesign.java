package dev.keywright.samples.bidding;

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

/** The bidder, whole. */
public final class BiddingDesign {
    private BiddingDesign() {}

    /** @param items about how many, 1,000 or more */
    public static Design design(int items) {
        Rows rows = new BiddingData(items).rows();
        return Design.named("Real-time bidding")
                .withDescription(
                        "Audience, inventory and budgets of a bidder: 18,000 auctions a second, even and hot keys")
                .withAuthor("Keywright samples")
                .withRegions(List.of(new RegionName("us-east-1")))
                .withNotes(
                        """
                        The largest load here is the most harmless. 18,000 queries a second ask for 120 million \
                        different browsers; no key is hot, the rate follows the sun, and so the Audience table is \
                        provisioned and scales by itself. Look at the bill, and move the utilisation: on demand the same \
                        requests would cost about twice as much.

                        A budget is the opposite: little data, one key, and every server writes to it. ADD is atomic, \
                        but 2,000 of them a second exceed what a partition takes. So a line item's budget is sixteen \
                        items. The auction's id picks one, the condition watches over its sixteenth, and whoever wants \
                        the sum asks all sixteen. Play "world cup final" and look at what one line item draws.

                        Money needs exactness only at the edge. The shards run out one after the other, within a percent \
                        or two of the day's limit; a bidder that must hit it exactly merges what is left towards \
                        midnight. A single exact counter would be simpler, and would throttle.

                        The index sorts by <bidMicros:reverse(9)>, nine digits subtracted from 999,999,999, so the \
                        highest bid comes first in ascending order. ScanIndexForward=false would do, too; reversed \
                        numbers can stand before other parts of a key that ascend.""")
                .withDecisions(List.of(
                        new Decision("Audience is provisioned", "2026-03-03",
                                """
                                Its load repeats every day. Auto scaling between 6,000 and 24,000 read units follows \
                                it with a utilisation of 70 %."""),
                        new Decision("Inventory is warm for 10,000 writes", "2026-03-04",
                                """
                                Budgets begin at midnight with full force. A table that is new or was quiet has too few \
                                partitions for that."""),
                        new Decision("Sixteen shards", "2026-03-10",
                                """
                                The largest line item spent 2,300 times a second in the spring. Sixteen shards are 150 \
                                each, with room for the next final.""")))
                .withTables(List.of(BiddingSchema.AUDIENCE, BiddingSchema.INVENTORY))
                .withEntities(List.of(BiddingSchema.PROFILE, BiddingSchema.CAP, BiddingSchema.PLACEMENT,
                        BiddingSchema.LINE, BiddingSchema.BUDGET, BiddingSchema.WIN))
                .withAccessPatterns(new BiddingPatterns(rows).all())
                .withScenarios(List.of(afternoon(), worldCup(), botnet()))
                .withItems(rows.items());
    }

    private static Scenario afternoon() {
        return scenario("afternoon", "Five minutes at the usual rates", 300, 14,
                load("Browser with its caps", steady(18_000)), load("Placement", steady(180)),
                load("Line items for a country and a format", steady(300)),
                load("Spend from a budget", steady(900)), load("Count what a browser was shown", steady(1_400)),
                load("Note a win", steady(850)));
    }

    private static Scenario worldCup() {
        return scenario("world cup final",
                "At the final whistle one line item takes nine of ten auctions; its sixteen shards hold", 300, 141,
                load("Browser with its caps", new Spike(18_000, 26_000, 90, 120)),
                load("Spend from a budget", new Spike(900, 2_300, 90, 120), oneKey(0.9)),
                load("Count what a browser was shown", new Spike(1_400, 2_600, 90, 120)),
                load("Note a win", new Spike(850, 2_200, 90, 120)),
                load("Line items for a country and a format", steady(500)));
    }

    private static Scenario botnet() {
        return failing(InjectedFault.Kind.SLOW_PARTITION, BiddingSchema.AUDIENCE_NAME.value(), 60, 120, scenario(
                "a robot with one name",
                "A robot sends 7,000 auctions a second under one browser id: one key, one partition, and no capacity of "
                        + "the table helps",
                300, 143, load("Browser with its caps", new Spike(18_000, 25_000, 60, 120), oneKey(0.28)),
                load("Show once too often", new Spike(10, 1_500, 60, 120), oneKey(0.95)),
                load("Spend from a budget", steady(900))));
    }
}
