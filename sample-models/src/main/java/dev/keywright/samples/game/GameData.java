package dev.keywright.samples.game;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.SequencedSet;

import dev.keywright.design.entity.Entity;
import dev.keywright.design.model.SampleItem;
import dev.keywright.design.table.Table;
import dev.keywright.design.value.Value;
import dev.keywright.samples.Dice;
import dev.keywright.samples.Words;

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
    private static final int PLAYERS = 400;
    private static final int MATCHES = 180;

    private final Dice dice = new Dice(8_080);
    private final List<SampleItem> items = new ArrayList<>();
    private final List<SequencedMap<String, Value>> players = new ArrayList<>();
    private final List<SequencedMap<String, Value>> matches = new ArrayList<>();
    private final List<SequencedMap<String, Value>> participants = new ArrayList<>();
    private final List<SequencedMap<String, Value>> scores = new ArrayList<>();

    GameData() {
        for (int i = 0; i < PLAYERS; i++) {
            player(i);
        }
        for (int i = 0; i < MATCHES; i++) {
            match(i);
        }
        players.forEach(this::scores);
    }

    List<SampleItem> items() {
        return List.copyOf(items);
    }

    List<SequencedMap<String, Value>> players() {
        return players;
    }

    List<SequencedMap<String, Value>> matches() {
        return matches;
    }

    List<SequencedMap<String, Value>> participants() {
        return participants;
    }

    List<SequencedMap<String, Value>> scores() {
        return scores;
    }

    private void player(int i) {
        SequencedMap<String, Value> row = new LinkedHashMap<>();
        row.put("playerId", Value.s(String.format(Locale.ROOT, "p-%06d", i + 1)));
        row.put("handle", Value.s(dice.of(ADJECTIVES) + "_" + dice.of(ANIMALS) + "_" + (i + 1)));
        row.put("country", Value.s(dice.of(COUNTRIES)));
        row.put("level", Value.n(dice.between(1, 80)));
        row.put("coins", Value.n(dice.between(0, 9_000)));
        row.put("joinedAt", Value.s(NOW.minusSeconds(dice.between(1, 60_000_000)).toString()));
        players.add(row);
        add(GameSchema.PLAYERS, GameSchema.PLAYER, row);
    }

    private void match(int i) {
        Instant started = NOW.minusSeconds(i * 700L + dice.below(600));
        Value id = Value.s("m-" + dice.id(10));
        SequencedMap<String, Value> row = new LinkedHashMap<>();
        row.put("matchId", id);
        row.put("mode", Value.s(dice.of(MODES)));
        row.put("map", Value.s(dice.of(MAPS)));
        row.put("openedAt", Value.s(started.toString()));
        row.put("seconds", Value.n(dice.between(240, 1_500)));
        matches.add(row);
        add(GameSchema.MATCHES, GameSchema.MATCH, row);
        SequencedSet<SequencedMap<String, Value>> team = new LinkedHashSet<>();
        while (team.size() < 6) {
            team.add(dice.skewed(players));
        }
        boolean won = true;
        for (SequencedMap<String, Value> player : team) {
            SequencedMap<String, Value> part = new LinkedHashMap<>();
            part.put("matchId", id);
            part.put("playerId", player.getOrDefault("playerId", id));
            part.put("startedAt", Value.s(started.toString()));
            part.put("kills", Value.n(dice.between(0, 18)));
            part.put("points", Value.n(dice.between(0, 4_000)));
            part.put("won", Value.bool(won));
            won = !won;
            participants.add(part);
            add(GameSchema.MATCHES, GameSchema.PARTICIPANT, part);
        }
    }

    private void scores(SequencedMap<String, Value> player) {
        for (String mode : MODES) {
            for (String season : SEASONS) {
                if (dice.oneIn(3)) {
                    continue;
                }
                SequencedMap<String, Value> row = new LinkedHashMap<>();
                player.forEach((name, value) -> {
                    if (name.equals("playerId") || name.equals("handle")) {
                        row.put(name, value);
                    }
                });
                row.put("mode", Value.s(mode));
                row.put("season", Value.s(season));
                row.put("score", Value.n(dice.between(100, 9_999) * 10L + dice.below(10)));
                row.put("reachedAt", Value.s(NOW.minusSeconds(dice.below(5_000_000)).toString()));
                scores.add(row);
                add(GameSchema.SCORES, GameSchema.SCORE, row);
            }
        }
    }

    private void add(Table table, Entity entity, SequencedMap<String, Value> row) {
        items.add(Words.item(table, entity, row));
    }
}
