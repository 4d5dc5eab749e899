package dev.keywright.samples.chat;

import static dev.keywright.samples.parts.Patterns.CANCELLED;
import static dev.keywright.samples.parts.Patterns.POPULAR;
import static dev.keywright.samples.parts.Patterns.REFUSED;
import static dev.keywright.samples.parts.Patterns.ascending;
import static dev.keywright.samples.parts.Patterns.count;
import static dev.keywright.samples.parts.Patterns.descending;
import static dev.keywright.samples.parts.Patterns.expression;
import static dev.keywright.samples.parts.Patterns.first;
import static dev.keywright.samples.parts.Patterns.given;
import static dev.keywright.samples.parts.Patterns.inOrder;
import static dev.keywright.samples.parts.Patterns.last;
import static dev.keywright.samples.parts.Patterns.newest;
import static dev.keywright.samples.parts.Patterns.pattern;
import static dev.keywright.samples.parts.Patterns.putIf;
import static dev.keywright.samples.parts.Patterns.query;
import static dev.keywright.samples.parts.Patterns.queryIndex;
import static dev.keywright.samples.parts.Patterns.range;
import static dev.keywright.samples.parts.Patterns.updateIf;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.pattern.Consistency;
import dev.keywright.design.pattern.RangeOperator;
import dev.keywright.design.pattern.Request;
import dev.keywright.design.pattern.Source;
import dev.keywright.design.template.KeyTemplate;
import dev.keywright.samples.parts.Dates;
import dev.keywright.samples.parts.Row;
import dev.keywright.samples.parts.Rows;

/** What people do in a chat. */
final class ChatPatterns {
    private static final String ROOM = "r-00001";
    private static final String MONTH = "MESSAGES#<roomId>#<sentAt:date(yyyy-MM)>";

    private final Rows rows;
    private final String person;
    private final Row last;

    ChatPatterns(Rows rows) {
        this.rows = rows;
        this.person = rows.where(ChatSchema.MEMBER, "roomId", ROOM).findFirst().orElseThrow().text("userId");
        this.last = messages().getLast();
    }

    List<AccessPattern> all() {
        return List.of(inbox(), openRoom(), older(), since(), search(), members(), presence(), say(), sayTwice(),
                notifyMember(), read(), readBackwards(), like(), edit(), editOthers(), takeBack(), join(), joinTwice());
    }

    private AccessPattern inbox() {
        List<Row> rooms = rows.where(ChatSchema.MEMBER, "userId", person)
                .sorted(Comparator.comparing((Row row) -> row.text("lastMessageAt")).reversed())
                .limit(20)
                .toList();
        return pattern("Inbox",
                "The rooms of a person, the liveliest on top, with preview and unread count: one query, "
                        + "no room is opened",
                newest(20, queryIndex(ChatSchema.NAME, ChatSchema.INBOX, "<userId>")), 300, 1_100)
                .withParameters(given("userId", person))
                .withExpected(List.of(inOrder("roomId", rooms.stream()), descending("lastMessageAt")));
    }

    private AccessPattern openRoom() {
        return pattern("Latest messages of a room", "Thirty, newest first",
                newest(30, query(ChatSchema.NAME, MONTH)), 250, 900)
                .withParameters(given("roomId", ROOM, "sentAt", Dates.NOW))
                .withSkew(POPULAR)
                .withExpected(List.of(count(Math.min(30, messages().size())),
                        first("clientId", last.text("clientId"))));
    }

    private AccessPattern older() {
        Row seen = messages().get(messages().size() - 30);
        List<Row> older = messages().reversed()
                .stream()
                .filter(row -> row.text("sentAt").compareTo(seen.text("sentAt")) < 0)
                .limit(30)
                .toList();
        return pattern("Messages before one",
                "Scrolling up. The oldest message on screen is the cursor; at the first of "
                        + "a month the client goes on with the month before",
                newest(30, query(ChatSchema.NAME, MONTH, range(RangeOperator.LT, "<before>"))), 40, 160)
                .withParameters(given("roomId", ROOM, "sentAt", Dates.NOW, "before", seen.text("sentAt")))
                .withExpected(List.of(inOrder("clientId", older.stream())));
    }

    private AccessPattern since() {
        Row seen = messages().get(messages().size() - 5);
        return pattern("Messages since one", "Back from a tunnel",
                query(ChatSchema.NAME, MONTH, range(RangeOperator.GT, "<after>#~")), 60, 400)
                .withParameters(given("roomId", ROOM, "sentAt", Dates.NOW, "after", seen.text("sentAt")))
                .withExpected(List.of(count(4), ascending("sentAt")));
    }

    private AccessPattern search() {
        long found = messages().stream().filter(row -> row.text("text").contains("cache")).count();
        return pattern("Messages with a word",
                "Of one room and month, in PartiQL: contains() reads all of it, which is "
                        + "fine for the few who ask",
                new Request.ExecuteStatement("SELECT \"sentAt\", \"sender\", \"text\" FROM \"Chat\" WHERE \"PK\" = ? "
                        + "AND contains(\"text\", ?)", List.of(KeyTemplate.parse(MONTH), KeyTemplate.parse("<word>")),
                        Optional.of(Source.of(ChatSchema.NAME)), OptionalInt.empty(), Consistency.EVENTUAL),
                0.2, 1)
                .withParameters(given("roomId", ROOM, "sentAt", Dates.NOW, "word", "cache"))
                .withExpected(List.of(count(found)));
    }

    private AccessPattern members() {
        return pattern("Room with its members", "The room's item and its members are neighbours; its messages live "
                + "elsewhere and are not read",
                query(ChatSchema.NAME, "ROOM#<roomId>"), 20, 80)
                .withParameters(given("roomId", ROOM))
                .withExpected(List.of(count(1 + rows.count(ChatSchema.MEMBER, "roomId", ROOM)), last("kind", "group")));
    }

    private AccessPattern presence() {
        Row device = rows.first(ChatSchema.PRESENCE, row -> row.number("expiresAt") > Dates.NOW.getEpochSecond());
        long live = rows.where(ChatSchema.PRESENCE, "person", device.text("person"))
                .filter(row -> row.number("expiresAt") > Dates.NOW.getEpochSecond())
                .count();
        return pattern("Who is there", "A device that has gone silent is hidden by the filter until TTL deletes it",
                query(ChatSchema.NAME, "PRESENCE#<person>").withFilter(Optional.of(expression("#expiresAt > :now"))),
                200, 700)
                .withParameters(given("person", device.text("person"), "now", Dates.NOW.getEpochSecond()))
                .withExpected(List.of(count(live)));
    }

    private AccessPattern say() {
        return pattern("Say something", "The client makes up the id, so a retry is the same message",
                putIf("attribute_not_exists(#PK)", ChatSchema.MESSAGE), 120, 450)
                .withParameters(given("roomId", ROOM, "sentAt", "2026-11-20T09:00:03.120Z", "clientId", "K3V9TW",
                        "sender", person, "text", "Good morning, all."))
                .withSkew(POPULAR)
                .withExpected(List.of(count(1), first("sender", person)));
    }

    private AccessPattern sayTwice() {
        return pattern("Say the same again",
                "The answer to the first try was lost. The second is refused, and the client "
                        + "knows that the first arrived",
                putIf("attribute_not_exists(#PK)", ChatSchema.MESSAGE), 0.5, 20)
                .withParameters(given(last))
                .withExpected(List.of(REFUSED));
    }

    private AccessPattern notifyMember() {
        Row member = rows.where(ChatSchema.MEMBER, "roomId", ROOM).findFirst().orElseThrow();
        return pattern("Move a room up in a member's inbox",
                "For each member by the stream's handler, at most once in five "
                        + "seconds a room. The index sorts by the time, so setting it moves the entry: three units",
                updateIf("#lastMessageAt < :at", ChatSchema.MEMBER, expression(
                        "SET #lastMessageAt = :at, #preview = :preview ADD #unread :one")),
                200, 800)
                .withParameters(given("roomId", ROOM, "userId", member.text("userId"), "at",
                        "2026-11-20T09:00:03.120Z", "preview", "Good morning, all.", "one", 1))
                .withExpected(List.of(first("unread", member.number("unread") + 1, "preview", "Good morning, all.")));
    }

    private AccessPattern read() {
        return pattern("Mark a room as read", "Up to a message, never back",
                reading(), 150, 500)
                .withParameters(given("roomId", ROOM, "userId", person, "upTo", "2026-11-20T09:00:03.120Z", "none", 0))
                .withExpected(List.of(first("unread", 0)));
    }

    private AccessPattern readBackwards() {
        return pattern("Mark less as read than was read", "The tablet wakes up and tells old news", reading(), 1, 5)
                .withParameters(given("roomId", ROOM, "userId", person, "upTo", "2026-01-01T00:00:00Z", "none", 0))
                .withExpected(List.of(REFUSED));
    }

    private static Request.UpdateItem reading() {
        return updateIf("#readUpTo < :upTo", ChatSchema.MEMBER, expression("SET #readUpTo = :upTo, #unread = :none"));
    }

    private AccessPattern like() {
        Row unloved = messages().stream().filter(row -> !row.has("likedBy")).findFirst().orElseThrow();
        return pattern("Like a message", "ADD to a set: liking twice is liking once, and nobody needs to read first",
                updateIf("attribute_exists(#PK)", ChatSchema.MESSAGE, expression("ADD #likedBy :me")), 40, 160)
                .withParameters(given(key(unloved).with("me", Set.of(person))))
                .withExpected(List.of(first("likedBy", Set.of(person))));
    }

    private AccessPattern edit() {
        return pattern("Edit one's message", "", editing(), 4, 15)
                .withParameters(
                        given(key(last).with("me", last.text("sender"), "text", "Good morning, everybody.", "at",
                                Dates.NOW)))
                .withExpected(List.of(first("text", "Good morning, everybody.")));
    }

    private AccessPattern editOthers() {
        return pattern("Edit somebody else's message", "The condition is the permission", editing(), 0.01, 0.1)
                .withParameters(given(key(last).with("me", "nobody", "text", "I agree with Hugo.", "at", Dates.NOW)))
                .withExpected(List.of(REFUSED));
    }

    private static Request.UpdateItem editing() {
        return updateIf("#sender = :me", ChatSchema.MESSAGE, expression("SET #text = :text, #editedAt = :at"));
    }

    private AccessPattern takeBack() {
        return pattern("Take a message back", "The item stays, so that others' clients learn of it; its text goes",
                updateIf("#sender = :me", ChatSchema.MESSAGE,
                        expression("SET #editedAt = :at REMOVE #text, #likedBy")),
                1, 5)
                .withParameters(given(key(last).with("me", last.text("sender"), "at", Dates.NOW)))
                .withExpected(List.of(first("editedAt", Dates.NOW)));
    }

    private AccessPattern join() {
        return joining("Join a room", "The member and the room's count, if there is a seat", "newcomer1")
                .withExpected(List.of(count(2)));
    }

    private AccessPattern joinTwice() {
        return joining("Join a room twice", "The count must not grow: both writes are cancelled", person)
                .withExpected(List.of(CANCELLED));
    }

    private AccessPattern joining(String name, String description, String who) {
        Request.UpdateItem seat = updateIf("#memberCount < :most", ChatSchema.ROOM,
                expression("ADD #memberCount :one"));
        return pattern(name, description, new Request.TransactWriteItems(
                List.of(putIf("attribute_not_exists(#PK)", ChatSchema.MEMBER), seat)), 1, 8)
                .withParameters(given("roomId", ROOM, "userId", who, "title", "Release 4.2", "role", "member",
                        "lastMessageAt", last.text("sentAt"), "preview", last.text("text"), "unread", 0, "readUpTo",
                        last.text("sentAt"), "one", 1, "most", 500));
    }

    private static Row key(Row message) {
        return Row.of("roomId", message.text("roomId"), "sentAt", message.text("sentAt"), "clientId",
                message.text("clientId"));
    }

    /** Those of the first room and of this month, oldest first. */
    private List<Row> messages() {
        return rows.where(ChatSchema.MESSAGE, "roomId", ROOM)
                .filter(row -> row.text("sentAt").startsWith("2026-11"))
                .sorted(Comparator.comparing(row -> row.text("sentAt")))
                .toList();
    }
}
