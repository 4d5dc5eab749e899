package dev.keywright.samples.game;

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
import dev.keywright.design.scenario.RateCurve;
import dev.keywright.design.scenario.Scenario;
import dev.keywright.samples.parts.Rows;

/** The game, whole. */
public final class GameDesign {
    private GameDesign() {}

    /** @param items about how many, 400 or more */
    public static Design design(int items) {
        Rows rows = new GameData(items).rows();
        return Design.named("Game leaderboards")
                .withDescription("Players, matches and scores in three tables; leaderboards by an index on the score")
                .withAuthor("Keywright samples")
                .withRegions(List.of(new RegionName("us-east-1")))
                .withNotes(
                        """
                        A leaderboard is an index whose partition is the board and whose sort key is the score, read \
                        backwards. Nobody sorts: raising a score moves its entry, and the next reader finds it in its \
                        place. "What is my rank?" is the question that this index cannot answer without counting; games \
                        count in percentiles, now and then, in a job of their own.

                        All scores of a season meet in one partition of the index. Play the end of a season: the table \
                        is spread over its players and stays cool, while the index throttles, and with it the write to \
                        the table. When a board outgrows one partition, shard it by player, \
                        <mode>#<season>#<playerId:shard(8)>; the top ten is then the best of eight queries.

                        ByPlayer is sparse: a match has no player, so the match itself stays out of the index.""")
                .withDecisions(List.of(
                        new Decision("Three tables", "2026-10-12",
                                """
                                Players, matches and scores are never read together, and they live differently: the \
                                scores of a season are dropped, players stay. One table would save nothing here."""),
                        new Decision("The handle is copied into the score", "2026-10-14",
                                """
                                The board shows ten handles; without the copy it would cost ten more reads. A player \
                                who changes the handle waits until the next match for the board to show it."""),
                        new Decision("Boards are not sharded yet", "2026-10-20",
                                """
                                Measured peaks stay at a quarter of what one partition of the index takes.""")))
                .withTables(List.of(GameSchema.PLAYERS, GameSchema.MATCHES, GameSchema.SCORES))
                .withEntities(List.of(GameSchema.PLAYER, GameSchema.MATCH, GameSchema.PARTICIPANT, GameSchema.SCORE))
                .withAccessPatterns(new GamePatterns(rows).all())
                .withScenarios(List.of(evening(), seasonEnd(), scoresStop()))
                .withItems(rows.items());
    }

    private static Scenario evening() {
        return scenario("evening", "Everybody is home: every pattern at its peak for five minutes", 300, 5);
    }

    private static Scenario seasonEnd() {
        return scenario("end of the season",
                "The last five minutes of a season: everybody raises a score, and nearly all on one board", 300, 9,
                load("Raise a score", new RateCurve.Ramp(250, 2_600), oneKey(0.002)),
                load("A lower score is not kept", steady(400)),
                load("Top ten of a board", new RateCurve.Ramp(900, 5_000), oneKey(0.8)),
                load("Player's scores", steady(900)));
    }

    private static Scenario scoresStop() {
        return failing(InjectedFault.Kind.THROTTLING, GameSchema.SCORES_NAME.value(), 60, 45, scenario(
                "scores come back",
                "For 45 seconds no score can be saved; the game servers keep them and then send all at once", 240, 17,
                load("Raise a score", new RateCurve.Spike(150, 1_400, 105, 30)),
                load("Result of a player in a match", steady(120)),
                load("Top ten of a board", steady(400))));
    }
}
