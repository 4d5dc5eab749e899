package dev.keywright.samples.shop;

import static dev.keywright.samples.parts.Patterns.expression;
import static dev.keywright.samples.parts.Words.key;
import static dev.keywright.samples.parts.Patterns.parameter;
import static dev.keywright.samples.parts.Patterns.pattern;
import static dev.keywright.samples.parts.Patterns.with;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

import dev.keywright.design.name.AttributeName;
import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.pattern.Expectation;
import dev.keywright.design.pattern.Expression;
import dev.keywright.design.pattern.ItemTemplate;
import dev.keywright.design.pattern.KeySkew;
import dev.keywright.design.pattern.Request;
import dev.keywright.design.value.Value;
import dev.keywright.samples.parts.Row;
import dev.keywright.samples.parts.Rows;

/** What the shop changes. */
final class ShopWrites {
    private static final String CELEBRITY = "P0001";

    private final Rows rows;

    ShopWrites(Rows rows) {
        this.rows = rows;
    }

    List<AccessPattern> patterns() {
        return List.of(recordActivity(), addToCart(), removeFromCart(), placeOrder(), shipOrder(), takeEmail());
    }

    private AccessPattern recordActivity() {
        return pattern("Record product activity", "Every view, like and look into the cart",
                new Request.PutItem(ShopSchema.TABLE, ItemTemplate.of(ShopSchema.ACTIVITY.name()), Optional.empty()),
                180, 700)
                .withParameters(List.of(parameter("productId", CELEBRITY), parameter("eventId", "E2Q7VX8M41ZK0"),
                        parameter("occurredAt", "2026-11-20T09:00:07.250Z"), parameter("kind", "view"),
                        parameter("channel", "app"), parameter("expiresAt", Value.n(1_764_234_007))))
                .withSkew(new KeySkew.Zipf(0.9))
                .withExpected(List.of(new Expectation.First(with("kind", "view"))));
    }

    private AccessPattern addToCart() {
        return pattern("Add to cart", "",
                new Request.PutItem(ShopSchema.TABLE, ItemTemplate.of(ShopSchema.CART_ITEM.name()), Optional.empty()),
                35, 140)
                .withParameters(List.of(parameter("customerId", "C10002"), parameter("productId", "P0042"),
                        parameter("quantity", Value.n(1)), parameter("addedAt", "2026-11-20T09:00:00Z"),
                        parameter("expiresAt", Value.n(1_766_221_200))))
                .withExpected(List.of(new Expectation.First(with("quantity", Value.n(1)))));
    }

    private AccessPattern removeFromCart() {
        Row cart = rows.of(ShopSchema.CART_ITEM).getFirst();
        return pattern("Remove from cart", "", new Request.DeleteItem(ShopSchema.TABLE,
                List.of(key("CUSTOMER#<customerId>"), key("CART#<productId>")), Optional.empty()), 12, 40)
                .withParameters(List.of(parameter("customerId", cart.text("customerId")),
                        parameter("productId", cart.text("productId"))))
                .withExpected(List.of(new Expectation.Count(1)));
    }

    /** The order, its line and the stock: all or nothing. */
    private AccessPattern placeOrder() {
        Request.PutItem order = new Request.PutItem(ShopSchema.TABLE, ItemTemplate.of(ShopSchema.ORDER.name()),
                Optional.of(expression("attribute_not_exists(#PK)")));
        Request.PutItem line = new Request.PutItem(ShopSchema.TABLE, ItemTemplate.of(ShopSchema.ORDER_ITEM.name()),
                Optional.empty());
        Request.UpdateItem stock = new Request.UpdateItem(ShopSchema.TABLE,
                List.of(key("PRODUCT#<productId>"), key("DETAILS")),
                expression("SET #stock = #stock - :quantity"), Optional.of(expression("#stock >= :quantity")));
        return pattern("Place an order", "The order, its line and the stock in one transaction",
                new Request.TransactWriteItems(List.of(order, line, stock)), 4, 25)
                .withParameters(List.of(parameter("customerId", "C10002"), parameter("orderId", "OZ9X8W7V6U5"),
                        parameter("placedAt", "2026-11-20T09:01:00Z"), parameter("status", "PAID"),
                        parameter("totalCents", Value.n(24_900)), parameter("currency", "EUR"),
                        parameter("itemCount", Value.n(1)), parameter("productId", CELEBRITY),
                        parameter("title", Catalogue.CELEBRITY), parameter("quantity", Value.n(1)),
                        parameter("priceCents", Value.n(24_900))))
                .withExpected(List.of(new Expectation.Count(3)));
    }

    private AccessPattern shipOrder() {
        Row packed = rows.of(ShopSchema.ORDER)
                .stream()
                .filter(row -> row.text("status").equals("PACKED"))
                .findFirst()
                .orElseThrow();
        SequencedMap<String, AttributeName> names = new LinkedHashMap<>();
        names.put("#s", new AttributeName("status"));
        SequencedMap<String, Value> values = new LinkedHashMap<>();
        values.put(":to", Value.s("SHIPPED"));
        values.put(":index", Value.s("STATUS#SHIPPED"));
        Request.UpdateItem update = new Request.UpdateItem(ShopSchema.TABLE,
                List.of(key("CUSTOMER#<customerId>"), key("ORDER#<placedAt>#<orderId>")),
                new Expression("SET #s = :to, #GSI2PK = :index", names, values),
                Optional.of(new Expression("#s = :from", names, new LinkedHashMap<>())));
        return pattern("Ship an order", "Moves it in the index of open orders; only from the status it was seen in",
                update, 4, 20)
                .withParameters(List.of(parameter("customerId", packed.text("customerId")),
                        parameter("placedAt", packed.text("placedAt")), parameter("orderId", packed.text("orderId")),
                        parameter("from", "PACKED")))
                .withExpected(List.of(new Expectation.First(with("GSI2PK", "STATUS#SHIPPED"))));
    }

    private AccessPattern takeEmail() {
        Row known = rows.of(ShopSchema.CUSTOMER).getFirst();
        return pattern("Register a customer id twice", "Refused: the id is taken",
                new Request.PutItem(ShopSchema.TABLE, ItemTemplate.of(ShopSchema.CUSTOMER.name()),
                        Optional.of(expression("attribute_not_exists(#PK)"))),
                0.2, 1)
                .withParameters(List.of(parameter("customerId", known.text("customerId")),
                        parameter("email", "someone.else@example.com"), parameter("name", "Someone Else"),
                        parameter("tier", "basic"), parameter("joinedAt", "2026-11-20T09:00:00Z")))
                .withExpected(List.of(new Expectation.Fails("ConditionalCheckFailedException")));
    }
}
