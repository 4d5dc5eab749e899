package dev.keywright.samples.devices;

import static dev.keywright.samples.parts.Patterns.REFUSED;
import static dev.keywright.samples.parts.Patterns.ascending;
import static dev.keywright.samples.parts.Patterns.beginsWith;
import static dev.keywright.samples.parts.Patterns.between;
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
import static dev.keywright.samples.parts.Patterns.put;
import static dev.keywright.samples.parts.Patterns.putIf;
import static dev.keywright.samples.parts.Patterns.query;
import static dev.keywright.samples.parts.Patterns.queryIndex;
import static dev.keywright.samples.parts.Patterns.updateIf;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.pattern.Consistency;
import dev.keywright.design.pattern.Request;
import dev.keywright.design.pattern.Source;
import dev.keywright.design.template.KeyTemplate;
import dev.keywright.design.value.Value;
import dev.keywright.samples.parts.Dates;
import dev.keywright.samples.parts.Row;
import dev.keywright.samples.parts.Rows;

/** What devices write and their keepers ask. */
final class DevicesPatterns {
    private static final String DEVICE = "dev-00001";
    private static final String DAY = "<deviceId>#<at:date(yyyy-MM-dd)>";

    private final Rows rows;

    DevicesPatterns(Rows rows) {
        this.rows = rows;
    }

    List<AccessPattern> all() {
        return List.of(device(), ofSite(), lastHour(), latest(), tooWarm(), week(), weekInPartiQl(), store(),
                storeBuffered(), show(), showLate(), raise(), openAlarms(), close(), closeAgain());
    }

    private AccessPattern device() {
        return pattern("Device", "With its latest reading: the wall of thermometers asks no time series",
                get(DevicesSchema.DEVICE), 90, 400)
                .withParameters(given("deviceId", DEVICE))
                .withExpected(List.of(first("lastCelsius",
                        rows.first(DevicesSchema.DEVICE).value("lastCelsius"))));
    }

    private AccessPattern ofSite() {
        Row any = rows.first(DevicesSchema.DEVICE);
        List<Row> same = rows.where(DevicesSchema.DEVICE, "siteId", any.text("siteId"))
                .filter(row -> row.is("model", any.text("model")))
                .toList();
        return pattern("Devices of a site and a model", "Before a firmware update",
                queryIndex(DevicesSchema.DEVICES_NAME, DevicesSchema.BY_SITE, "<siteId>", beginsWith("<model>#"))
                        .withProjection(List.of("deviceId", "firmware")),
                0.5, 4)
                .withParameters(given("siteId", any.text("siteId"), "model", any.text("model")))
                .withExpected(List.of(items("deviceId", same.stream())));
    }

    private AccessPattern lastHour() {
        String from = Dates.minutesAgo(60).toString();
        List<Row> hour = readings().stream().filter(row -> row.text("at").compareTo(from) >= 0).toList();
        return pattern("Readings of the last hour", "One item collection, one range. Around midnight a client asks for "
                + "two days",
                query(DevicesSchema.READINGS_NAME, DAY, between("<from>", "<to>")), 20, 90)
                .withParameters(given("deviceId", DEVICE, "at", Dates.NOW, "from", from, "to", Dates.NOW))
                .withExpected(List.of(inOrder("at", hour.stream())));
    }

    private AccessPattern latest() {
        return pattern("Latest reading", "The last of today, read backwards",
                newest(1, query(DevicesSchema.READINGS_NAME, DAY)).withConsistency(Consistency.STRONG), 4, 20)
                .withParameters(given("deviceId", DEVICE, "at", Dates.NOW))
                .withExpected(List.of(count(1), first("at", readings().getLast().text("at"))));
    }

    private AccessPattern tooWarm() {
        long warm = readings().stream().filter(row -> celsius(row).compareTo(BigDecimal.valueOf(-18)) > 0).count();
        return pattern("A day's readings above a temperature", "For the inspector. A filter is fine here: the day is "
                + "read once a month",
                query(DevicesSchema.READINGS_NAME, DAY)
                        .withFilter(Optional.of(expression("#celsius > :limit")))
                        .withProjection(List.of("at", "celsius")),
                0.05, 1)
                .withParameters(given("deviceId", DEVICE, "at", Dates.NOW, "limit", -18))
                .withExpected(List.of(count(warm), ascending("at")));
    }

    private AccessPattern week() {
        return pattern("Hours of a period", "A year is 8,760 small items, not half a million readings",
                query(DevicesSchema.HISTORY_NAME, "DEVICE#<deviceId>", between("HOUR#<from>", "HOUR#<to>")), 8, 40)
                .withParameters(given("deviceId", DEVICE, "from", Dates.daysAgo(7), "to", Dates.NOW))
                .withExpected(List.of(inOrder("readings", rows.where(DevicesSchema.HOUR, "deviceId", DEVICE))));
    }

    private AccessPattern weekInPartiQl() {
        return pattern("Warmest hours, in PartiQL", "The same question as a statement, for the report writers",
                new Request.ExecuteStatement("SELECT \"hour\", \"most\" FROM \"History\" WHERE \"PK\" = ? "
                        + "AND begins_with(\"SK\", ?) AND \"most\" > ?",
                        List.of(KeyTemplate.parse("DEVICE#<deviceId>"), KeyTemplate.parse("HOUR#"),
                                KeyTemplate.parse("<limit>")),
                        Optional.of(Source.of(DevicesSchema.HISTORY_NAME)), OptionalInt.empty(),
                        Consistency.EVENTUAL),
                0.1, 1)
                .withParameters(given("deviceId", DEVICE, "limit", -18))
                .withExpected(List.of(count(rows.where(DevicesSchema.HOUR, "deviceId", DEVICE)
                        .filter(row -> decimal(row, "most").compareTo(BigDecimal.valueOf(-18)) > 0)
                        .count())));
    }

    private AccessPattern store() {
        return pattern("Store a reading", "50,000 devices, once a minute", put(DevicesSchema.READING), 830, 900)
                .withParameters(given("deviceId", DEVICE, "at", "2026-11-20T09:00:02Z", "celsius",
                        new BigDecimal("-18.7"), "humidity", 71, "battery", 66, "expiresAt",
                        Dates.expiry(Dates.NOW, DevicesData.READING_LIFE)))
                .withExpected(List.of(count(1), first("deviceDay", DEVICE + "#2026-11-20")));
    }

    private AccessPattern storeBuffered() {
        return pattern("Store what a gateway has kept", "After the line was down: three minutes of a device in a batch",
                new Request.BatchWriteItem(List.of(put(DevicesSchema.READING),
                        put(DevicesSchema.READING, "at", "<second>"), put(DevicesSchema.READING, "at", "<third>"))),
                2, 400)
                .withParameters(given("deviceId", DEVICE, "at", "2026-11-20T08:51:00Z", "second",
                        "2026-11-20T08:52:00Z", "third", "2026-11-20T08:53:00Z", "celsius", new BigDecimal("-18.7"),
                        "humidity", 71, "battery", 66, "expiresAt",
                        Dates.expiry(Dates.NOW, DevicesData.READING_LIFE)))
                .withExpected(List.of(count(3)));
    }

    private AccessPattern show() {
        return pattern("Show a reading as the latest", "Only if it is newer than what is shown", latestReading(), 170,
                200)
                .withParameters(given("deviceId", DEVICE, "at", "2026-11-20T09:00:02Z", "celsius",
                        new BigDecimal("-18.7")))
                .withExpected(List.of(first("lastAt", "2026-11-20T09:00:02Z")));
    }

    private AccessPattern showLate() {
        return pattern("A late reading is not the latest", "Gateways send in any order", latestReading(), 2, 400)
                .withParameters(given("deviceId", DEVICE, "at", "2026-11-19T22:00:00Z", "celsius",
                        new BigDecimal("-3.0")))
                .withExpected(List.of(REFUSED));
    }

    private static Request.UpdateItem latestReading() {
        return updateIf("#lastAt < :at", DevicesSchema.DEVICE,
                expression("SET #lastAt = :at, #lastCelsius = :celsius"));
    }

    private AccessPattern raise() {
        return pattern("Raise an alarm", "Once, however often the rule fires in the same minute",
                putIf("attribute_not_exists(#PK)", DevicesSchema.ALARM), 0.3, 60)
                .withParameters(given("deviceId", DEVICE, "raisedAt", "2026-11-20T09:00:00Z", "severity", "critical",
                        "openAs", "critical", "siteId", "site-graz", "celsius", 9))
                .withExpected(List.of(count(1), first("severity", "critical")));
    }

    private AccessPattern openAlarms() {
        long open = rows.count(DevicesSchema.ALARM, "openAs", "critical");
        return pattern("Open alarms of a severity, newest first", "Eight queries, one a shard, merged: what the reader "
                + "pays so that writers never meet",
                newest(20, queryIndex(DevicesSchema.HISTORY_NAME, DevicesSchema.OPEN_ALARMS,
                        "<openAs>#<deviceId:shard(8)>")),
                0.5, 3)
                .withParameters(given("openAs", "critical"))
                .withExpected(List.of(count(Math.min(20, open)), descending("raisedAt")));
    }

    private AccessPattern close() {
        Row open = rows.first(DevicesSchema.ALARM, row -> row.has("openAs"));
        return pattern("Close an alarm", "Removing the key takes it out of the index", closing(), 0.3, 4)
                .withParameters(given("deviceId", open.text("deviceId"), "raisedAt", open.text("raisedAt"), "by",
                        "gfischer8"))
                .withExpected(List.of(first("closedBy", "gfischer8")));
    }

    private AccessPattern closeAgain() {
        Row closed = rows.first(DevicesSchema.ALARM, row -> row.has("closedBy"));
        return pattern("Close an alarm that somebody closed", "The first name stays", closing(), 0.01, 0.1)
                .withParameters(given("deviceId", closed.text("deviceId"), "raisedAt", closed.text("raisedAt"), "by",
                        "gfischer8"))
                .withExpected(List.of(REFUSED));
    }

    private static Request.UpdateItem closing() {
        return updateIf("attribute_exists(#alarmShard)", DevicesSchema.ALARM,
                expression("SET #closedBy = :by REMOVE #alarmShard, #openAs"));
    }

    private List<Row> readings() {
        return rows.where(DevicesSchema.READING, "deviceId", DEVICE)
                .sorted(Comparator.comparing(row -> row.text("at")))
                .toList();
    }

    private static BigDecimal celsius(Row row) {
        return decimal(row, "celsius");
    }

    private static BigDecimal decimal(Row row, String field) {
        return row.value(field) instanceof Value.N(String digits) ? new BigDecimal(digits) : BigDecimal.ZERO;
    }
}
