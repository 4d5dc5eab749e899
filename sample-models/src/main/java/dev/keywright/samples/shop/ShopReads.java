package dev.keywright.samples.shop;

import static dev.keywright.samples.parts.Patterns.expression;
import static dev.keywright.samples.parts.Words.key;
import static dev.keywright.samples.parts.Patterns.parameter;
import static dev.keywright.samples.parts.Patterns.pattern;
import static dev.keywright.samples.parts.Patterns.with;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.IndexName;
import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.pattern.Expectation;
import dev.keywright.design.pattern.KeyCondition;
import dev.keywright.design.pattern.KeySkew;
import dev.keywright.design.pattern.RangeCondition;
import dev.keywright.design.pattern.RangeOperator;
import dev.keywright.design.pattern.ReadOrder;
import dev.keywright.design.pattern.Request;
import dev.keywright.design.pattern.Source;
import dev.keywright.design.value.Value;
import dev.keywright.samples.parts.Rows;

/** What the shop asks, each with the answer that its items give. */
final class ShopReads {
    private static final String CUSTOMER = "C10001";
    private static final String CELEBRITY = "P0001";

    private final Rows rows;
    private final String order;

    ShopReads(Rows rows) {
        this.rows = rows;
        this.order = rows.of(ShopSchema.ORDER).getLast().text("orderId");
    }

    List<AccessPattern> patterns() {
        return List.of(profile(), byEmail(), addresses(), cart(), recentOrders(), ordersOfAPeriod(), wholeOrder(),
                productPage(), severalProducts(), category(), latestReviews(), reviewsByCustomer(), ordersToPack(),
                parcelsDue(), recentActivity());
    }

    private AccessPattern profile() {
        return pattern("Customer profile", "The account page", Request.GetItem.of(ShopSchema.TABLE,
                key("CUSTOMER#<customerId>"), key("PROFILE")), 220, 700)
                .withParameters(List.of(parameter("customerId", CUSTOMER)))
                .withExpected(List.of(new Expectation.Count(1), new Expectation.First(with("customerId", CUSTOMER))));
    }

    private AccessPattern byEmail() {
        String email = rows.of(ShopSchema.CUSTOMER).get(7).text("email");
        return pattern("Customer by e-mail", "Signing in",
                Request.Query.of(index(ShopSchema.GSI1), KeyCondition.of(key("EMAIL#<email:lower>"))), 30, 120)
                .withParameters(List.of(parameter("email", email)))
                .withExpected(List.of(new Expectation.Count(1), new Expectation.First(with("email", email))));
    }

    private AccessPattern addresses() {
        return pattern("Customer's addresses", "Checkout, step one", ofCustomer("ADDRESS#"), 25, 90)
                .withParameters(List.of(parameter("customerId", CUSTOMER)))
                .withExpected(List.of(new Expectation.Count(rows.count(ShopSchema.ADDRESS, "customerId", CUSTOMER))));
    }

    private AccessPattern cart() {
        String customer = rows.of(ShopSchema.CART_ITEM).getFirst().text("customerId");
        return pattern("Customer's cart", "Shown on every page", ofCustomer("CART#"), 260, 900)
                .withParameters(List.of(parameter("customerId", customer)))
                .withExpected(List.of(new Expectation.Count(rows.count(ShopSchema.CART_ITEM, "customerId", customer))));
    }

    private AccessPattern recentOrders() {
        return pattern("Customer's latest orders", "The ten newest, newest first",
                ofCustomer("ORDER#").withOrder(ReadOrder.DESCENDING).withLimit(OptionalInt.of(10)), 60, 200)
                .withParameters(List.of(parameter("customerId", CUSTOMER)))
                .withExpected(List.of(new Expectation.Count(10),
                        new Expectation.Sorted(new AttributeName("placedAt"), ReadOrder.DESCENDING)));
    }

    private AccessPattern ordersOfAPeriod() {
        String from = "2026-10-01";
        String to = "2026-10-31T23:59:59Z";
        long expected = rows.of(ShopSchema.ORDER)
                .stream()
                .filter(row -> row.text("customerId").equals(CUSTOMER))
                .map(row -> row.text("placedAt"))
                .filter(at -> from.compareTo(at) <= 0 && at.compareTo(to) <= 0)
                .count();
        Request.Query query = Request.Query.of(Source.of(ShopSchema.TABLE),
                KeyCondition.of(key("CUSTOMER#<customerId>"), RangeCondition.of(RangeOperator.BETWEEN,
                        key("ORDER#<from>"), key("ORDER#<to>"))));
        return pattern("Customer's orders of a period", "For the tax office", query, 2, 10)
                .withParameters(List.of(parameter("customerId", CUSTOMER), parameter("from", from),
                        parameter("to", to)))
                .withExpected(List.of(new Expectation.Count(expected)));
    }

    private AccessPattern wholeOrder() {
        long items = rows.count(ShopSchema.ORDER_ITEM, "orderId", order)
                + rows.count(ShopSchema.SHIPMENT, "orderId", order);
        return pattern("Order with items and parcels", "One query brings three kinds of items",
                Request.Query.of(index(ShopSchema.GSI1), KeyCondition.of(key("ORDER#<orderId>"))), 90, 300)
                .withParameters(List.of(parameter("orderId", order)))
                .withExpected(List.of(new Expectation.Count(1 + items)));
    }

    private AccessPattern productPage() {
        return pattern("Product page", "The page everybody opens",
                Request.GetItem.of(ShopSchema.TABLE, key("PRODUCT#<productId>"), key("DETAILS")), 900, 2_400)
                .withParameters(List.of(parameter("productId", CELEBRITY)))
                .withSkew(new KeySkew.Zipf(0.9))
                .withExpected(List.of(new Expectation.Count(1),
                        new Expectation.First(with("title", Catalogue.CELEBRITY))));
    }

    private AccessPattern severalProducts() {
        List<Request.GetItem> gets = List.of("P0001", "P0002", "P0003")
                .stream()
                .map(product -> Request.GetItem
                        .of(ShopSchema.TABLE, key("PRODUCT#" + product), key("DETAILS")))
                .toList();
        return pattern("Products on the front page", "Three picks in one round trip", new Request.BatchGetItem(gets),
                40, 150).withExpected(List.of(new Expectation.Count(3)));
    }

    private AccessPattern category() {
        long cheap = rows.of(ShopSchema.PRODUCT)
                .stream()
                .filter(row -> row.text("category").equals("audio") && row.number("priceCents") <= 20_000)
                .count();
        Request.Query query = Request.Query.of(index(ShopSchema.GSI2), KeyCondition.of(key("CATEGORY#<category>"),
                RangeCondition.of(RangeOperator.LE, key("PRICE#<maxPriceCents:pad(8)>~"))))
                .withProjection(List.of("productId", "title", "priceCents"));
        return pattern("Products of a category up to a price", "Cheapest first", query, 120, 400)
                .withParameters(List.of(parameter("category", "audio"),
                        parameter("maxPriceCents", Value.n(20_000))))
                .withExpected(List.of(new Expectation.Count(cheap),
                        new Expectation.Sorted(new AttributeName("priceCents"), ReadOrder.ASCENDING)));
    }

    private AccessPattern latestReviews() {
        Request.Query query = Request.Query
                .of(Source.of(ShopSchema.TABLE), KeyCondition.of(key("PRODUCT#<productId>"),
                        RangeCondition.of(RangeOperator.BEGINS_WITH, key("REVIEW#"))))
                .withOrder(ReadOrder.DESCENDING)
                .withLimit(OptionalInt.of(5));
        return pattern("Product's latest reviews", "Five, newest first", query, 350, 1_100)
                .withParameters(List.of(parameter("productId", CELEBRITY)))
                .withSkew(new KeySkew.Zipf(0.9))
                .withExpected(List.of(new Expectation.Count(5),
                        new Expectation.Sorted(new AttributeName("reviewedAt"), ReadOrder.DESCENDING)));
    }

    private AccessPattern reviewsByCustomer() {
        String customer = rows.of(ShopSchema.REVIEW).getFirst().text("customerId");
        Request.Query query = Request.Query.of(index(ShopSchema.GSI1), KeyCondition.of(key("CUSTOMER#<customerId>"),
                RangeCondition.of(RangeOperator.BEGINS_WITH, key("REVIEW#"))));
        return pattern("Customer's reviews", "", query, 8, 30)
                .withParameters(List.of(parameter("customerId", customer)))
                .withExpected(List.of(new Expectation.Count(rows.count(ShopSchema.REVIEW, "customerId", customer))));
    }

    private AccessPattern ordersToPack() {
        long large = rows.of(ShopSchema.ORDER)
                .stream()
                .filter(row -> row.text("status").equals("PAID") && row.number("itemCount") > 1)
                .count();
        Request.Query query = Request.Query
                .of(index(ShopSchema.GSI2), KeyCondition.of(key("STATUS#<status>")))
                .withFilter(Optional.of(expression("#itemCount > :items")));
        return pattern("Orders waiting, with several items", "What the packers start with, oldest first", query, 1, 4)
                .withParameters(List.of(parameter("status", "PAID"), parameter("items", Value.n(1))))
                .withExpected(List.of(new Expectation.Count(large)));
    }

    private AccessPattern parcelsDue() {
        String day = "2026-11-01";
        long due = rows.of(ShopSchema.SHIPMENT)
                .stream()
                .filter(row -> row.text("carrier").equals("northpost"))
                .filter(row -> row.text("dueOn").compareTo(day) <= 0)
                .count();
        Request.Query query = Request.Query.of(index(ShopSchema.GSI2), KeyCondition.of(key("CARRIER#<carrier>"),
                RangeCondition.of(RangeOperator.LE, key("DUE#<day>~"))));
        return pattern("Carrier's parcels due by a day", "", query, 0.5, 2)
                .withParameters(List.of(parameter("carrier", "northpost"), parameter("day", day)))
                .withExpected(List.of(new Expectation.Count(due),
                        new Expectation.Sorted(new AttributeName("dueOn"), ReadOrder.ASCENDING)));
    }

    private AccessPattern recentActivity() {
        Request.Query query = Request.Query
                .of(Source.of(ShopSchema.TABLE), KeyCondition.of(key("ACTIVITY#<productId>")))
                .withOrder(ReadOrder.DESCENDING)
                .withLimit(OptionalInt.of(50));
        return pattern("Product's latest activity", "\"214 people are looking at this\"", query, 5, 20)
                .withParameters(List.of(parameter("productId", CELEBRITY)))
                .withSkew(new KeySkew.Zipf(0.9))
                .withExpected(List.of(new Expectation.Count(50),
                        new Expectation.Sorted(new AttributeName("occurredAt"), ReadOrder.DESCENDING)));
    }

    private static Request.Query ofCustomer(String prefix) {
        return Request.Query.of(Source.of(ShopSchema.TABLE), KeyCondition.of(key("CUSTOMER#<customerId>"),
                RangeCondition.of(RangeOperator.BEGINS_WITH, key(prefix))));
    }

    private static Source index(String name) {
        return Source.of(ShopSchema.TABLE, new IndexName(name));
    }
}
