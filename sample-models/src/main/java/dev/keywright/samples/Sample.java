package dev.keywright.samples;

import java.util.List;
import java.util.function.IntFunction;

import dev.keywright.design.format.DesignFile;
import dev.keywright.design.model.Design;
import dev.keywright.samples.accounts.AccountsDesign;
import dev.keywright.samples.bidding.BiddingDesign;
import dev.keywright.samples.booking.BookingDesign;
import dev.keywright.samples.cart.CartDesign;
import dev.keywright.samples.delivery.DeliveryDesign;
import dev.keywright.samples.devices.DevicesDesign;
import dev.keywright.samples.chat.ChatDesign;
import dev.keywright.samples.game.GameDesign;
import dev.keywright.samples.social.SocialDesign;
import dev.keywright.samples.library.LibraryDesign;
import dev.keywright.samples.shop.ShopDesign;
import dev.keywright.samples.tenants.TenantsDesign;

/**
 * A sample and the program that makes it.
 *
 * @param id its file's name
 * @param text the use case, a colon, and what the sample teaches
 * @param shows the name of the pattern that shows it best
 * @param usualItems how many items it ships with
 * @param program makes it with about as many items as asked for
 */
record Sample(String id, String text, String shows, int usualItems, IntFunction<Design> program) {
    /** In the order of the start page: the shop first, the bad one last. */
    static final List<Sample> ALL = List.of(
            new Sample("shop", "Online shop: one table, two overloaded indexes, a product everybody wants",
                    "Order with items and parcels", 5_000,
                    ShopDesign::design),
            new Sample("accounts", "User accounts: sessions that end by TTL, and readers that do not wait for it",
                    "Where a user is signed in", 1_500,
                    AccountsDesign::design),
            new Sample("cart", "Shopping cart: a whole cart in one item, changed by paths and conditions", "Add a line",
                    1_800,
                    CartDesign::design),
            new Sample("game", "Game: players, matches and scores in three tables, leaderboards by an index",
                    "Top ten of a board", 3_200,
                    GameDesign::design),
            new Sample("devices", "Devices: a time series by device and day, old readings that end, sharded alarms",
                    "Open alarms of a severity, newest first", 2_400,
                    DevicesDesign::design),
            new Sample("chat", "Chat: messages by room and month, an inbox kept in order by its index", "Inbox", 2_500,
                    ChatDesign::design),
            new Sample("social", "Social network: an adjacency list, and one inverted index to read it backwards",
                    "Who follows a person", 3_000,
                    SocialDesign::design),
            new Sample("bidding", "Real-time bidding: even load provisioned, hot budgets sharded by sixteen",
                    "What a line item has spent today", 2_500,
                    BiddingDesign::design),
            new Sample("booking", "Booking: uniqueness items and transactions, so that nothing is sold twice",
                    "Book three nights", 2_200,
                    BookingDesign::design),
            new Sample("delivery", "Reports: sums and rankings kept by a stream, each delivery counted once",
                    "Top three of a city and a day", 2_400,
                    DeliveryDesign::design),
            new Sample("tenants", "Software for many companies: tenants apart by key, indexes of several attributes",
                    "First priority and overdue", 2_600,
                    TenantsDesign::design),
            new Sample("library", "What not to do: a relational schema moved as it was, and what check says to it",
                    "Copies up to the ninth", 1_200,
                    LibraryDesign::design));

    String file() {
        return id + DesignFile.SUFFIX;
    }

    /** @param items about how many, 1,000 to 100,000 */
    Design design(int items) {
        return program.apply(items);
    }
}
