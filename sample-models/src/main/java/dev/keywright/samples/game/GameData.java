package dev.keywright.samples.game;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import dev.keywright.samples.parts.Dice;
import dev.keywright.samples.parts.Row;
import dev.keywright.samples.parts.Rows;

/** Players, matches and scores that belong together. */
final class GameData {
    static final List<String> MODES = List.of("duel", "squad", "royale");
    static final List<String> SEASONS = List.of("S07", "S08");

    private static final Instant NOW = Instant.parse("2026-11-20T20:00:00Z");
    private static final List<String> MAPS = List.of("Basalt", "Old Harbour", "Saltworks", "Viaduct");
    private static final List<String> ADJECTIVES = List.of("quiet", "brisk", "ashen", "lucky", "odd", "sunny", "grim",
            "velvet");
    private static final List<String> ANIMALS = List.of("otter", "heron", "lynx", "beetle", "moose", "gecko", "wren",
            "badger");
    private static final List<String> COUNTRIES = List.of("BR", "DE", "IN", "JP", "KR", "NO", "PL", "US");
    private static final int TEAM = 6;

    private final Dice dice = new Dice(8_080);
    private final Rows rows = new Rows(GameSchema.PLAYERS, GameSchema.MATCHES, GameSchema.SCORES);

    /** @param items about how many there are in all, 400 or more */
    GameData(int items) {
        int playing = Math.max(50, items / 8);
        for (int i = 0; i < playing; i++) {
            player(i);
        }
        for (int i = 0; i < Math.max(30, items / 18); i++) {
            match(i);
        }
        rows.of(GameSchema.PLAYER).forEach(this::scores);
    }

    Rows rows() {
        return rows;
    }

    private void player(int i) {
        rows.add(GameSchema.PLAYER, Row.of("playerId", String.format(Locale.ROOT, "p-%06d", i + 1), "handle",
                dice.of(ADJECTIVES) + "_" + dice.of(ANIMALS) + "_" + (i + 1), "country", dice.of(COUNTRIES), "level",
                dice.between(1, 80), "coins", dice.between(0, 9_000), "joinedAt",
                NOW.minusSeconds(dice.between(1, 60_000_000)).toString()));
    }

    private void match(int i) {
        String started = NOW.minusSeconds(i * 700L + dice.below(600)).toString();
        String id = "m-" + dice.id(10);
        rows.add(GameSchema.MATCH, Row.of("matchId", id, "mode", dice.of(MODES), "map", dice.of(MAPS), "openedAt",
                started, "seconds", dice.between(240, 1_500)));
        boolean won = true;
        for (Row player : dice.several(rows.of(GameSchema.PLAYER), TEAM)) {
            rows.add(GameSchema.PARTICIPANT, Row.of("matchId", id, "playerId", player.text("playerId"), "startedAt",
                    started, "kills", dice.between(0, 18), "points", dice.between(0, 4_000), "won", won));
            won = !won;
        }
    }

    private void scores(Row player) {
        for (String mode : MODES) {
            for (String season : SEASONS) {
                if (!dice.oneIn(3)) {
                    rows.add(GameSchema.SCORE, Row.of("playerId", player.text("playerId"), "handle",
                            player.text("handle"), "mode", mode, "season", season, "score",
                            dice.between(100, 9_999) * 10L + dice.below(10), "reachedAt",
                            NOW.minusSeconds(dice.below(5_000_000)).toString()));
                }
            }
        }
    }
}
