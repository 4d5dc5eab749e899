package dev.keywright.samples.chat;

import static dev.keywright.samples.parts.Words.attributes;
import static dev.keywright.samples.parts.Words.entity;
import static dev.keywright.samples.parts.Words.expiring;
import static dev.keywright.samples.parts.Words.fields;
import static dev.keywright.samples.parts.Words.including;
import static dev.keywright.samples.parts.Words.keys;
import static dev.keywright.samples.parts.Words.many;
import static dev.keywright.samples.parts.Words.on;

import java.util.List;

import dev.keywright.design.entity.Entity;
import dev.keywright.design.name.TableName;
import dev.keywright.design.table.GlobalIndex;
import dev.keywright.design.table.KeySchema;
import dev.keywright.design.table.Table;

/** One table; a room's messages are in a collection a month, apart from the room and its members. */
final class ChatSchema {
    static final TableName NAME = new TableName("Chat");
    static final String INBOX = "Inbox";

    static final Table CHAT = Table.of(NAME.value(), KeySchema.of("PK", "SK"))
            .withDescription("Rooms, members, messages, and who is there")
            .withAttributes(attributes("PK", "SK", "userId", "lastMessageAt"))
            .withGlobalIndexes(List.of(GlobalIndex.of(INBOX, KeySchema.of("userId", "lastMessageAt"))
                    .withDescription("A user's rooms, the one with the latest message last")
                    .withProjection(including("roomId", "title", "preview", "unread"))))
            .withOptions(expiring("expiresAt"));

    static final Entity ROOM = entity("Room", NAME, 0, "Where people talk", keys("ROOM#<roomId>", "ROOM"), List.of(),
            fields("roomId", "title", "kind", "memberCount:N", "createdAt"), 600_000)
            .withRelations(List.of(many("Member", 7), many("Message", 900)));

    static final Entity MEMBER = entity("Member", NAME, 1, "A person in a room, with what they have not read",
            keys("ROOM#<roomId>", "MEMBER#<userId>"), List.of(on(INBOX, "<userId>", "<lastMessageAt>")),
            fields("roomId", "userId", "title", "role", "lastMessageAt", "preview", "unread:N", "readUpTo"),
            4_200_000);

    static final Entity MESSAGE = entity("Message", NAME, 2, "What somebody said",
            keys("MESSAGES#<roomId>#<sentAt:date(yyyy-MM)>", "<sentAt>#<clientId>"), List.of(),
            fields("roomId", "sentAt", "clientId", "sender", "text?", "editedAt?", "likedBy:SS?"), 540_000_000L);

    static final Entity PRESENCE = entity("Presence", NAME, 3,
            "A device that is connected; gone two minutes after it is",
            keys("PRESENCE#<person>", "DEVICE#<deviceId>"), List.of(),
            fields("person", "deviceId", "state", "expiresAt:N"), 150_000);

    private ChatSchema() {}
}
