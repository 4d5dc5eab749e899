package dev.keywright.samples.social;

import static dev.keywright.samples.parts.Patterns.CANCELLED;
import static dev.keywright.samples.parts.Patterns.POPULAR;
import static dev.keywright.samples.parts.Patterns.ascending;
import static dev.keywright.samples.parts.Patterns.beginsWith;
import static dev.keywright.samples.parts.Patterns.count;
import static dev.keywright.samples.parts.Patterns.deleteIf;
import static dev.keywright.samples.parts.Patterns.expression;
import static dev.keywright.samples.parts.Patterns.first;
import static dev.keywright.samples.parts.Patterns.get;
import static dev.keywright.samples.parts.Patterns.given;
import static dev.keywright.samples.parts.Patterns.inOrder;
import static dev.keywright.samples.parts.Patterns.items;
import static dev.keywright.samples.parts.Patterns.newest;
import static dev.keywright.samples.parts.Patterns.pattern;
import static dev.keywright.samples.parts.Patterns.put;
import static dev.keywright.samples.parts.Patterns.putIf;
import static dev.keywright.samples.parts.Patterns.query;
import static dev.keywright.samples.parts.Patterns.queryIndex;
import static dev.keywright.samples.parts.Patterns.update;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.pattern.Consistency;
import dev.keywright.design.pattern.Request;
import dev.keywright.design.pattern.Source;
import dev.keywright.design.name.IndexName;
import dev.keywright.design.template.KeyTemplate;
import dev.keywright.samples.parts.Dates;
import dev.keywright.samples.parts.Row;
import dev.keywright.samples.parts.Rows;

/** What people ask of a graph, one step at a time. */
final class SocialPatterns {
    private final Rows rows;
    private final String famous;
    private final String reader;

    SocialPatterns(Rows rows) {
        this.rows = rows;
        this.famous = rows.of(SocialSchema.USER).get(0).text("userId");
        this.reader = rows.of(SocialSchema.USER).get(1).text("userId");
    }

    List<AccessPattern> all() {
        return List.of(node(), follows(), followers(), isFollowed(), mutual(), posts(), post(), likers(),
                likersInPartiQl(),
                feed(), publish(), fanOut(), follow(), followTwice(), unfollow(), like(), mayWrite());
    }

    private AccessPattern node() {
        Row user = rows.first(SocialSchema.USER);
        return pattern("Person", "With counters, kept by the transactions that make and break edges",
                get(SocialSchema.USER), 300, 1_000)
                .withParameters(given("userId", famous))
                .withSkew(POPULAR)
                .withExpected(List.of(first("name", user.text("name"), "followers", user.number("followers"))));
    }

    private AccessPattern follows() {
        return pattern("Whom a person follows", "Edges from here: the table",
                query(SocialSchema.GRAPH_NAME, "USER#<userId>", beginsWith("FOLLOWS#")).withProjection(
                        List.of("followed", "since")),
                40, 140)
                .withParameters(given("userId", reader))
                .withExpected(List.of(items("followed", rows.where(SocialSchema.FOLLOW, "userId", reader))));
    }

    private AccessPattern followers() {
        return pattern("Who follows a person", "Edges to here: the same items, read through the inverted index",
                queryIndex(SocialSchema.GRAPH_NAME, SocialSchema.INVERTED, "FOLLOWS#<followed>")
                        .withLimit(OptionalInt.of(50)),
                30, 120)
                .withParameters(given("followed", famous))
                .withSkew(POPULAR)
                .withExpected(List.of(count(Math.min(50, rows.count(SocialSchema.FOLLOW, "followed", famous))),
                        ascending("userId")));
    }

    private AccessPattern isFollowed() {
        return pattern("Does one follow the other", "An edge is a key: GetItem says yes or nothing",
                get(SocialSchema.FOLLOW), 250, 800)
                .withParameters(given("userId", reader, "followed", famous))
                .withExpected(List.of(count(1)));
    }

    private AccessPattern mutual() {
        List<String> known = rows.where(SocialSchema.FOLLOW, "userId", reader)
                .map(row -> row.text("followed"))
                .limit(12)
                .toList();
        List<Row> back = rows.where(SocialSchema.FOLLOW, row -> known.contains(row.text("userId"))
                && row.is("followed", reader)).toList();
        List<Request.GetItem> edges = known.stream()
                .map(other -> get(SocialSchema.GRAPH_NAME, "USER#" + other, "FOLLOWS#" + reader))
                .toList();
        return pattern("Which of twelve follow back", "Two steps through a graph are a query and a batch of keys",
                new Request.BatchGetItem(edges), 10, 40)
                .withExpected(List.of(items("userId", back.stream())));
    }

    private AccessPattern posts() {
        Stream<Row> latest = rows.where(SocialSchema.POST, "userId", famous)
                .sorted(Comparator.comparing((Row row) -> row.text("postId")).reversed())
                .limit(5);
        return pattern("A person's latest posts", "Ids begin with the time, so they sort by it",
                newest(5, query(SocialSchema.GRAPH_NAME, "USER#<userId>", beginsWith("POST#"))), 90, 350)
                .withParameters(given("userId", famous))
                .withSkew(POPULAR)
                .withExpected(List.of(inOrder("postId", latest)));
    }

    private AccessPattern post() {
        Row post = rows.first(SocialSchema.POST);
        return pattern("Post by id", "A link knows the post, not its author; the inverted index finds it",
                queryIndex(SocialSchema.GRAPH_NAME, SocialSchema.INVERTED, "POST#<postId>"), 120, 500)
                .withParameters(given("postId", post.text("postId")))
                .withSkew(POPULAR)
                .withExpected(List.of(count(1), first("text", post.text("text"))));
    }

    private AccessPattern likers() {
        Row post = mostLiked();
        return pattern("Who liked a post", "", queryIndex(SocialSchema.GRAPH_NAME, SocialSchema.INVERTED,
                "LIKES#<postId>").withProjection(List.of("userId")).withLimit(OptionalInt.of(100)), 15, 60)
                .withParameters(given("postId", post.text("postId")))
                .withSkew(POPULAR)
                .withExpected(List.of(count(Math.min(100, post.number("likes")))));
    }

    private AccessPattern likersInPartiQl() {
        Row post = mostLiked();
        return pattern("Who liked a post, in PartiQL", "A statement names the index after a dot",
                new Request.ExecuteStatement("SELECT \"userId\" FROM \"Graph\".\"Inverted\" WHERE \"SK\" = ?",
                        List.of(KeyTemplate.parse("LIKES#<postId>")),
                        Optional.of(Source.of(SocialSchema.GRAPH_NAME, new IndexName(SocialSchema.INVERTED))),
                        OptionalInt.empty(), Consistency.EVENTUAL),
                0.2, 1)
                .withParameters(given("postId", post.text("postId")))
                .withExpected(List.of(count(post.number("likes"))));
    }

    private AccessPattern feed() {
        Stream<Row> entries = rows.where(SocialSchema.FEED_ENTRY, "userId", reader)
                .sorted(Comparator.comparing((Row row) -> row.text("postId")).reversed());
        return pattern("Feed", "Written when friends post, so that reading it is one query",
                newest(20, query(SocialSchema.FEEDS_NAME, "<userId>")), 400, 1_500)
                .withParameters(given("userId", reader))
                .withExpected(List.of(inOrder("postId", entries.limit(20))));
    }

    private AccessPattern publish() {
        return pattern("Post", "", putIf("attribute_not_exists(#PK)", SocialSchema.POST), 12, 60)
                .withParameters(given(fresh().with("text", "Frost flowers on the shed window.", "likes", 0)))
                .withExpected(List.of(count(1), first("SK", "POST#" + fresh().text("postId"))));
    }

    private AccessPattern fanOut() {
        List<Request.Write> entries = rows.where(SocialSchema.FOLLOW, "followed", reader)
                .limit(25)
                .map(row -> (Request.Write) put(SocialSchema.FEED_ENTRY, "userId", row.text("userId")))
                .toList();
        return pattern("Copy a post into feeds", "25 followers a batch, by the stream's handler. People with more than "
                + "10,000 followers are not copied; their posts are read",
                new Request.BatchWriteItem(entries), 20, 50)
                .withParameters(given("postId", fresh().text("postId"), "author", reader, "expiresAt",
                        Dates.expiry(Dates.NOW, SocialData.FEED_LIFE)))
                .withExpected(List.of(count(entries.size())));
    }

    private AccessPattern follow() {
        return following("Follow", "The edge and both counters, or nothing", rows.of(SocialSchema.USER)
                .stream()
                .map(row -> row.text("userId"))
                .filter(other -> !other.equals(reader) && rows.where(SocialSchema.FOLLOW, "userId", reader)
                        .noneMatch(edge -> edge.is("followed", other)))
                .findFirst()
                .orElseThrow()).withExpected(List.of(count(3)));
    }

    private AccessPattern followTwice() {
        return following("Follow twice", "The edge is there, so the counters stay", famous)
                .withExpected(List.of(CANCELLED));
    }

    private AccessPattern following(String name, String description, String whom) {
        return pattern(name, description, new Request.TransactWriteItems(List.of(
                putIf("attribute_not_exists(#PK)", SocialSchema.FOLLOW),
                update(SocialSchema.USER, expression("ADD #follows :one")), counted("ADD #followers :one"))), 8, 40)
                .withParameters(given("userId", reader, "followed", whom, "since", "2026-11-20", "one", 1))
                .withSkew(POPULAR);
    }

    private AccessPattern unfollow() {
        return pattern("Unfollow", "", new Request.TransactWriteItems(List.of(
                deleteIf("attribute_exists(#PK)", SocialSchema.FOLLOW),
                update(SocialSchema.USER, expression("ADD #follows :less")), counted("ADD #followers :less"))), 2, 10)
                .withParameters(given("userId", reader, "followed", famous, "less", -1))
                .withExpected(List.of(count(3)));
    }

    /** The node at the other end of the edge. */
    private static Request.UpdateItem counted(String change) {
        return new Request.UpdateItem(SocialSchema.GRAPH_NAME,
                List.of(KeyTemplate.parse("USER#<followed>"), KeyTemplate.parse("NODE#<followed>")),
                expression(change), Optional.empty());
    }

    private AccessPattern like() {
        return pattern("Like a post", "Putting the same edge again changes nothing; the post's counter is kept by the "
                + "stream's handler",
                put(SocialSchema.LIKE), 90, 400)
                .withParameters(given("userId", reader, "postId", mostLiked().text("postId"), "likedAt", Dates.NOW))
                .withExpected(List.of(count(1)));
    }

    private AccessPattern mayWrite() {
        Row block = rows.first(SocialSchema.BLOCK);
        Request.GetItem there = get(SocialSchema.GRAPH_NAME, "USER#<userId>", "BLOCKS#<other>");
        Request.GetItem back = get(SocialSchema.GRAPH_NAME, "USER#<other>", "BLOCKS#<userId>");
        return pattern("Has one blocked the other", "Both directions of one moment: TransactGetItems",
                new Request.TransactGetItems(List.of(there, back)), 60, 200)
                .withParameters(given("userId", block.text("userId"), "other", block.text("blocked")))
                .withExpected(List.of(count(1 + rows.where(SocialSchema.BLOCK, "userId", block.text("blocked"))
                        .filter(row -> row.is("blocked", block.text("userId")))
                        .count())));
    }

    private Row mostLiked() {
        return rows.of(SocialSchema.POST)
                .stream()
                .max(Comparator.comparingLong(row -> row.number("likes")))
                .orElseThrow();
    }

    private Row fresh() {
        return Row.of("userId", reader, "postId", "2026-11-20T09:00:04Z-7KQ2M", "postedAt", "2026-11-20T09:00:04Z");
    }
}
