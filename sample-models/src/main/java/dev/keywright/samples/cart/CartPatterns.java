package dev.keywright.samples.cart;

import static dev.keywright.samples.parts.Patterns.CANCELLED;
import static dev.keywright.samples.parts.Patterns.REFUSED;
import static dev.keywright.samples.parts.Patterns.ascending;
import static dev.keywright.samples.parts.Patterns.between;
import static dev.keywright.samples.parts.Patterns.count;
import static dev.keywright.samples.parts.Patterns.deleteIf;
import static dev.keywright.samples.parts.Patterns.expression;
import static dev.keywright.samples.parts.Patterns.first;
import static dev.keywright.samples.parts.Patterns.get;
import static dev.keywright.samples.parts.Patterns.given;
import static dev.keywright.samples.parts.Patterns.inOrder;
import static dev.keywright.samples.parts.Patterns.items;
import static dev.keywright.samples.parts.Patterns.newest;
import static dev.keywright.samples.parts.Patterns.pattern;
import static dev.keywright.samples.parts.Patterns.putIf;
import static dev.keywright.samples.parts.Patterns.queryIndex;
import static dev.keywright.samples.parts.Patterns.updateIf;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

import dev.keywright.design.name.AttributeName;
import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.pattern.Consistency;
import dev.keywright.design.pattern.Expression;
import dev.keywright.design.pattern.Request;
import dev.keywright.design.value.Value;
import dev.keywright.samples.parts.Dates;
import dev.keywright.samples.parts.Row;
import dev.keywright.samples.parts.Rows;

/** What is done with carts. */
final class CartPatterns {
    private static final int MOST_LINES = 60;

    private final Rows rows;
    private final Row open;

    CartPatterns(Rows rows) {
        this.rows = rows;
        this.open = rows.first(CartSchema.CART,
                row -> row.is("state", "open") && row.has("customerId") && row.number("lineCount") > 1);
    }

    List<AccessPattern> all() {
        return List.of(cart(), badge(), oneLine(), ofCustomer(), reminders(), articles(), addLine(), addLineStale(),
                oneLineTooMany(), changeQuantity(), removeLine(), newGuest(), takeOver(), checkout(), checkoutTwice(),
                dropEmpty());
    }

    private AccessPattern cart() {
        return pattern("Cart", "The page before paying, strongly consistent: a line just added must be there",
                get(CartSchema.CART).withConsistency(Consistency.STRONG), 120, 500)
                .withParameters(given("cartId", open.text("cartId")))
                .withExpected(List.of(count(1), first("lineCount", open.number("lineCount"))));
    }

    private AccessPattern badge() {
        return pattern("Number beside the cart's picture", "On every page. The projection makes the answer short, not "
                + "cheap: the whole item is read", get(CartSchema.CART).withProjection(List.of("lineCount")), 800,
                2_600)
                .withParameters(given("cartId", open.text("cartId")))
                .withExpected(List.of(first("lineCount", open.number("lineCount"))));
    }

    private AccessPattern oneLine() {
        String sku = firstSku();
        Value quantity = member(member(open.value("lines"), sku), "quantity");
        return pattern("One line of a cart", "A path into the map brings the quantity alone",
                get(CartSchema.CART).withProjection(List.of("lines." + sku + ".quantity")), 15, 60)
                .withParameters(given("cartId", open.text("cartId")))
                .withExpected(List.of(first("lines", Map.of(sku, Map.of("quantity", quantity)))));
    }

    private AccessPattern ofCustomer() {
        String customer = open.text("customerId");
        Row latest = rows.where(CartSchema.CART, "customerId", customer)
                .max(Comparator.comparing(row -> row.text("begunAt")))
                .orElseThrow();
        return pattern("Customer's latest cart", "After signing in on another device",
                newest(1, queryIndex(CartSchema.CARTS_NAME, CartSchema.BY_CUSTOMER, "<customerId>")), 10, 40)
                .withParameters(given("customerId", customer))
                .withExpected(List.of(count(1), first("cartId", latest.text("cartId"))));
    }

    private AccessPattern reminders() {
        String day = open.text("remindOn");
        String from = Dates.day(Dates.daysAgo(30));
        String to = Dates.day(Dates.NOW);
        List<Row> due = rows.where(CartSchema.CART, "remindOn", day)
                .filter(row -> from.compareTo(row.text("begunAt")) <= 0 && row.text("begunAt").compareTo(to) < 0)
                .filter(row -> row.number("totalCents") >= 5_000)
                .sorted(Comparator.comparing(row -> row.text("begunAt")))
                .toList();
        return pattern("Carts to remind of on a day", "The index is sparse: paying removes remindOn, and with it the "
                + "entry. Small carts are read and dropped",
                queryIndex(CartSchema.CARTS_NAME, CartSchema.REMINDERS, "<remindOn>", between("<from>", "<to>"))
                        .withFilter(Optional.of(expression("#totalCents >= :least"))),
                0.01, 1)
                .withParameters(given("remindOn", day, "from", from, "to", to, "least", 5_000))
                .withExpected(List.of(inOrder("cartId", due.stream()), ascending("begunAt")));
    }

    private AccessPattern articles() {
        List<Row> wanted = rows.of(CartSchema.STOCK_LEVEL).subList(0, 5);
        List<Request.GetItem> gets = wanted.stream()
                .map(row -> get(CartSchema.STOCK_NAME, row.text("sku")).withProjection(List.of("sku", "free")))
                .toList();
        return pattern("Stock of a cart's articles", "\"Only 3 left\"", new Request.BatchGetItem(gets), 100, 420)
                .withExpected(List.of(items("sku", wanted.stream())));
    }

    private AccessPattern addLine() {
        return pattern("Add a line", "The line, the counters, the version and the expiry in one write of one item",
                addition(), 30, 120)
                .withParameters(given(addition(open).with("seen", open.number("version"), "most", MOST_LINES)))
                .withExpected(List.of(first("lineCount", open.number("lineCount") + 1, "version",
                        open.number("version") + 1)));
    }

    private AccessPattern addLineStale() {
        return pattern("Add a line to a cart that has changed", "Two tabs: the second must read again",
                addition(), 0.3, 2)
                .withParameters(given(addition(open).with("seen", open.number("version") - 1, "most", MOST_LINES)))
                .withExpected(List.of(REFUSED));
    }

    private AccessPattern oneLineTooMany() {
        return pattern("Add a line to a full cart", "size() keeps the item small: writes cost by the whole item, not "
                + "by what changed", addition(), 0.05, 0.5)
                .withParameters(given(addition(open).with("seen", open.number("version"), "most",
                        open.number("lineCount"))))
                .withExpected(List.of(REFUSED));
    }

    private Row addition(Row cart) {
        Row article = rows.of(CartSchema.STOCK_LEVEL).getLast();
        return Row.of("cartId", cart.text("cartId"), "line", CartData.line(article, 1), "price",
                article.number("priceCents"), "one", 1, "now", Dates.NOW, "expires",
                Dates.expiry(Dates.NOW, CartData.CART_LIFE));
    }

    private Request.UpdateItem addition() {
        return new Request.UpdateItem(CartSchema.CARTS_NAME, CartSchema.CART.keys().partition(),
                onSku("SET #lines.#sku = :line, #lineCount = #lineCount + :one, #totalCents = #totalCents + :price, "
                        + "#version = #version + :one, #changedAt = :now, #expiresAt = :expires",
                        rows.of(CartSchema.STOCK_LEVEL).getLast().text("sku")),
                Optional.of(expression("#version = :seen AND size(#lines) < :most")));
    }

    private AccessPattern changeQuantity() {
        return pattern("Change a line's quantity", "", new Request.UpdateItem(CartSchema.CARTS_NAME,
                CartSchema.CART.keys().partition(),
                onSku("SET #lines.#sku.#quantity = :quantity, #totalCents = #totalCents + :more, #changedAt = :now",
                        firstSku()),
                Optional.of(onSku("attribute_exists(#lines.#sku)", firstSku()))), 8, 30)
                .withParameters(given("cartId", open.text("cartId"), "quantity", 4, "more", 11_970, "now", Dates.NOW))
                .withExpected(List.of(count(1), first("changedAt", Dates.NOW)));
    }

    private AccessPattern removeLine() {
        return pattern("Remove a line", "", new Request.UpdateItem(CartSchema.CARTS_NAME,
                CartSchema.CART.keys().partition(),
                onSku("REMOVE #lines.#sku SET #lineCount = #lineCount - :one", firstSku()),
                Optional.of(onSku("attribute_exists(#lines.#sku)", firstSku()))), 6, 25)
                .withParameters(given("cartId", open.text("cartId"), "one", 1))
                .withExpected(List.of(first("lineCount", open.number("lineCount") - 1)));
    }

    /** An expression whose {@code #sku} is an article: articles are names of map members. */
    private static Expression onSku(String text, String sku) {
        SequencedMap<String, AttributeName> names = new LinkedHashMap<>();
        names.put("#sku", new AttributeName(sku));
        return new Expression(text, names, new LinkedHashMap<>());
    }

    private AccessPattern newGuest() {
        return pattern("Begin a cart as a guest", "No customer and no reminder, so neither index has it, and the "
                + "write costs a third", putIf("attribute_not_exists(#cartId)", CartSchema.CART), 12, 50)
                .withParameters(given("cartId", "cart-0guest0guest", "state", "open", "begunAt", Dates.NOW, "changedAt",
                        Dates.NOW, "version",
                        1, "lineCount", 0, "totalCents", 0, "lines", Map.of(), "expiresAt",
                        Dates.expiry(Dates.NOW, CartData.CART_LIFE)))
                .withExpected(List.of(count(1), first("lineCount", 0)));
    }

    private AccessPattern takeOver() {
        Row guest = rows.first(CartSchema.CART, row -> !row.has("customerId"));
        return pattern("Sign in with a guest's cart", "The cart gets an owner once, and appears in the index",
                updateIf("attribute_not_exists(#customerId)", CartSchema.CART,
                        expression("SET #customerId = :customer, #remindOn = :remind")),
                3, 12)
                .withParameters(given("cartId", guest.text("cartId"), "customer", "cust-00001", "remind",
                        "2026-11-23"))
                .withExpected(List.of(first("customerId", "cust-00001")));
    }

    private AccessPattern checkout() {
        return checkout("Pay a cart", "The cart, the stock and the purchase: all or nothing", open, 2, 12)
                .withExpected(List.of(count(3)));
    }

    private AccessPattern checkoutTwice() {
        Row paid = rows.first(CartSchema.CART, row -> row.is("state", "paid"));
        return checkout("Pay a cart again",
                "A double click, a retry: the cart is not open any more, so nothing happens",
                paid, 0.05, 0.5).withExpected(List.of(CANCELLED));
    }

    private AccessPattern checkout(String name, String description, Row cart, double average, double peak) {
        Row article = rows.first(CartSchema.STOCK_LEVEL, row -> row.number("free") > 10);
        Request.UpdateItem close = updateIf("#state = :open", CartSchema.CART,
                expression("SET #state = :paid REMOVE #remindOn"));
        Request.UpdateItem take = updateIf("#free >= :quantity", CartSchema.STOCK_LEVEL,
                expression("SET #free = #free - :quantity"));
        return pattern(name, description, new Request.TransactWriteItems(
                List.of(close, take, putIf("attribute_not_exists(#customerId)", CartSchema.PURCHASE))), average, peak)
                .withParameters(given("cartId", cart.text("cartId"), "sku", article.text("sku"), "quantity", 1,
                        "customerId", cart.text("customerId"), "purchaseId", "2026-11-20-7HN2QK", "paidAt", Dates.NOW,
                        "totalCents", cart.value("totalCents"), "lines", cart.value("lines"), "open", "open", "paid",
                        "paid"));
    }

    private AccessPattern dropEmpty() {
        return pattern("Throw a cart away that is not empty", "Only empty carts may go before their time",
                deleteIf("size(#lines) = :none", CartSchema.CART), 0.1, 1)
                .withParameters(given("cartId", open.text("cartId"), "none", 0))
                .withExpected(List.of(REFUSED));
    }

    private String firstSku() {
        return open.value("lines") instanceof Value.M(var lines) ? lines.firstEntry().getKey() : "";
    }

    private static Value member(Value map, String name) {
        return map instanceof Value.M(var members) ? members.getOrDefault(name, new Value.Null()) : new Value.Null();
    }
}
