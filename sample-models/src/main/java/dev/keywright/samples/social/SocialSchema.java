package dev.keywright.samples.social;

import static dev.keywright.samples.parts.Words.entity;
import static dev.keywright.samples.parts.Words.expiring;
import static dev.keywright.samples.parts.Words.fields;
import static dev.keywright.samples.parts.Words.keys;
import static dev.keywright.samples.parts.Words.many;
import static dev.keywright.samples.parts.Words.safe;

import java.util.List;

import dev.keywright.design.entity.Entity;
import dev.keywright.design.name.TableName;
import dev.keywright.design.table.GlobalIndex;
import dev.keywright.design.table.KeySchema;
import dev.keywright.design.table.Table;

/** The graph as an adjacency list, and the feeds, which are no part of it. */
final class SocialSchema {
    static final TableName GRAPH_NAME = new TableName("Graph");
    static final TableName FEEDS_NAME = new TableName("Feeds");
    static final String INVERTED = "Inverted";

    static final Table GRAPH = Table.of(GRAPH_NAME.value(), KeySchema.of("PK", "SK"))
            .withDescription("Nodes and edges; an edge is stored with the one who acts")
            .withGlobalIndexes(List.of(GlobalIndex.of(INVERTED, KeySchema.of("SK", "PK"))
                    .withDescription("The same edges from the other end: SK is the partition key")))
            .withOptions(safe());

    static final Table FEEDS = Table.of(FEEDS_NAME.value(), KeySchema.of("userId", "entry"))
            .withDescription("What a person's friends posted, copied when it is posted; forgotten after 14 days")
            .withOptions(expiring("expiresAt"));

    static final Entity USER = entity("User", GRAPH_NAME, 0, "A person: a node",
            keys("USER#<userId>", "NODE#<userId>"), List.of(),
            fields("userId", "name", "about", "joinedOn", "followers:N", "follows:N"), 800_000)
            .withRelations(List.of(many("Follow", 40), many("Post", 25), many("Like", 120)));

    static final Entity FOLLOW = entity("Follow", GRAPH_NAME, 1, "One person reads another: an edge",
            keys("USER#<userId>", "FOLLOWS#<followed>"), List.of(), fields("userId", "followed", "since"), 32_000_000);

    static final Entity POST = entity("Post", GRAPH_NAME, 2, "Something said by its author; ids begin with the time",
            keys("USER#<userId>", "POST#<postId>"), List.of(),
            fields("userId", "postId", "postedAt", "text", "likes:N"),
            20_000_000);

    static final Entity LIKE = entity("Like", GRAPH_NAME, 3, "A person liked a post: an edge",
            keys("USER#<userId>", "LIKES#<postId>"), List.of(), fields("userId", "postId", "likedAt"), 96_000_000);

    static final Entity BLOCK = entity("Block", GRAPH_NAME, 4, "A person does not want to hear from another: an edge",
            keys("USER#<userId>", "BLOCKS#<blocked>"), List.of(), fields("userId", "blocked", "since"), 900_000);

    static final Entity FEED_ENTRY = entity("FeedEntry", FEEDS_NAME, 5, "A post, as somebody who follows sees it",
            keys("<userId>", "<postId>"), List.of(), fields("userId", "postId", "author", "expiresAt:N"), 70_000_000);

    private SocialSchema() {}
}
