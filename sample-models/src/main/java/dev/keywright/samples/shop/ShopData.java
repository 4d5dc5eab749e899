package dev.keywright.samples.shop;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedSet;

import dev.keywright.samples.parts.Dice;
import dev.keywright.samples.parts.People;
import dev.keywright.samples.parts.People.Person;
import dev.keywright.samples.parts.Places;
import dev.keywright.samples.parts.Places.City;
import dev.keywright.samples.parts.Row;
import dev.keywright.samples.parts.Rows;

/** Items for the shop, usually 5,000 of them, that belong together, with one product everybody wants. */
final class ShopData {
    static final int USUAL_ITEMS = 5_000;
    static final Instant TODAY = Instant.parse("2026-11-20T09:00:00Z");

    private static final int CUSTOMERS = 150;
    private static final int PRODUCTS = 120;
    private static final int ORDERS = 700;
    private static final int REVIEWS = 520;
    private static final Duration CART_LIFE = Duration.ofDays(30);
    private static final Duration ACTIVITY_LIFE = Duration.ofDays(7);

    private final int items;
    private final Dice dice = new Dice(20_261_120);
    private final Rows rows = new Rows(ShopSchema.SHOP);
    private final List<String> customers = new ArrayList<>();
    private final List<Product> products = new ArrayList<>();

    private record Product(String id, String title, int priceCents) {}

    /** @param items how many there are in all, 1,000 or more */
    ShopData(int items) {
        this.items = items;
        products();
        customers();
        orders();
        reviews();
        while (rows.count() < items) {
            activity();
        }
    }

    Rows rows() {
        return rows;
    }

    /** As many of a kind as there are for the usual number of items. */
    private int share(int usual) {
        return Math.max(1, Math.toIntExact((long) usual * items / USUAL_ITEMS));
    }

    private void products() {
        for (int i = 0; i < share(PRODUCTS); i++) {
            String category = Catalogue.CATEGORIES.get(i % Catalogue.CATEGORIES.size());
            String title = i == 0
                    ? Catalogue.CELEBRITY
                    : dice.of(Catalogue.MAKERS) + " " + dice.of(Catalogue.goods(category)) + " " + dice.between(2, 90);
            int price = i == 0 ? 24_900 : dice.between(5, 400) * 100 - 1;
            String id = String.format(Locale.ROOT, "P%04d", i + 1);
            products.add(new Product(id, title, price));
            rows.add(ShopSchema.PRODUCT,
                    Row.of("productId", id, "title", title, "category", category, "priceCents", price,
                            "stock", i == 0 ? 5_000 : dice.between(0, 300), "description",
                            Catalogue.description(title, dice)));
        }
    }

    private void customers() {
        for (int i = 0; i < share(CUSTOMERS); i++) {
            String id = String.format(Locale.ROOT, "C%05d", 10_001 + i);
            customers.add(id);
            Person person = People.person(dice, i + 1);
            rows.add(ShopSchema.CUSTOMER,
                    Row.of("customerId", id, "email", person.email(), "name", person.name(), "tier",
                            dice.skewed(List.of("basic", "plus", "gold")), "joinedAt",
                            time(dice.between(40, 900)).toString()));
            int addresses = 1 + (dice.oneIn(3) ? 1 : 0);
            for (int a = 1; a <= addresses; a++) {
                City city = Places.city(dice);
                rows.add(ShopSchema.ADDRESS,
                        Row.of("customerId", id, "addressId", "A" + a, "label", a == 1 ? "home" : "work",
                                "street", dice.between(1, 180) + " " + Places.street(dice), "city", city.name(),
                                "postcode", city.postcode() + dice.between(10, 99), "country", city.country()));
            }
            cart(id);
        }
    }

    private void cart(String customer) {
        SequencedSet<Product> chosen = new LinkedHashSet<>();
        for (int i = dice.between(0, 3); i > 0; i--) {
            chosen.add(dice.skewed(products));
        }
        for (Product product : chosen) {
            Instant added = time(dice.between(0, 25));
            rows.add(ShopSchema.CART_ITEM, Row.of("customerId", customer, "productId", product.id, "quantity",
                    dice.between(1, 3), "addedAt", added.toString(), "expiresAt",
                    added.plus(CART_LIFE).getEpochSecond()));
        }
    }

    private void orders() {
        for (int i = 0; i < share(ORDERS); i++) {
            String customer = i < 14 ? customers.getFirst() : dice.skewed(customers);
            int age = i < 14 ? 5 * i + 1 : dice.between(0, 120);
            Instant placed = time(age).minusSeconds(dice.below(30_000));
            String order = "O" + dice.id(10);
            String status = age < 2 ? "PAID" : age < 4 ? "PACKED" : age < 7 ? "SHIPPED" : "DELIVERED";
            SequencedSet<Product> bought = new LinkedHashSet<>();
            for (int n = dice.between(1, 3); n > 0; n--) {
                bought.add(dice.skewed(products));
            }
            int total = bought.stream().mapToInt(Product::priceCents).sum();
            rows.add(ShopSchema.ORDER, Row.of("customerId", customer, "orderId", order, "placedAt", placed.toString(),
                    "status", status, "totalCents", total, "currency", "EUR", "itemCount", bought.size()));
            bought.forEach(product -> rows.add(ShopSchema.ORDER_ITEM, Row.of("orderId", order, "productId", product.id,
                    "title", product.title, "quantity", 1, "priceCents", product.priceCents)));
            if (age >= 4) {
                shipment(order, placed, status);
            }
        }
    }

    private void shipment(String order, Instant placed, String status) {
        String due = placed.plus(Duration.ofDays(dice.between(3, 8))).toString().substring(0, 10);
        rows.add(ShopSchema.SHIPMENT, Row.of("orderId", order, "shipmentId", "S" + dice.id(8), "carrier",
                dice.of(Catalogue.CARRIERS), "dueOn", due, "state",
                status.equals("DELIVERED") ? "delivered" : "in transit"));
    }

    private void reviews() {
        SequencedSet<List<String>> written = new LinkedHashSet<>();
        while (written.size() < share(REVIEWS)) {
            Product product = dice.skewed(products);
            String customer = dice.of(customers);
            if (written.add(List.of(product.id, customer))) {
                int stars = Math.min(5, dice.between(2, 6));
                rows.add(ShopSchema.REVIEW, Row.of("productId", product.id, "customerId", customer, "reviewedAt",
                        time(dice.between(0, 300)).minusSeconds(dice.below(80_000)).toString(), "stars", stars, "text",
                        Catalogue.opinion(stars, dice)));
            }
        }
    }

    private void activity() {
        Product product = dice.oneIn(4) ? products.getFirst() : dice.skewed(products);
        Instant occurred = TODAY.minusMillis(dice.below(3_600_000));
        rows.add(ShopSchema.ACTIVITY, Row.of("productId", product.id, "eventId", "E" + dice.id(12), "occurredAt",
                occurred.toString(), "kind", dice.skewed(List.of("view", "like", "cart")), "channel",
                dice.of(List.of("app", "web", "mail")), "expiresAt", occurred.plus(ACTIVITY_LIFE).getEpochSecond()));
    }

    private static Instant time(int daysAgo) {
        return TODAY.minus(Duration.ofDays(daysAgo));
    }
}
