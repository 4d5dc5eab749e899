package dev.keywright.samples.chat;

import static dev.keywright.samples.parts.Scenarios.failing;
import static dev.keywright.samples.parts.Scenarios.load;
import static dev.keywright.samples.parts.Scenarios.oneKey;
import static dev.keywright.samples.parts.Scenarios.scenario;
import static dev.keywright.samples.parts.Scenarios.steady;

import java.util.List;

import dev.keywright.design.model.Decision;
import dev.keywright.design.model.Design;
import dev.keywright.design.name.RegionName;
import dev.keywright.design.scenario.InjectedFault;
import dev.keywright.design.scenario.RateCurve.Spike;
import dev.keywright.design.scenario.Scenario;
import dev.keywright.samples.parts.Rows;

/** The chat, whole. */
public final class ChatDesign {
    private ChatDesign() {}

    /** @param items about how many, 500 or more */
    public static Design design(int items) {
        Rows rows = new ChatData(items).rows();
        return Design.named("Chat")
                .withDescription("Rooms and messages, an inbox in the order of the latest message, and who is there")
                .withAuthor("Keywright samples")
                .withRegions(List.of(new RegionName("eu-west-1")))
                .withNotes(
                        """
                        A room's messages would grow for ever, so each month of a room is a collection of its own. What \
                        people read is nearly always this month; scrolling further back goes on with the month before. \
                        The room and its members stay together in another collection, small and cheap to read.

                        The inbox is written, not computed. A message moves the room up in the inbox of every member, \
                        by an update that sets the index's sort key, and that costs three units each: the table, the \
                        entry that goes, the entry that comes. Computing the inbox would cost about as much, by reading \
                        the head of each of a person's rooms, but it would take twenty queries to open it instead of \
                        one. Play "all hands": in a room of thousands the fan-out hurts as much as the messages.

                        Phones lose connections, so everything may be sent twice. The client's own id makes the second \
                        message the same item; a set makes the second like no like; conditions keep read marks from \
                        going back. None of this needs a transaction. Joining does, for it changes two items.""")
                .withDecisions(List.of(
                        new Decision("The time sorts before the client's id", "2026-07-01",
                                """
                                Messages are read in the order of time. The id only tells apart what was sent in the \
                                same millisecond."""),
                        new Decision("Likes are a set in the message", "2026-07-08",
                                """
                                They are shown with the message, always, and a room has at most 500 members: 500 short \
                                names are some 6 KB. A public channel would need items of their own."""),
                        new Decision("Presence is in the same table", "2026-07-08",
                                """
                                It could well be in a table without backups. It is here because it shares TTL, and its \
                                writes are few beside the inbox's.""")))
                .withTables(List.of(ChatSchema.CHAT))
                .withEntities(List.of(ChatSchema.ROOM, ChatSchema.MEMBER, ChatSchema.MESSAGE, ChatSchema.PRESENCE))
                .withAccessPatterns(new ChatPatterns(rows).all())
                .withScenarios(List.of(evening(), allHands(), reconnect()))
                .withItems(rows.items());
    }

    private static Scenario evening() {
        return scenario("evening", "Ten busy minutes, every pattern at its peak", 600, 8);
    }

    private static Scenario allHands() {
        return scenario("all hands", "Everybody is in one room, and everybody comments", 300, 81,
                load("Say something", new Spike(120, 1_500, 60, 120), oneKey(0.9)),
                load("Move a room up in a member's inbox", new Spike(200, 2_500, 60, 120), oneKey(0.7)),
                load("Latest messages of a room", new Spike(250, 1_800, 60, 120), oneKey(0.9)),
                load("Like a message", new Spike(40, 900, 60, 120), oneKey(0.9)),
                load("Inbox", steady(300)));
    }

    private static Scenario reconnect() {
        return failing(InjectedFault.Kind.ZONE_CUT_OFF, "eu-west-1a", 60, 60, scenario("everybody reconnects",
                "A zone is cut off for a minute; a third of all clients come back at once and ask for what they missed",
                300, 83, load("Messages since one", new Spike(60, 4_000, 120, 30)),
                load("Inbox", new Spike(300, 4_000, 120, 30)), load("Say something", steady(120)),
                load("Say the same again", new Spike(1, 300, 120, 30)), load("Who is there", steady(400))));
    }
}
