package dev.keywright.samples.bidding;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

import dev.keywright.design.template.Transform;
import dev.keywright.samples.parts.Dates;
import dev.keywright.samples.parts.Dice;
import dev.keywright.samples.parts.Row;
import dev.keywright.samples.parts.Rows;

/** Placements and line items with their budgets, then browsers that have seen some of them, then auctions. */
final class BiddingData {
    static final String TODAY = "2026-11-20";
    static final Duration PROFILE_LIFE = Duration.ofDays(90);
    static final Duration CAP_LIFE = Duration.ofDays(2);
    static final Duration WIN_LIFE = Duration.ofDays(3);
    static final int SHARDS = 16;

    private static final List<String> COUNTRIES = List.of("DE", "FR", "IT", "PT", "NO");
    private static final List<String> FORMATS = List.of("banner", "video", "native");
    private static final List<String> SITES = List.of("thedailyferry.example", "rezepte.example", "meteo.example",
            "scores.example", "chess.example");
    private static final List<String> ADVERTISERS = List.of("Norvik", "Halden Ferries", "Okoye", "Castello",
            "Solvang Solar", "Wren", "Quince & Daughters");
    private static final List<String> SEGMENTS = List.of("cooking", "travel", "football", "parents", "cycling",
            "new-home", "photography", "students");

    private final Dice dice = new Dice(300);
    private final Rows rows = new Rows(BiddingSchema.AUDIENCE, BiddingSchema.INVENTORY);
    private final List<String> shardNames = shardNames();

    BiddingData(int items) {
        int lines = Math.max(40, items / 45);
        for (int i = 0; i < lines; i++) {
            placement(i);
            line(i);
        }
        for (int number = 1; rows.count() < items; number++) {
            browser(String.format(Locale.ROOT, "b-%07d", number), number == 1);
        }
    }

    Rows rows() {
        return rows;
    }

    private void placement(int i) {
        rows.add(BiddingSchema.PLACEMENT, Row.of("placementId", String.format(Locale.ROOT, "pl-%05d", i + 1), "site",
                dice.skewed(SITES), "format", dice.of(FORMATS), "floorMicros", dice.between(80, 900) * 1_000));
    }

    /** A paused line has no country, so it is not in the index. */
    private void line(int i) {
        String id = String.format(Locale.ROOT, "line-%05d", i + 1);
        Row line = Row.of("lineId", id, "advertiser", dice.of(ADVERTISERS), "format", dice.of(FORMATS), "bidMicros",
                dice.between(100, 9_000) * 1_000L + i, "creativeId", "cr-" + dice.id(6), "capPerDay",
                dice.between(2, 6));
        rows.add(BiddingSchema.LINE, i == 3 || dice.chance(10) ? line : line.with("country", dice.skewed(COUNTRIES)));
        long limit = dice.between(2, 40) * 1_000_000L;
        for (String shard : shardNames) {
            rows.add(BiddingSchema.BUDGET, Row.of("lineId", id, "spreadBy", shard, "day", TODAY, "spentMicros",
                    i == 1 ? limit : dice.below(1_900) * 1_000L, "limitMicros", limit, "expiresAt",
                    Dates.expiry(Dates.NOW, CAP_LIFE)));
        }
    }

    /** One text for each shard, so that a new day's sixteen items can be made at once. */
    private static List<String> shardNames() {
        Transform.Shard shard = new Transform.Shard(SHARDS);
        List<String> names = new ArrayList<>();
        for (int wanted = 0; wanted < SHARDS; wanted++) {
            int text = 0;
            while (!shard.apply("seed-" + text).equals(shard.name(wanted))) {
                text++;
            }
            names.add("seed-" + text);
        }
        return List.copyOf(names);
    }

    private void browser(String id, boolean busy) {
        rows.add(BiddingSchema.PROFILE, Row.of("userId", id, "segments",
                new TreeSet<String>(dice.several(SEGMENTS, dice.between(1, 4))), "country", dice.skewed(COUNTRIES),
                "seenAt",
                Dates.minutesAgo(dice.between(0, 40_000)), "expiresAt", Dates.expiry(Dates.NOW, PROFILE_LIFE)));
        List<Row> lines = rows.of(BiddingSchema.LINE);
        for (Row line : dice.several(lines, busy ? 5 : dice.between(0, 2))) {
            rows.add(BiddingSchema.CAP, Row.of("userId", id, "lineId", line.text("lineId"), "day", TODAY, "shown",
                    busy ? line.number("capPerDay") : dice.between(1, 3), "expiresAt",
                    Dates.expiry(Dates.NOW, CAP_LIFE)));
        }
        if (busy || dice.chance(40)) {
            rows.add(BiddingSchema.WIN, Row.of("auctionId", "au-" + dice.id(14), "lineId",
                    dice.skewed(lines).text("lineId"), "placementId",
                    dice.skewed(rows.of(BiddingSchema.PLACEMENT)).text("placementId"), "wonAt",
                    Dates.minutesAgo(dice.between(0, 4_000)), "priceMicros", dice.between(90, 4_000) * 1_000L,
                    "expiresAt", Dates.expiry(Dates.NOW, WIN_LIFE)));
        }
    }
}
