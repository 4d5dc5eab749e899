package dev.keywright.samples.game;

import static dev.keywright.samples.Words.expression;
import static dev.keywright.samples.Words.key;
import static dev.keywright.samples.Words.parameter;
import static dev.keywright.samples.Words.with;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.stream.Stream;

import dev.keywright.design.model.Design;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.IndexName;
import dev.keywright.design.name.RegionName;
import dev.keywright.design.name.ScenarioName;
import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.pattern.Consistency;
import dev.keywright.design.pattern.Expectation;
import dev.keywright.design.pattern.ItemTemplate;
import dev.keywright.design.pattern.KeyCondition;
import dev.keywright.design.pattern.KeySkew;
import dev.keywright.design.pattern.Parameter;
import dev.keywright.design.pattern.RangeCondition;
import dev.keywright.design.pattern.RangeOperator;
import dev.keywright.design.pattern.ReadOrder;
import dev.keywright.design.pattern.Request;
import dev.keywright.design.pattern.RequestRate;
import dev.keywright.design.pattern.Source;
import dev.keywright.design.scenario.Scenario;
import dev.keywright.design.value.Value;

/** The game, whole. */
public final class GameDesign {
    public static final ScenarioName EVENING = new ScenarioName("evening");

    private static final String BOARD_MODE = "duel";
    private static final String BOARD_SEASON = "S08";

    private final GameData data = new GameData();

    private GameDesign() {}

    public static Design design() {
        return new GameDesign().whole();
    }

    private Design whole() {
        return Design.named("Game leaderboards")
                .withDescription("Players, matches and scores in three tables; leaderboards by an index on the score")
                .withAuthor("Keywright samples")
                .withRegions(List.of(new RegionName("us-east-1")))
                .withNotes(
                        """
                        A leaderboard is an index whose partition is the board and whose sort key is the score, read \
                        backwards. All scores of a season meet in one partition of the index: watch it while a season \
                        ends. The index ByPlayer is sparse: the match itself has no player and stays out.""")
                .withTables(List.of(GameSchema.PLAYERS, GameSchema.MATCHES, GameSchema.SCORES))
                .withEntities(List.of(GameSchema.PLAYER, GameSchema.MATCH, GameSchema.PARTICIPANT, GameSchema.SCORE))
                .withAccessPatterns(List.of(player(), byHandle(), topTen(), ownScores(), aboveAScore(), match(),
                        playersMatches(), teamMates(), joinMatch(), raiseScore(), lowerScore(), spendCoins()))
                .withScenarios(List.of(Scenario.of(EVENING.value(), 300)
                        .withDescription("Everybody is home: every pattern at its peak for five minutes")
                        .withSeed(5)))
                .withItems(data.items());
    }

    private AccessPattern player() {
        return pattern("Player", Request.GetItem.of(GameSchema.PLAYERS_NAME, key("<playerId>"))
                .withConsistency(Consistency.STRONG), 400, 1_200)
                .withParameters(List.of(parameter("playerId", "p-000001")))
                .withExpected(List.of(new Expectation.First(with("playerId", "p-000001"))));
    }

    private AccessPattern byHandle() {
        String handle = text(data.players().get(20), "handle");
        return pattern("Player by handle", Request.Query.of(
                Source.of(GameSchema.PLAYERS_NAME, new IndexName(GameSchema.BY_HANDLE)),
                KeyCondition.of(key("<handle>"))), 20, 60)
                .withParameters(List.of(parameter("handle", handle)))
                .withExpected(List.of(new Expectation.Count(1), new Expectation.First(with("handle", handle))));
    }

    private AccessPattern topTen() {
        long best = onBoard().mapToLong(row -> number(row, "score")).max().orElse(0);
        return pattern("Top ten of a board", leaderboard(KeyCondition.of(key("<mode>#<season>")))
                .withOrder(ReadOrder.DESCENDING)
                .withLimit(OptionalInt.of(10)), 150, 900)
                .withParameters(board())
                .withSkew(new KeySkew.Zipf(1))
                .withExpected(List.of(new Expectation.Count(10), new Expectation.First(with("score", Value.n(best))),
                        new Expectation.Sorted(new AttributeName("score"), ReadOrder.DESCENDING)));
    }

    private AccessPattern aboveAScore() {
        long above = onBoard().filter(row -> number(row, "score") > 90_000).count();
        return pattern("Players above a score", leaderboard(KeyCondition.of(key("<mode>#<season>"),
                RangeCondition.of(RangeOperator.GT, key("<least>")))), 5, 20)
                .withParameters(List.of(board().getFirst(), board().getLast(), parameter("least", Value.n(90_000))))
                .withExpected(List.of(new Expectation.Count(above)));
    }

    private AccessPattern ownScores() {
        long own = data.scores().stream().filter(row -> text(row, "playerId").equals("p-000002")).count();
        return pattern("Player's scores", Request.Query.of(Source.of(GameSchema.SCORES_NAME),
                KeyCondition.of(key("<playerId>"))), 120, 400)
                .withParameters(List.of(parameter("playerId", "p-000002")))
                .withExpected(List.of(new Expectation.Count(own)));
    }

    private AccessPattern match() {
        String match = text(data.matches().getFirst(), "matchId");
        return pattern("Match with its players", Request.Query.of(Source.of(GameSchema.MATCHES_NAME),
                KeyCondition.of(key("<matchId>"))), 90, 300)
                .withParameters(List.of(parameter("matchId", match)))
                .withExpected(List.of(new Expectation.Count(7)));
    }

    private AccessPattern playersMatches() {
        String player = text(data.participants().getFirst(), "playerId");
        long played = data.participants().stream().filter(row -> text(row, "playerId").equals(player)).count();
        return pattern("Player's latest matches", Request.Query.of(
                Source.of(GameSchema.MATCHES_NAME, new IndexName(GameSchema.BY_PLAYER)),
                KeyCondition.of(key("<playerId>")))
                .withOrder(ReadOrder.DESCENDING)
                .withLimit(OptionalInt.of(20)), 60, 200)
                .withParameters(List.of(parameter("playerId", player)))
                .withExpected(List.of(new Expectation.Count(Math.min(20, played)),
                        new Expectation.Sorted(new AttributeName("startedAt"), ReadOrder.DESCENDING)));
    }

    private AccessPattern teamMates() {
        List<Request.GetItem> gets = List.of("p-000001", "p-000002", "p-000003", "p-000004")
                .stream()
                .map(player -> Request.GetItem.of(GameSchema.PLAYERS_NAME, key(player)))
                .toList();
        return pattern("Players in the lobby", new Request.BatchGetItem(gets), 30, 120)
                .withExpected(List.of(new Expectation.Count(4)));
    }

    private AccessPattern joinMatch() {
        String match = text(data.matches().get(3), "matchId");
        return pattern("Join a match", new Request.PutItem(GameSchema.MATCHES_NAME,
                ItemTemplate.of(GameSchema.PARTICIPANT.name()),
                Optional.of(expression("attribute_not_exists(#matchId)"))), 60, 250)
                .withParameters(List.of(parameter("matchId", match), parameter("playerId", "p-009999"),
                        parameter("startedAt", "2026-11-20T20:00:00Z"), parameter("kills", Value.n(0)),
                        parameter("points", Value.n(0)), parameter("won", Value.bool(false))))
                .withExpected(List.of(new Expectation.Count(1)));
    }

    private AccessPattern raiseScore() {
        SequencedMap<String, Value> held = onBoard().findFirst().orElseThrow();
        long better = number(held, "score") + 250;
        return pattern("Raise a score", setScore(), 60, 250)
                .withParameters(List.of(parameter("playerId", text(held, "playerId")), board().getFirst(),
                        board().getLast(), parameter("score", Value.n(better))))
                .withExpected(List.of(new Expectation.First(with("score", Value.n(better)))));
    }

    private AccessPattern lowerScore() {
        SequencedMap<String, Value> held = onBoard().findFirst().orElseThrow();
        return pattern("A lower score is not kept", setScore(), 15, 60)
                .withParameters(List.of(parameter("playerId", text(held, "playerId")), board().getFirst(),
                        board().getLast(), parameter("score", Value.n(1))))
                .withExpected(List.of(new Expectation.Fails("ConditionalCheckFailedException")));
    }

    private static Request.UpdateItem setScore() {
        return new Request.UpdateItem(GameSchema.SCORES_NAME, List.of(key("<playerId>"), key("<mode>#<season>")),
                expression("SET #score = :score"), Optional.of(expression("#score < :score")));
    }

    private AccessPattern spendCoins() {
        SequencedMap<String, Value> rich = data.players()
                .stream()
                .filter(row -> number(row, "coins") > 500)
                .findFirst()
                .orElseThrow();
        return pattern("Spend coins", new Request.UpdateItem(GameSchema.PLAYERS_NAME, List.of(key("<playerId>")),
                expression("SET #coins = #coins - :price"), Optional.of(expression("#coins >= :price"))), 20, 80)
                .withParameters(List.of(parameter("playerId", text(rich, "playerId")),
                        parameter("price", Value.n(500))))
                .withExpected(List.of(
                        new Expectation.First(with("coins", Value.n(number(rich, "coins") - 500)))));
    }

    private Stream<SequencedMap<String, Value>> onBoard() {
        return data.scores()
                .stream()
                .filter(row -> text(row, "mode").equals(BOARD_MODE)
                        && text(row, "season").equals(BOARD_SEASON));
    }

    private static List<Parameter> board() {
        return List.of(parameter("mode", BOARD_MODE), parameter("season", BOARD_SEASON));
    }

    private static Request.Query leaderboard(KeyCondition condition) {
        return Request.Query.of(Source.of(GameSchema.SCORES_NAME, new IndexName(GameSchema.LEADERBOARD)), condition);
    }

    private static AccessPattern pattern(String name, Request request, double average, double peak) {
        return AccessPattern.of(name, request).withRate(new RequestRate(average, peak));
    }

    private static String text(SequencedMap<String, Value> row, String field) {
        return row.get(field) instanceof Value.S(String text) ? text : "";
    }

    private static long number(SequencedMap<String, Value> row, String field) {
        return row.get(field) instanceof Value.N(String digits) ? Long.parseLong(digits) : 0;
    }
}
