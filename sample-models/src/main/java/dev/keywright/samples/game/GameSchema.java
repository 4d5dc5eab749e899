package dev.keywright.samples.game;

import static dev.keywright.samples.parts.Words.attributes;
import static dev.keywright.samples.parts.Words.entity;
import static dev.keywright.samples.parts.Words.fields;
import static dev.keywright.samples.parts.Words.including;
import static dev.keywright.samples.parts.Words.key;
import static dev.keywright.samples.parts.Words.keys;
import static dev.keywright.samples.parts.Words.on;
import static dev.keywright.samples.parts.Words.safe;

import java.util.List;

import dev.keywright.design.entity.Entity;
import dev.keywright.design.entity.IndexMapping;
import dev.keywright.design.entity.KeyTemplates;
import dev.keywright.design.name.IndexName;
import dev.keywright.design.name.TableName;
import dev.keywright.design.table.GlobalIndex;
import dev.keywright.design.table.KeySchema;
import dev.keywright.design.table.Table;

/** Three tables, each of one kind of thing. */
final class GameSchema {
    static final TableName PLAYERS_NAME = new TableName("Players");
    static final TableName MATCHES_NAME = new TableName("Matches");
    static final TableName SCORES_NAME = new TableName("Scores");
    static final String BY_HANDLE = "ByHandle";
    static final String BY_PLAYER = "ByPlayer";
    static final String LEADERBOARD = "Leaderboard";

    static final Table PLAYERS = Table.of(PLAYERS_NAME.value(), KeySchema.of("playerId"))
            .withDescription("One item a player")
            .withAttributes(attributes("playerId", "handle"))
            .withOptions(safe())
            .withGlobalIndexes(List.of(GlobalIndex.of(BY_HANDLE, KeySchema.of("handle"))
                    .withProjection(including("country"))));

    static final Table MATCHES = Table.of(MATCHES_NAME.value(), KeySchema.of("matchId", "entry"))
            .withDescription("A match and everybody who took part in it")
            .withAttributes(attributes("matchId", "entry", "playerId", "startedAt"))
            .withOptions(safe())
            .withGlobalIndexes(List.of(GlobalIndex.of(BY_PLAYER, KeySchema.of("playerId", "startedAt"))
                    .withDescription("A player's matches; sparse, for a match itself has no player")));

    static final Table SCORES = Table.of(SCORES_NAME.value(), KeySchema.of("playerId", "board"))
            .withDescription("A player's best score on each board")
            .withAttributes(attributes("playerId", "board", "score:N"))
            .withOptions(safe())
            .withGlobalIndexes(List.of(GlobalIndex.of(LEADERBOARD, KeySchema.of("board", "score"))
                    .withDescription("Every board, sorted by score: read it backwards")
                    .withProjection(including("handle"))));

    static final Entity PLAYER = entity("Player", PLAYERS_NAME, 0, "Somebody who plays",
            KeyTemplates.of(key("<playerId>")),
            List.of(new IndexMapping(new IndexName(BY_HANDLE), KeyTemplates.of(key("<handle>")))),
            fields("playerId", "handle", "country", "level:N", "coins:N", "joinedAt"), 2_000_000);

    static final Entity MATCH = entity("Match", MATCHES_NAME, 1, "One round of a game",
            keys("<matchId>", "MATCH"), List.of(), fields("matchId", "mode", "map", "openedAt", "seconds:N"),
            30_000_000);

    static final Entity PARTICIPANT = entity("Participant", MATCHES_NAME, 2, "A player in a match",
            keys("<matchId>", "PLAYER#<playerId>"), List.of(on(BY_PLAYER, "<playerId>", "<startedAt>")),
            fields("matchId", "playerId", "startedAt", "kills:N", "points:N", "won:BOOL"), 180_000_000);

    static final Entity SCORE = entity("Score", SCORES_NAME, 3, "The best a player did on a board",
            keys("<playerId>", "<mode>#<season>"), List.of(on(LEADERBOARD, "<mode>#<season>", "<score>")),
            fields("playerId", "handle", "mode", "season", "score:N", "reachedAt"), 6_000_000);

    private GameSchema() {}
}
