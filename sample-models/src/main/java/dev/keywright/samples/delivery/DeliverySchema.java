package dev.keywright.samples.delivery;

import static dev.keywright.samples.parts.Words.attributes;
import static dev.keywright.samples.parts.Words.entity;
import static dev.keywright.samples.parts.Words.expiring;
import static dev.keywright.samples.parts.Words.fields;
import static dev.keywright.samples.parts.Words.including;
import static dev.keywright.samples.parts.Words.keys;
import static dev.keywright.samples.parts.Words.on;
import static dev.keywright.samples.parts.Words.safe;

import java.util.List;
import java.util.Optional;

import dev.keywright.design.entity.Entity;
import dev.keywright.design.name.TableName;
import dev.keywright.design.table.GlobalIndex;
import dev.keywright.design.table.KeySchema;
import dev.keywright.design.table.StreamView;
import dev.keywright.design.table.Table;
import dev.keywright.design.table.WarmThroughput;

/** Deliveries in one table with a stream; what is made of them in another. */
final class DeliverySchema {
    static final TableName DELIVERIES_NAME = new TableName("Deliveries");
    static final TableName TOTALS_NAME = new TableName("Totals");
    static final String RANKING = "Ranking";

    static final Table DELIVERIES = Table.of(DELIVERIES_NAME.value(), KeySchema.of("PK", "SK"))
            .withDescription("Each delivery, once; its stream feeds the totals")
            .withOptions(safe().withStream(Optional.of(StreamView.NEW_AND_OLD_IMAGES)));

    static final Table TOTALS = Table.of(TOTALS_NAME.value(), KeySchema.of("PK", "SK"))
            .withDescription("Sums by restaurant and by city; written by the stream's handler alone")
            .withAttributes(attributes("PK", "SK", "contest", "revenueCents:N"))
            .withGlobalIndexes(List.of(GlobalIndex.of(RANKING, KeySchema.of("contest", "revenueCents"))
                    .withDescription("The restaurants of a city and a day by revenue; only their days are in it")
                    .withProjection(including("restaurantId", "name", "deliveries"))))
            .withOptions(expiring("expiresAt").withWarmThroughput(Optional.of(new WarmThroughput(12_000, 8_000))));

    static final Entity DELIVERY = entity("Delivery", DELIVERIES_NAME, 0, "Something to eat, at somebody's door",
            keys("RESTAURANT#<restaurantId>", "DELIVERY#<deliveredAt>#<deliveryId>"), List.of(),
            fields("restaurantId", "deliveredAt", "deliveryId", "city", "courier", "amountCents:N", "minutes:N",
                    "stars:N?"),
            120_000_000);

    static final Entity DAY = entity("RestaurantDay", TOTALS_NAME, 1, "A restaurant's day in a few numbers",
            keys("RESTAURANT#<restaurantId>", "DAY#<day>"),
            List.of(on(RANKING, "<city>#<day>", "<revenueCents>")),
            fields("restaurantId", "day", "city", "name", "deliveries:N", "revenueCents:N", "minutes:N", "longest:N",
                    "stars:M"),
            11_000_000);

    static final Entity HOUR = entity("RestaurantHour", TOTALS_NAME, 2, "An hour of it, for 60 days",
            keys("RESTAURANT#<restaurantId>", "HOUR#<hour>"), List.of(),
            fields("restaurantId", "hour", "deliveries:N", "revenueCents:N", "expiresAt:N"), 20_000_000);

    static final Entity CITY_DAY = entity("CityDay", TOTALS_NAME, 3,
            "A city's day, in eight parts by restaurant: all of a city's deliveries change it",
            keys("CITY#<city>#<restaurantId:shard(8)>", "DAY#<day>"), List.of(),
            fields("city", "restaurantId", "day", "deliveries:N", "revenueCents:N"), 90_000);

    static final Entity SEEN = entity("Seen", TOTALS_NAME, 4,
            "A change that has been counted, for two days: streams may bring it again",
            keys("SEEN#<deliveryId>", "SEEN"), List.of(), fields("deliveryId", "expiresAt:N"), 700_000);

    private DeliverySchema() {}
}
