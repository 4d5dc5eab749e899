package dev.keywright.samples.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.keywright.design.template.Transform;
import dev.keywright.samples.parts.Dates;
import dev.keywright.samples.parts.Dice;
import dev.keywright.samples.parts.People;
import dev.keywright.samples.parts.Row;
import dev.keywright.samples.parts.Rows;

/** Restaurants with their deliveries, and totals that are exactly what the deliveries add up to. */
final class DeliveryData {
    static final Duration HOUR_LIFE = Duration.ofDays(60);
    static final Duration SEEN_LIFE = Duration.ofDays(2);
    static final int SHARDS = 8;

    private static final List<String> CITIES = List.of("porto", "lyon", "graz");
    private static final List<String> FIRST_WORDS = List.of("Golden", "Old", "Little", "Blue", "Quiet", "Seventh");
    private static final List<String> SECOND_WORDS = List.of("Lantern", "Noodle", "Harbour", "Oven", "Tamarind",
            "Pepper");

    private final Dice dice = new Dice(3_060);
    private final Rows rows = new Rows(DeliverySchema.DELIVERIES, DeliverySchema.TOTALS);
    private final Map<List<String>, List<Row>> byCityShard = new TreeMap<>(
            Comparator.comparing((List<String> key) -> String.join("#", key)));

    DeliveryData(int items) {
        for (int number = 1; rows.count() < items; number++) {
            restaurant(String.format(Locale.ROOT, "rest-%04d", number), number);
        }
        byCityShard.forEach((key, deliveries) -> rows.add(DeliverySchema.CITY_DAY,
                sums(deliveries).with("city", key.get(0), "restaurantId", deliveries.getFirst().text("restaurantId"),
                        "day", key.get(2))));
    }

    Rows rows() {
        return rows;
    }

    private void restaurant(String id, int number) {
        String city = CITIES.get(number % CITIES.size());
        String name = dice.of(FIRST_WORDS) + " " + dice.of(SECOND_WORDS);
        List<Row> deliveries = new ArrayList<>();
        for (int i = number == 1 ? 60 : dice.between(8, 30); i > 0; i--) {
            Instant at = Dates.minutesAgo(dice.between(1, 3 * 24 * 60)).plusSeconds(i);
            Row delivery = Row.of("restaurantId", id, "deliveredAt", at, "deliveryId", "D" + dice.id(9), "city", city,
                    "courier", People.person(dice, dice.between(1, 60)).handle(), "amountCents",
                    dice.between(9, 70) * 100 + 50, "minutes", dice.between(12, 58));
            deliveries.add(rows.add(DeliverySchema.DELIVERY,
                    dice.chance(60) ? delivery.with("stars", Math.min(5, dice.between(2, 7))) : delivery));
        }
        grouped(deliveries, row -> Dates.day(at(row))).forEach((day, some) -> day(id, name, city, day, some));
        grouped(deliveries, row -> at(row).truncatedTo(ChronoUnit.HOURS).toString()).forEach((hour, some) -> rows.add(
                DeliverySchema.HOUR, sums(some).with("restaurantId", id, "hour", hour, "expiresAt",
                        Dates.expiry(Instant.parse(hour), HOUR_LIFE))));
        deliveries.stream()
                .filter(row -> dice.oneIn(6))
                .forEach(row -> rows.add(DeliverySchema.SEEN,
                        Row.of("deliveryId", row.text("deliveryId"), "expiresAt", Dates.expiry(at(row), SEEN_LIFE))));
    }

    private void day(String restaurant, String name, String city, String day, List<Row> deliveries) {
        rows.add(DeliverySchema.DAY, sums(deliveries).with("restaurantId", restaurant, "day", day, "city", city, "name",
                name, "minutes", sum(deliveries, "minutes"), "longest",
                deliveries.stream().mapToLong(row -> row.number("minutes")).max().orElseThrow(), "stars",
                stars(deliveries)));
        String shard = new Transform.Shard(SHARDS).apply(restaurant);
        byCityShard.computeIfAbsent(List.of(city, shard, day), _ -> new ArrayList<>()).addAll(deliveries);
    }

    /** How often each number of stars was given, all five of them, so that a path into the map can add one. */
    private static Map<String, Object> stars(List<Row> deliveries) {
        Map<String, Object> stars = new LinkedHashMap<>();
        for (int i = 1; i <= 5; i++) {
            int given = i;
            stars.put("s" + i, deliveries.stream().filter(row -> row.number("stars") == given).count());
        }
        return stars;
    }

    private static Map<String, List<Row>> grouped(List<Row> deliveries, Function<Row, String> by) {
        return deliveries.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList()));
    }

    private static Row sums(List<Row> deliveries) {
        return Row.of("deliveries", deliveries.size(), "revenueCents", sum(deliveries, "amountCents"));
    }

    static long sum(List<Row> rows, String field) {
        return rows.stream().mapToLong(row -> row.number(field)).sum();
    }

    private static Instant at(Row delivery) {
        return Instant.parse(delivery.text("deliveredAt"));
    }
}
