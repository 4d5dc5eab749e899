package dev.keywright.samples.bidding;

import static dev.keywright.samples.parts.Words.attributes;
import static dev.keywright.samples.parts.Words.entity;
import static dev.keywright.samples.parts.Words.expiring;
import static dev.keywright.samples.parts.Words.fields;
import static dev.keywright.samples.parts.Words.including;
import static dev.keywright.samples.parts.Words.key;
import static dev.keywright.samples.parts.Words.keys;
import static dev.keywright.samples.parts.Words.many;
import static dev.keywright.samples.parts.Words.on;

import java.util.List;
import java.util.Optional;

import dev.keywright.design.entity.Entity;
import dev.keywright.design.entity.KeyTemplates;
import dev.keywright.design.name.TableName;
import dev.keywright.design.table.AutoScaling;
import dev.keywright.design.table.Capacity;
import dev.keywright.design.table.GlobalIndex;
import dev.keywright.design.table.KeySchema;
import dev.keywright.design.table.ProvisionedUnits;
import dev.keywright.design.table.Table;
import dev.keywright.design.table.WarmThroughput;

/** People in one table, provisioned, for their load is even; campaigns in another, paid by request. */
final class BiddingSchema {
    static final TableName AUDIENCE_NAME = new TableName("Audience");
    static final TableName INVENTORY_NAME = new TableName("Inventory");
    static final String TARGETING = "Targeting";

    static final Table AUDIENCE = Table.of(AUDIENCE_NAME.value(), KeySchema.of("userId", "about"))
            .withDescription("What is known of a browser, and how often it has seen what")
            .withOptions(expiring("expiresAt").withCapacity(new Capacity.Provisioned(
                    new ProvisionedUnits(15_000, Optional.of(new AutoScaling(6_000, 24_000, 70))),
                    new ProvisionedUnits(3_000, Optional.of(new AutoScaling(1_000, 6_000, 70))))));

    static final Table INVENTORY = Table.of(INVENTORY_NAME.value(), KeySchema.of("PK", "SK"))
            .withDescription("Placements, line items, their budgets, and what was won")
            .withAttributes(attributes("PK", "SK", "target", "rank"))
            .withGlobalIndexes(List.of(GlobalIndex.of(TARGETING, KeySchema.of("target", "rank"))
                    .withDescription("Line items that may bid for a country and a format, highest bid first")
                    .withProjection(including("lineId", "bidMicros", "creativeId", "capPerDay"))
                    .withWarmThroughput(Optional.of(new WarmThroughput(24_000, 4_000)))))
            .withOptions(expiring("expiresAt")
                    .withWarmThroughput(Optional.of(new WarmThroughput(30_000, 10_000))));

    static final Entity PROFILE = entity("Profile", AUDIENCE_NAME, 0, "What a browser is interested in",
            KeyTemplates.of(key("<userId>"), key("PROFILE")), List.of(),
            fields("userId", "segments:SS", "country", "seenAt", "expiresAt:N"), 120_000_000);

    static final Entity CAP = entity("FrequencyCap", AUDIENCE_NAME, 1,
            "How often a browser has seen a line item on a day; gone the day after",
            KeyTemplates.of(key("<userId>"), key("CAP#<lineId>#<day>")), List.of(),
            fields("userId", "lineId", "day", "shown:N", "expiresAt:N"), 90_000_000);

    static final Entity PLACEMENT = entity("Placement", INVENTORY_NAME, 2, "A place on a page that is sold by auction",
            keys("PLACEMENT#<placementId>", "PLACEMENT"), List.of(),
            fields("placementId", "site", "format", "floorMicros:N"), 60_000);

    static final Entity LINE = entity("LineItem", INVENTORY_NAME, 3,
            "What an advertiser pays for whom; in the index while it runs",
            keys("LINE#<lineId>", "LINE"),
            List.of(on(TARGETING, "<country>#<format>", "<bidMicros:reverse(9)>#<lineId>")),
            fields("lineId", "advertiser", "country?", "format", "bidMicros:N", "creativeId", "capPerDay:N"), 25_000)
            .withRelations(List.of(many("BudgetShard", 16)));

    static final Entity BUDGET = entity("BudgetShard", INVENTORY_NAME, 4,
            "A sixteenth of a line item's budget of a day; any text, such as an auction's id, picks the shard",
            keys("BUDGET#<lineId>#<spreadBy:shard(16)>", "<day>"), List.of(),
            fields("lineId", "spreadBy", "day", "spentMicros:N", "limitMicros:N", "expiresAt:N"), 400_000);

    static final Entity WIN = entity("Win", INVENTORY_NAME, 5, "An auction that was won, for three days",
            keys("WIN#<auctionId>", "WIN"), List.of(),
            fields("auctionId", "lineId", "placementId", "wonAt", "priceMicros:N", "expiresAt:N"), 90_000_000);

    private BiddingSchema() {}
}
