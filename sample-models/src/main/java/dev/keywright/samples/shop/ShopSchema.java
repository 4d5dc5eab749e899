package dev.keywright.samples.shop;

import static dev.keywright.samples.parts.Words.attributes;
import static dev.keywright.samples.parts.Words.entity;
import static dev.keywright.samples.parts.Words.expiring;
import static dev.keywright.samples.parts.Words.fields;
import static dev.keywright.samples.parts.Words.keys;
import static dev.keywright.samples.parts.Words.many;
import static dev.keywright.samples.parts.Words.on;

import java.util.List;
import java.util.Optional;

import dev.keywright.design.entity.Entity;
import dev.keywright.design.name.TableName;
import dev.keywright.design.table.GlobalIndex;
import dev.keywright.design.table.KeySchema;
import dev.keywright.design.table.StreamView;
import dev.keywright.design.table.Table;

/** The table and what is stored in it. */
final class ShopSchema {
    static final TableName TABLE = new TableName("Shop");
    static final String GSI1 = "GSI1";
    static final String GSI2 = "GSI2";

    static final Entity CUSTOMER = entity("Customer", TABLE, 0, "Somebody with an account",
            keys("CUSTOMER#<customerId>", "PROFILE"), List.of(on(GSI1, "EMAIL#<email:lower>", "CUSTOMER")),
            fields("customerId", "email", "name", "tier", "joinedAt"), 200_000)
            .withRelations(List.of(many("Address", 1.5), many("Order", 5), many("CartItem", 1.3)));

    static final Entity ADDRESS = entity("Address", TABLE, 5, "Where a customer has things sent",
            keys("CUSTOMER#<customerId>", "ADDRESS#<addressId>"), List.of(),
            fields("customerId", "addressId", "label", "street", "city", "postcode", "country"), 300_000);

    static final Entity CART_ITEM = entity("CartItem", TABLE, 6, "A product in a cart; gone after 30 days",
            keys("CUSTOMER#<customerId>", "CART#<productId>"), List.of(),
            fields("customerId", "productId", "quantity:N", "addedAt", "expiresAt:N"), 260_000);

    static final Entity ORDER = entity("Order", TABLE, 1, "An order's head; its items and parcels join it in GSI1",
            keys("CUSTOMER#<customerId>", "ORDER#<placedAt>#<orderId>"),
            List.of(on(GSI1, "ORDER#<orderId>", "ORDER"), on(GSI2, "STATUS#<status>", "<placedAt>#<orderId>")),
            fields("customerId", "orderId", "placedAt", "status", "totalCents:N", "currency", "itemCount:N"),
            1_000_000).withRelations(List.of(many("OrderItem", 2.2), many("Shipment", 0.8)));

    static final Entity ORDER_ITEM = entity("OrderItem", TABLE, 2, "One line of an order",
            keys("ORDER#<orderId>", "ITEM#<productId>"), List.of(on(GSI1, "ORDER#<orderId>", "ITEM#<productId>")),
            fields("orderId", "productId", "title", "quantity:N", "priceCents:N"), 2_200_000);

    static final Entity SHIPMENT = entity("Shipment", TABLE, 7, "A parcel on its way",
            keys("ORDER#<orderId>", "SHIPMENT#<shipmentId>"),
            List.of(on(GSI1, "ORDER#<orderId>", "SHIPMENT#<shipmentId>"),
                    on(GSI2, "CARRIER#<carrier>", "DUE#<dueOn>#<shipmentId>")),
            fields("orderId", "shipmentId", "carrier", "dueOn", "state"), 800_000);

    static final Entity PRODUCT = entity("Product", TABLE, 3, "What the shop sells",
            keys("PRODUCT#<productId>", "DETAILS"),
            List.of(on(GSI2, "CATEGORY#<category>", "PRICE#<priceCents:pad(8)>#<productId>")),
            fields("productId", "title", "category", "priceCents:N", "stock:N", "description"), 20_000)
            .withRelations(List.of(many("Review", 12), many("ProductActivity", 400)));

    static final Entity REVIEW = entity("Review", TABLE, 4, "What a customer says of a product",
            keys("PRODUCT#<productId>", "REVIEW#<reviewedAt>#<customerId>"),
            List.of(on(GSI1, "CUSTOMER#<customerId>", "REVIEW#<reviewedAt>")),
            fields("productId", "customerId", "reviewedAt", "stars:N", "text"), 240_000);

    static final Entity ACTIVITY = entity("ProductActivity", TABLE, 8,
            "A view, a like or a look into the cart, counted live; gone after a week",
            keys("ACTIVITY#<productId>", "<occurredAt>#<eventId>"), List.of(),
            fields("productId", "eventId", "occurredAt", "kind", "channel", "expiresAt:N"), 8_000_000);

    static final List<Entity> ENTITIES = List.of(CUSTOMER, ADDRESS, CART_ITEM, ORDER, ORDER_ITEM, SHIPMENT, PRODUCT,
            REVIEW, ACTIVITY);

    static final Table SHOP = table();

    private ShopSchema() {}

    private static Table table() {
        Table plain = Table.of(TABLE.value(), KeySchema.of("PK", "SK"));
        List<GlobalIndex> indexes = List.of(
                GlobalIndex.of(GSI1, KeySchema.of("GSI1PK", "GSI1SK"))
                        .withDescription(
                                "By e-mail; an order with everything that belongs to it; a customer's reviews"),
                GlobalIndex.of(GSI2, KeySchema.of("GSI2PK", "GSI2SK"))
                        .withDescription("Orders by status, parcels by carrier, products by category and price"));
        return plain.withDescription("Everything the shop knows")
                .withAttributes(attributes("PK", "SK", "GSI1PK", "GSI1SK", "GSI2PK", "GSI2SK"))
                .withGlobalIndexes(indexes)
                .withOptions(expiring("expiresAt").withStream(Optional.of(StreamView.NEW_AND_OLD_IMAGES)));
    }
}
