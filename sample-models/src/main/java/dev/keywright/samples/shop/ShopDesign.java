package dev.keywright.samples.shop;

import static dev.keywright.samples.parts.Scenarios.failing;
import static dev.keywright.samples.parts.Scenarios.load;
import static dev.keywright.samples.parts.Scenarios.scenario;
import static dev.keywright.samples.parts.Scenarios.steady;

import java.util.ArrayList;
import java.util.List;

import dev.keywright.design.model.Decision;
import dev.keywright.design.model.Design;
import dev.keywright.design.model.Suppression;
import dev.keywright.design.name.RegionName;
import dev.keywright.design.name.ScenarioName;
import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.pattern.KeySkew;
import dev.keywright.design.scenario.InjectedFault;
import dev.keywright.design.scenario.RateCurve;
import dev.keywright.design.scenario.Scenario;
import dev.keywright.samples.parts.Rows;

/** The shop, whole. */
public final class ShopDesign {
    public static final ScenarioName NORMAL = new ScenarioName("normal day");
    public static final ScenarioName FLASH_SALE = new ScenarioName("flash sale");

    private ShopDesign() {}

    public static Design design(int items) {
        Rows rows = new ShopData(items).rows();
        List<AccessPattern> patterns = new ArrayList<>(new ShopReads(rows).patterns());
        patterns.addAll(new ShopWrites(rows).patterns());
        return Design.named("Online shop")
                .withDescription(
                        "A shop in a single table: customers, carts, orders, products and what people do with them")
                .withAuthor("Keywright samples")
                .withRegions(List.of(new RegionName("eu-west-1")))
                .withNotes(
                        """
                        Two overloaded indexes answer every question that the table's own key does not.

                        Play the flash sale: one product draws 60 % of all activity, and all of it is written under \
                        one partition key. No capacity helps, for a partition takes 1,000 writes a second. Then change \
                        the partition key of ProductActivity to ACTIVITY#<productId>#<eventId:shard(10)> and play it \
                        again.""")
                .withDecisions(List.of(new Decision("One table", "2026-11-02",
                        "An order, its items and its parcels are read together nine times out of ten."),
                        new Decision("Activity is not indexed", "2026-11-09",
                                "It is read by product only, and every index would double the cost of our commonest write.")))
                .withTables(List.of(ShopSchema.SHOP))
                .withEntities(ShopSchema.ENTITIES)
                .withAccessPatterns(patterns)
                .withScenarios(List.of(normal(), flashSale(), orderOutage()))
                .withSuppressions(List.of(
                        new Suppression("low-cardinality-partition-key", "entities/Order/keys/GSI2PK",
                                """
                                Some 25 orders a second change their status at the worst minute; a partition of the \
                                index takes 1,000."""),
                        new Suppression("low-cardinality-partition-key", "entities/Product/keys/GSI2PK",
                                "Products are read by category all day, and written when a price changes.")))
                .withItems(rows.items());
    }

    private static Scenario normal() {
        return Scenario.of(NORMAL.value(), 600)
                .withDescription("Every pattern at its peak rate for ten minutes")
                .withSeed(11);
    }

    private static Scenario flashSale() {
        KeySkew oneProduct = new KeySkew.HotSet(0.6, 1);
        return Scenario.of(FLASH_SALE.value(), 300)
                .withDescription("At one minute the signed headphones go on sale; three minutes later they are gone")
                .withSeed(7)
                .withMix(List.of(
                        load("Record product activity", new RateCurve.Spike(300, 2_000, 60, 180), oneProduct),
                        load("Product page", new RateCurve.Spike(1_200, 4_800, 60, 180), oneProduct),
                        load("Product's latest reviews", new RateCurve.Spike(300, 900, 60, 180), oneProduct),
                        load("Customer's cart", new RateCurve.Spike(260, 700, 60, 180), new KeySkew.Uniform()),
                        load("Add to cart", new RateCurve.Spike(35, 150, 60, 180), new KeySkew.Uniform()),
                        load("Place an order", new RateCurve.Spike(4, 60, 60, 180), new KeySkew.Uniform()),
                        load("Product's latest activity", steady(10), oneProduct)));
    }

    private static Scenario orderOutage() {
        return failing(InjectedFault.Kind.THROTTLING, ShopSchema.TABLE.value(), 90, 30, scenario("checkout comes back",
                "For half a minute nobody can pay. Then everybody who waited tries again at once", 300, 13,
                load("Product page", steady(900)),
                load("Customer's cart", new RateCurve.Spike(260, 1_300, 120, 60)),
                load("Place an order", new RateCurve.Spike(4, 90, 120, 40)),
                load("Add to cart", steady(35))));
    }
}
