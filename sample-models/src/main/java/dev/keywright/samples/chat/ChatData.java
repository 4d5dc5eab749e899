package dev.keywright.samples.chat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import dev.keywright.samples.parts.Dates;
import dev.keywright.samples.parts.Dice;
import dev.keywright.samples.parts.People;
import dev.keywright.samples.parts.Row;
import dev.keywright.samples.parts.Rows;

/** Rooms one after the other, each with its members and what they said. */
final class ChatData {
    static final Duration PRESENCE_LIFE = Duration.ofMinutes(2);

    private static final List<String> TITLES = List.of("Kitchen table", "Release 4.2", "Book club", "Choir, altos",
            "Night shift", "Allotment 17", "Bergen trip", "Parents 3b", "Sourdough", "Incident room", "Lost property");
    private static final List<String> SAYINGS = List.of("Is anybody still here?", "On my way, ten minutes.",
            "The second draft is in the folder.", "Who has the key?", "I can take Thursday.", "Looks good to me.",
            "Could you say that again, please?", "It was the cache. It is always the cache.",
            "Half past seven at the gate?", "Thank you all, that was lovely.", "Let us try it without the seeds.",
            "I have put it on the list.", "Nobody panic: the cat is back.");

    private final Dice dice = new Dice(7_300);
    private final Rows rows = new Rows(ChatSchema.CHAT);
    private final List<String> people = new ArrayList<>();

    ChatData(int items) {
        for (int i = 1; i <= Math.max(30, items / 25); i++) {
            people.add(People.person(dice, i).handle());
        }
        for (int number = 1; rows.count() < items; number++) {
            room(String.format(Locale.ROOT, "r-%05d", number), number);
        }
        people.stream().limit(Math.max(10, items / 60)).forEach(this::presence);
    }

    Rows rows() {
        return rows;
    }

    private void room(String id, int number) {
        String title = TITLES.get(number % TITLES.size());
        List<String> members = List.copyOf(dice.several(people, number == 1 ? 14 : dice.between(2, 9)));
        List<Row> messages = messages(id, members, number == 1 ? 90 : dice.between(4, 45));
        Row last = messages.getLast();
        rows.add(ChatSchema.ROOM, Row.of("roomId", id, "title", title, "kind", members.size() > 2 ? "group" : "pair",
                "memberCount", members.size(), "createdAt", messages.getFirst().text("sentAt")));
        for (String member : members) {
            int unread = member.equals(last.text("sender")) ? 0 : dice.between(0, Math.min(4, messages.size() - 1));
            rows.add(ChatSchema.MEMBER, Row.of("roomId", id, "userId", member, "title", title, "role",
                    member.equals(members.getFirst()) ? "owner" : "member", "lastMessageAt", last.text("sentAt"),
                    "preview", last.text("text"), "unread", unread, "readUpTo",
                    messages.get(messages.size() - 1 - unread).text("sentAt")));
        }
    }

    /** Oldest first; a conversation stops and starts, over the last weeks. */
    private List<Row> messages(String room, List<String> members, int count) {
        List<Row> messages = new ArrayList<>();
        Instant at = Dates.minutesAgo(dice.between(count * 60, count * 60 + 9_000));
        for (int i = 0; i < count; i++) {
            at = at.plusSeconds(dice.chance(70) ? dice.between(4, 120) : dice.between(1_200, 6_000));
            Row message = Row.of("roomId", room, "sentAt", at, "clientId", dice.id(6), "sender", dice.of(members),
                    "text", dice.of(SAYINGS));
            if (dice.chance(15)) {
                Set<String> likedBy = new TreeSet<>(dice.several(members, dice.between(1, 3)));
                message = message.with("likedBy", likedBy);
            }
            messages.add(rows.add(ChatSchema.MESSAGE, message));
        }
        return messages;
    }

    private void presence(String person) {
        for (String device : dice.several(List.of("phone", "laptop", "tablet"), dice.between(1, 2))) {
            rows.add(ChatSchema.PRESENCE, Row.of("person", person, "deviceId", device, "state",
                    dice.skewed(List.of("active", "away", "typing")), "expiresAt",
                    Dates.expiry(Dates.NOW.minusSeconds(dice.between(0, 180)), PRESENCE_LIFE)));
        }
    }
}
