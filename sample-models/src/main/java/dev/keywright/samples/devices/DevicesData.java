package dev.keywright.samples.devices;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import dev.keywright.samples.parts.Dates;
import dev.keywright.samples.parts.Dice;
import dev.keywright.samples.parts.People;
import dev.keywright.samples.parts.Row;
import dev.keywright.samples.parts.Rows;

/** Devices one after the other, each with the readings of its last hours and the hours made of them. */
final class DevicesData {
    static final Duration READING_LIFE = Duration.ofDays(30);
    static final List<String> SEVERITIES = List.of("warning", "critical");

    private static final List<String> MODELS = List.of("TK-200", "TK-210", "PolarEye 3");
    private static final List<String> SITES = List.of("site-rotterdam", "site-graz", "site-bergen", "site-porto",
            "site-leipzig");
    private static final int READINGS_A_DEVICE = 40;
    private static final int STEP_MINUTES = 5;

    private final Dice dice = new Dice(27_315);
    private final Rows rows = new Rows(DevicesSchema.DEVICES, DevicesSchema.READINGS, DevicesSchema.HISTORY);

    DevicesData(int items) {
        for (int number = 1; rows.count() < items; number++) {
            device(String.format(Locale.ROOT, "dev-%05d", number), number);
        }
    }

    Rows rows() {
        return rows;
    }

    private void device(String id, int number) {
        String site = SITES.get(number % SITES.size());
        double usual = dice.chance(70) ? -19 : 4;
        SequencedMap<Instant, Long> readings = new TreeMap<>();
        for (int i = READINGS_A_DEVICE; i > 0; i--) {
            readings.put(Dates.minutesAgo((long) i * STEP_MINUTES).plusSeconds(dice.below(20)),
                    Math.round(dice.near(usual, 1.2) * 10));
        }
        int battery = dice.between(21, 100);
        rows.add(DevicesSchema.DEVICE, Row.of("deviceId", id, "siteId", site, "model", dice.skewed(MODELS), "room",
                "room-" + dice.between(1, 24), "firmware", "4." + dice.between(0, 3), "lastAt",
                readings.lastEntry().getKey(), "lastCelsius", tenths(readings.lastEntry().getValue()), "battery",
                battery));
        readings.forEach((at, tenths) -> rows.add(DevicesSchema.READING, Row.of("deviceId", id, "at", at, "celsius",
                tenths(tenths), "humidity", dice.between(55, 90), "battery", battery, "expiresAt",
                Dates.expiry(at, READING_LIFE))));
        hours(id, readings);
        alarms(id, site, number);
    }

    /** Exactly what the readings of each hour add up to. */
    private void hours(String id, SequencedMap<Instant, Long> readings) {
        SequencedMap<Instant, List<Long>> hours = new TreeMap<>();
        readings.forEach((at, tenths) -> hours.merge(at.truncatedTo(ChronoUnit.HOURS), List.of(tenths),
                (all, more) -> Stream.concat(all.stream(), more.stream()).toList()));
        hours.forEach((hour, all) -> rows.add(DevicesSchema.HOUR, Row.of("deviceId", id, "hour", hour, "least",
                tenths(all.stream().mapToLong(Long::longValue).min().orElseThrow()), "most",
                tenths(all.stream().mapToLong(Long::longValue).max().orElseThrow()), "sum",
                tenths(all.stream().mapToLong(Long::longValue).sum()), "readings", all.size())));
    }

    private void alarms(String id, String site, int number) {
        for (int i = number == 1 ? 3 : dice.between(0, 2); i > 0; i--) {
            Row alarm = Row.of("deviceId", id, "raisedAt", Dates.minutesAgo(dice.between(5, 4_000)), "severity",
                    dice.skewed(SEVERITIES), "siteId", site, "celsius", tenths(dice.between(90, 180)));
            rows.add(DevicesSchema.ALARM, number > 1 && dice.chance(40)
                    ? alarm.with("closedBy", People.person(dice, number).handle())
                    : alarm.with("openAs", alarm.text("severity")));
        }
    }

    /** A number with one decimal, exactly. */
    private static BigDecimal tenths(long tenths) {
        return BigDecimal.valueOf(tenths, 1).stripTrailingZeros();
    }
}
