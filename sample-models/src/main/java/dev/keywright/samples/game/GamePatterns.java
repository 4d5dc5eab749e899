package dev.keywright.samples.game;

import static dev.keywright.samples.parts.Patterns.POPULAR;
import static dev.keywright.samples.parts.Patterns.REFUSED;
import static dev.keywright.samples.parts.Patterns.count;
import static dev.keywright.samples.parts.Patterns.descending;
import static dev.keywright.samples.parts.Patterns.expression;
import static dev.keywright.samples.parts.Patterns.first;
import static dev.keywright.samples.parts.Patterns.get;
import static dev.keywright.samples.parts.Patterns.given;
import static dev.keywright.samples.parts.Patterns.inOrder;
import static dev.keywright.samples.parts.Patterns.items;
import static dev.keywright.samples.parts.Patterns.newest;
import static dev.keywright.samples.parts.Patterns.pattern;
import static dev.keywright.samples.parts.Patterns.putIf;
import static dev.keywright.samples.parts.Patterns.query;
import static dev.keywright.samples.parts.Patterns.queryIndex;
import static dev.keywright.samples.parts.Patterns.range;
import static dev.keywright.samples.parts.Patterns.updateIf;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.pattern.Consistency;
import dev.keywright.design.pattern.Parameter;
import dev.keywright.design.pattern.RangeCondition;
import dev.keywright.design.pattern.RangeOperator;
import dev.keywright.design.pattern.Request;
import dev.keywright.samples.parts.Row;
import dev.keywright.samples.parts.Rows;

/** What the game asks and changes. */
final class GamePatterns {
    private static final String BOARD_MODE = "duel";
    private static final String BOARD_SEASON = "S08";
    private static final long HIGH = 90_000;
    private static final long PRICE = 500;

    private final Rows rows;

    GamePatterns(Rows rows) {
        this.rows = rows;
    }

    List<AccessPattern> all() {
        return List.of(player(), byHandle(), topTen(), ownScores(), aboveAScore(), match(), playersMatches(), lobby(),
                joinMatch(), closeMatch(), raiseScore(), lowerScore(), spendCoins(), buySkin());
    }

    private AccessPattern player() {
        return pattern("Player", "At every login and before every purchase, and then strongly consistent",
                get(GameSchema.PLAYERS_NAME, "<playerId>").withConsistency(Consistency.STRONG), 400, 1_200)
                .withParameters(given("playerId", "p-000001"))
                .withExpected(List.of(first("playerId", "p-000001")));
    }

    private AccessPattern byHandle() {
        String handle = rows.of(GameSchema.PLAYER).get(20).text("handle");
        return pattern("Player by handle", "Adding a friend",
                queryIndex(GameSchema.PLAYERS_NAME, GameSchema.BY_HANDLE, "<handle>"), 20, 60)
                .withParameters(given("handle", handle))
                .withExpected(List.of(count(1), first("handle", handle)));
    }

    private AccessPattern topTen() {
        Stream<Row> best = onBoard()
                .sorted(Comparator.comparingLong((Row row) -> row.number("score")).reversed())
                .limit(10);
        return pattern("Top ten of a board", "The index holds the board in order: nothing is sorted when it is read",
                newest(10, leaderboard()), 150, 900)
                .withParameters(board())
                .withSkew(POPULAR)
                .withExpected(List.of(inOrder("score", best), descending("score")));
    }

    private AccessPattern aboveAScore() {
        return pattern("Players above a score", "Who gets the gold badge at the end of a season",
                leaderboard(range(RangeOperator.GT, "<least>")), 0.1, 2)
                .withParameters(Stream.concat(board().stream(), given("least", HIGH).stream()).toList())
                .withExpected(List.of(count(onBoard().filter(row -> row.number("score") > HIGH).count())));
    }

    private AccessPattern ownScores() {
        return pattern("Player's scores", "All boards of one player", query(GameSchema.SCORES_NAME, "<playerId>"), 120,
                400)
                .withParameters(given("playerId", "p-000002"))
                .withExpected(List.of(count(rows.count(GameSchema.SCORE, "playerId", "p-000002"))));
    }

    private AccessPattern match() {
        String match = rows.first(GameSchema.MATCH).text("matchId");
        return pattern("Match with its players", "A match and its participants are one item collection",
                query(GameSchema.MATCHES_NAME, "<matchId>"), 90, 300)
                .withParameters(given("matchId", match))
                .withExpected(List.of(count(1 + rows.count(GameSchema.PARTICIPANT, "matchId", match))));
    }

    private AccessPattern playersMatches() {
        String player = rows.first(GameSchema.PARTICIPANT).text("playerId");
        long played = rows.count(GameSchema.PARTICIPANT, "playerId", player);
        return pattern("Player's latest matches", "",
                newest(20, queryIndex(GameSchema.MATCHES_NAME, GameSchema.BY_PLAYER, "<playerId>")), 60, 200)
                .withParameters(given("playerId", player))
                .withExpected(List.of(count(Math.min(20, played)), descending("startedAt")));
    }

    private AccessPattern lobby() {
        List<Row> waiting = rows.of(GameSchema.PLAYER).subList(0, 4);
        List<Request.GetItem> gets = waiting.stream()
                .map(player -> get(GameSchema.PLAYERS_NAME, player.text("playerId")))
                .toList();
        return pattern("Players in the lobby", "Four by key in one round trip", new Request.BatchGetItem(gets), 30,
                120).withExpected(List.of(items("playerId", waiting.stream())));
    }

    private AccessPattern joinMatch() {
        String match = rows.of(GameSchema.MATCH).get(3).text("matchId");
        return pattern("Join a match", "Once: the condition refuses a second entry of the same player",
                putIf("attribute_not_exists(#matchId)", GameSchema.PARTICIPANT), 60, 250)
                .withParameters(given("matchId", match, "playerId", "p-009999", "startedAt", "2026-11-20T20:00:00Z",
                        "kills", 0, "points", 0, "won", false))
                .withExpected(List.of(count(1), first("entry", "PLAYER#p-009999")));
    }

    private AccessPattern closeMatch() {
        Row part = rows.first(GameSchema.PARTICIPANT);
        return pattern("Result of a player in a match", "Written when the match is over",
                updateIf("attribute_exists(#matchId)", GameSchema.PARTICIPANT,
                        expression("SET #points = :points, #kills = :kills, #won = :won")),
                60, 250)
                .withParameters(given("matchId", part.text("matchId"), "playerId", part.text("playerId"), "points",
                        2_750, "kills", 11, "won", true))
                .withExpected(List.of(first("points", 2_750, "won", true)));
    }

    private AccessPattern raiseScore() {
        Row held = onBoard().findFirst().orElseThrow();
        long better = held.number("score") + 250;
        return pattern("Raise a score", "The index moves the entry to its new place by itself", setScore(), 60, 250)
                .withParameters(score(held, better))
                .withExpected(List.of(first("score", better)));
    }

    private AccessPattern lowerScore() {
        return pattern("A lower score is not kept", "Late results arrive in any order; the condition keeps the best",
                setScore(), 15, 60)
                .withParameters(score(onBoard().findFirst().orElseThrow(), 1))
                .withExpected(List.of(REFUSED));
    }

    private static Request.UpdateItem setScore() {
        return updateIf("#score < :score", GameSchema.SCORE, expression("SET #score = :score"));
    }

    private AccessPattern spendCoins() {
        Row rich = rows.first(GameSchema.PLAYER, row -> row.number("coins") > PRICE);
        return pattern("Spend coins", "Never below zero", spend(), 20, 80)
                .withParameters(given("playerId", rich.text("playerId"), "price", PRICE))
                .withExpected(List.of(first("coins", rich.number("coins") - PRICE)));
    }

    private AccessPattern buySkin() {
        Row poor = rows.first(GameSchema.PLAYER, row -> row.number("coins") < PRICE);
        return pattern("Spend coins that are not there", "Refused, and it costs a write all the same", spend(), 2, 10)
                .withParameters(given("playerId", poor.text("playerId"), "price", PRICE))
                .withExpected(List.of(REFUSED));
    }

    private static Request.UpdateItem spend() {
        return updateIf("#coins >= :price", GameSchema.PLAYER, expression("SET #coins = #coins - :price"));
    }

    private Stream<Row> onBoard() {
        return rows.where(GameSchema.SCORE, row -> row.is("mode", BOARD_MODE) && row.is("season", BOARD_SEASON));
    }

    private static List<Parameter> board() {
        return given("mode", BOARD_MODE, "season", BOARD_SEASON);
    }

    private static List<Parameter> score(Row held, long score) {
        return given("playerId", held.text("playerId"), "mode", BOARD_MODE, "season", BOARD_SEASON, "score", score);
    }

    private static Request.Query leaderboard(RangeCondition... condition) {
        return queryIndex(GameSchema.SCORES_NAME, GameSchema.LEADERBOARD, "<mode>#<season>", condition);
    }
}
