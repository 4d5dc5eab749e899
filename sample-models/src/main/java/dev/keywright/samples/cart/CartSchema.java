package dev.keywright.samples.cart;

import static dev.keywright.samples.parts.Words.attributes;
import static dev.keywright.samples.parts.Words.entity;
import static dev.keywright.samples.parts.Words.expiring;
import static dev.keywright.samples.parts.Words.fields;
import static dev.keywright.samples.parts.Words.including;
import static dev.keywright.samples.parts.Words.key;
import static dev.keywright.samples.parts.Words.on;
import static dev.keywright.samples.parts.Words.safe;

import java.util.List;

import dev.keywright.design.entity.Entity;
import dev.keywright.design.entity.KeyTemplates;
import dev.keywright.design.name.TableName;
import dev.keywright.design.table.GlobalIndex;
import dev.keywright.design.table.KeySchema;
import dev.keywright.design.table.Table;

/** Carts by their id, stock by article, orders by customer. */
final class CartSchema {
    static final TableName CARTS_NAME = new TableName("Carts");
    static final TableName STOCK_NAME = new TableName("Stock");
    static final TableName PURCHASES_NAME = new TableName("Purchases");
    static final String BY_CUSTOMER = "ByCustomer";
    static final String REMINDERS = "Reminders";

    static final Table CARTS = Table.of(CARTS_NAME.value(), KeySchema.of("cartId"))
            .withDescription("One item a cart, with all its lines")
            .withAttributes(attributes("cartId", "customerId", "begunAt", "remindOn"))
            .withGlobalIndexes(List.of(
                    GlobalIndex.of(BY_CUSTOMER, KeySchema.of("customerId", "begunAt"))
                            .withDescription("A customer's carts; guests' carts are not in it")
                            .withProjection(including("state")),
                    GlobalIndex.of(REMINDERS, KeySchema.of("remindOn", "begunAt"))
                            .withDescription("Carts to write a mail about on a day; only those that are still open")
                            .withProjection(including("customerId", "totalCents"))))
            .withOptions(expiring("expiresAt"));

    static final Table STOCK = Table.of(STOCK_NAME.value(), KeySchema.of("sku"))
            .withDescription("How much of each article can be sold")
            .withOptions(safe());

    static final Table PURCHASES = Table.of(PURCHASES_NAME.value(), KeySchema.of("customerId", "purchaseId"))
            .withDescription("What a cart turned into")
            .withOptions(safe());

    static final Entity CART = entity("Cart", CARTS_NAME, 0, "What somebody means to buy; forgotten after 60 days",
            KeyTemplates.of(key("<cartId>")),
            List.of(on(BY_CUSTOMER, "<customerId>", "<begunAt>"), on(REMINDERS, "<remindOn>", "<begunAt>")),
            fields("cartId", "customerId?", "state", "begunAt", "changedAt", "remindOn?", "version:N", "lineCount:N",
                    "totalCents:N", "lines:M", "expiresAt:N"),
            900_000);

    static final Entity STOCK_LEVEL = entity("StockLevel", STOCK_NAME, 1, "An article's free quantity",
            KeyTemplates.of(key("<sku>")), List.of(), fields("sku", "title", "priceCents:N", "free:N"), 40_000);

    static final Entity PURCHASE = entity("Purchase", PURCHASES_NAME, 2, "A cart that was paid",
            KeyTemplates.of(key("<customerId>"), key("<purchaseId>")), List.of(),
            fields("customerId", "purchaseId", "cartId", "paidAt", "totalCents:N", "lines:M"), 2_500_000);

    private CartSchema() {}
}
