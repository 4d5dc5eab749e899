package dev.keywright.samples.cart;

import static dev.keywright.samples.parts.Scenarios.failing;
import static dev.keywright.samples.parts.Scenarios.load;
import static dev.keywright.samples.parts.Scenarios.oneKey;
import static dev.keywright.samples.parts.Scenarios.scenario;
import static dev.keywright.samples.parts.Scenarios.steady;

import java.util.List;

import dev.keywright.design.model.Decision;
import dev.keywright.design.model.Design;
import dev.keywright.design.model.Suppression;
import dev.keywright.design.name.RegionName;
import dev.keywright.design.scenario.InjectedFault;
import dev.keywright.design.scenario.RateCurve.Spike;
import dev.keywright.design.scenario.Scenario;
import dev.keywright.samples.parts.Rows;

/** The carts, whole. */
public final class CartDesign {
    private CartDesign() {}

    /** @param items about how many, 500 or more */
    public static Design design(int items) {
        Rows rows = new CartData(items).rows();
        return Design.named("Shopping carts")
                .withDescription("A cart is one item with its lines in a map; paying it is one transaction")
                .withAuthor("Keywright samples")
                .withRegions(List.of(new RegionName("eu-west-1")))
                .withNotes(
                        """
                        The online shop of the first sample keeps each line of a cart as an item of its own. Here the \
                        whole cart is one item. Neither is wrong: compare what they cost. One item makes reading cheap \
                        and changes atomic, for a condition can look at the whole cart, its version and its number of \
                        lines. But each change pays for the whole item, in steps of 1 KB, and two people cannot add \
                        lines at once without one of them trying again. Carts are small and have one owner, so one item \
                        wins. A wish list that a family fills together would be items.

                        Lines are a map, not a list, so that an expression can name a line, lines.SKU-00042, whatever \
                        else has changed. A list would need a position, and positions move.

                        Both indexes are sparse, and cost only where they serve: a guest's cart is in neither, and \
                        paying removes remindOn and takes the cart out of Reminders in the same write.""")
                .withDecisions(List.of(
                        new Decision("At most 60 lines", "2026-10-05",
                                """
                                At 90 bytes a line a full cart is under 6 KB, so the dearest change costs six write \
                                units. Business customers order from lists, not from carts."""),
                        new Decision("The price is stored in the line", "2026-10-05",
                                """
                                The customer pays what was shown. A price that has changed is shown again before \
                                paying, as a difference."""),
                        new Decision("Both indexes sort by begunAt", "2026-10-07",
                                """
                                It never changes. Sorted by changedAt, each new line would move both entries, a delete \
                                and a put in each, and cost five write units instead of two."""),
                        new Decision("No transaction but the last", "2026-10-09",
                                """
                                A transaction costs twice as much. Until somebody pays, a cart touches one item only, \
                                and a conditional update is enough.""")))
                .withTables(List.of(CartSchema.CARTS, CartSchema.STOCK, CartSchema.PURCHASES))
                .withEntities(List.of(CartSchema.CART, CartSchema.STOCK_LEVEL, CartSchema.PURCHASE))
                .withAccessPatterns(new CartPatterns(rows).all())
                .withScenarios(List.of(afternoon(), payday(), stockThrottled()))
                .withSuppressions(List.of(new Suppression("monotonic-partition-key", "entities/Cart/keys/remindOn",
                        """
                        A day's carts do share a partition of the index, but they are written at some 60 a second at \
                        the most; a partition takes 1,000.""")))
                .withItems(rows.items());
    }

    private static Scenario afternoon() {
        return scenario("afternoon", "Ten minutes, every pattern at its peak", 600, 4);
    }

    private static Scenario payday() {
        return scenario("payday evening", "Twice as many carts as ever, and one jacket that is in all of them", 600, 41,
                load("Number beside the cart's picture", new Spike(1_500, 5_200, 120, 300)),
                load("Cart", new Spike(300, 1_100, 120, 300)), load("Add a line", new Spike(60, 260, 120, 300)),
                load("Stock of a cart's articles", new Spike(200, 900, 120, 300)),
                load("Pay a cart", new Spike(6, 45, 120, 300), oneKey(0.6)));
    }

    private static Scenario stockThrottled() {
        return failing(InjectedFault.Kind.THROTTLING, CartSchema.STOCK_NAME.value(), 60, 60, scenario(
                "stock is refused",
                "For a minute Stock refuses everything. Carts live on, for they need it only to be paid; after it "
                        + "a wave of payments follows",
                300, 43, load("Number beside the cart's picture", steady(900)), load("Cart", steady(200)),
                load("Add a line", steady(40)), load("Pay a cart", new Spike(4, 40, 120, 60)),
                load("Stock of a cart's articles", new Spike(120, 500, 120, 60))));
    }
}
