package dev.keywright.samples.cart;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.keywright.samples.parts.Dates;
import dev.keywright.samples.parts.Dice;
import dev.keywright.samples.parts.Row;
import dev.keywright.samples.parts.Rows;

/** Articles, then carts of them; some were paid. */
final class CartData {
    static final Duration CART_LIFE = Duration.ofDays(60);

    private static final List<String> MATERIALS = List.of("Linen", "Wool", "Cotton", "Denim", "Silk", "Corduroy");
    private static final List<String> GARMENTS = List.of("shirt", "scarf", "jacket", "trousers", "socks", "cap",
            "dress", "coat");
    private static final List<String> SHADES = List.of("ink", "moss", "sand", "rust", "chalk", "plum");

    private final Dice dice = new Dice(60_606);
    private final Rows rows = new Rows(CartSchema.CARTS, CartSchema.STOCK, CartSchema.PURCHASES);
    private final List<Row> articles = new ArrayList<>();

    CartData(int items) {
        int sold = Math.max(60, items / 10);
        for (int i = 0; i < sold; i++) {
            article(i);
        }
        for (int number = 1; rows.count() < items; number++) {
            cart(number);
        }
    }

    Rows rows() {
        return rows;
    }

    private void article(int i) {
        String title = dice.of(MATERIALS) + " " + dice.of(GARMENTS) + ", " + dice.of(SHADES);
        articles.add(rows.add(CartSchema.STOCK_LEVEL, Row.of("sku", String.format(Locale.ROOT, "SKU-%05d", i + 1),
                "title", title, "priceCents", dice.between(9, 180) * 100 + 90, "free", dice.between(0, 400))));
    }

    private void cart(int number) {
        String id = "cart-" + dice.id(12).toLowerCase(Locale.ROOT);
        boolean guest = number > 3 && dice.chance(35);
        boolean paid = !guest && dice.chance(30);
        String customer = String.format(Locale.ROOT, "cust-%05d", number <= 3 ? 1 : 1 + dice.below(1 + number / 2));
        Map<String, Object> lines = new LinkedHashMap<>();
        long total = 0;
        for (Row article : dice.several(articles, dice.between(1, 5))) {
            int quantity = dice.skewed(List.of(1, 2, 3));
            total += quantity * article.number("priceCents");
            lines.put(article.text("sku"), line(article, quantity));
        }
        Instant changed = Dates.minutesAgo(dice.between(1, 12 * 24 * 60)).plusMillis(number % 1_000);
        Instant begun = changed.minusSeconds(dice.between(30, 40_000));
        Row cart = Row.of("cartId", id, "state", paid ? "paid" : "open", "begunAt", begun, "changedAt", changed,
                "version",
                dice.between(1, 9), "lineCount", lines.size(), "totalCents", total, "lines", lines, "expiresAt",
                Dates.expiry(changed, CART_LIFE));
        if (!guest) {
            cart = cart.with("customerId", customer);
            cart = paid ? cart : cart.with("remindOn", Dates.day(changed.plus(Duration.ofDays(3))));
        }
        rows.add(CartSchema.CART, cart);
        if (paid) {
            rows.add(CartSchema.PURCHASE, Row.of("customerId", customer, "purchaseId",
                    Dates.day(changed) + "-" + dice.id(6), "cartId", id, "paidAt", changed, "totalCents", total,
                    "lines", lines));
        }
    }

    /** The price is the price that was shown, whatever the article costs tomorrow. */
    static Map<String, Object> line(Row article, int quantity) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("title", article.text("title"));
        line.put("quantity", quantity);
        line.put("priceCents", article.number("priceCents"));
        return line;
    }
}
