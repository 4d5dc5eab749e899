package dev.keywright.samples.devices;

import static dev.keywright.samples.parts.Words.attributes;
import static dev.keywright.samples.parts.Words.entity;
import static dev.keywright.samples.parts.Words.expiring;
import static dev.keywright.samples.parts.Words.fields;
import static dev.keywright.samples.parts.Words.including;
import static dev.keywright.samples.parts.Words.key;
import static dev.keywright.samples.parts.Words.keys;
import static dev.keywright.samples.parts.Words.many;
import static dev.keywright.samples.parts.Words.on;
import static dev.keywright.samples.parts.Words.safe;

import java.util.List;
import java.util.Optional;

import dev.keywright.design.entity.Entity;
import dev.keywright.design.entity.KeyTemplates;
import dev.keywright.design.name.TableName;
import dev.keywright.design.table.GlobalIndex;
import dev.keywright.design.table.KeySchema;
import dev.keywright.design.table.Table;
import dev.keywright.design.table.TableClass;
import dev.keywright.design.table.WarmThroughput;

/** Devices in one table, what they measured in another, hours and alarms in a third: they live differently long. */
final class DevicesSchema {
    static final TableName DEVICES_NAME = new TableName("Devices");
    static final TableName READINGS_NAME = new TableName("Readings");
    static final TableName HISTORY_NAME = new TableName("History");
    static final String BY_SITE = "BySite";
    static final String OPEN_ALARMS = "OpenAlarms";

    static final Table DEVICES = Table.of(DEVICES_NAME.value(), KeySchema.of("deviceId"))
            .withDescription("One item a device, with its latest reading")
            .withAttributes(attributes("deviceId", "siteId", "shelf"))
            .withGlobalIndexes(List.of(GlobalIndex.of(BY_SITE, KeySchema.of("siteId", "shelf"))
                    .withDescription("The devices of a site, by model and place")
                    .withProjection(including("model", "firmware"))))
            .withOptions(safe());

    static final Table READINGS = Table.of(READINGS_NAME.value(), KeySchema.of("deviceDay", "at"))
            .withDescription("Every reading for 30 days, an item collection a device and day")
            .withOptions(expiring("expiresAt"));

    static final Table HISTORY = Table.of(HISTORY_NAME.value(), KeySchema.of("PK", "SK"))
            .withDescription("Hours for years, and alarms")
            .withAttributes(attributes("PK", "SK", "alarmShard", "raisedAt"))
            .withGlobalIndexes(List.of(GlobalIndex.of(OPEN_ALARMS, KeySchema.of("alarmShard", "raisedAt"))
                    .withDescription("Alarms nobody has closed; eight shards a severity")
                    .withWarmThroughput(Optional.of(new WarmThroughput(12_000, 8_000)))))
            .withOptions(safe().withTableClass(TableClass.STANDARD_INFREQUENT_ACCESS));

    static final Entity DEVICE = entity("Device", DEVICES_NAME, 0, "A thermometer in a cold store",
            KeyTemplates.of(key("<deviceId>")), List.of(on(BY_SITE, "<siteId>", "<model>#<room>")),
            fields("deviceId", "siteId", "model", "room", "firmware", "lastAt", "lastCelsius:N", "battery:N"), 50_000)
            .withRelations(List.of(many("Reading", 43_200), many("Hour", 8_760), many("Alarm", 4)));

    static final Entity READING = entity("Reading", READINGS_NAME, 1, "What a device measured, once a minute",
            keys("<deviceId>#<at:date(yyyy-MM-dd)>", "<at>"), List.of(),
            fields("deviceId", "at", "celsius:N", "humidity:N", "battery:N", "expiresAt:N"), 2_160_000_000L);

    static final Entity HOUR = entity("Hour", HISTORY_NAME, 2, "An hour of a device in four numbers",
            keys("DEVICE#<deviceId>", "HOUR#<hour>"), List.of(),
            fields("deviceId", "hour", "least:N", "most:N", "sum:N", "readings:N"), 438_000_000L);

    static final Entity ALARM = entity("Alarm", HISTORY_NAME, 3, "Too warm for too long; in the index until closed",
            keys("DEVICE#<deviceId>", "ALARM#<raisedAt>"),
            List.of(on(OPEN_ALARMS, "<openAs>#<deviceId:shard(8)>", "<raisedAt>")),
            fields("deviceId", "raisedAt", "severity", "openAs?", "siteId", "celsius:N", "closedBy?"), 200_000);

    private DevicesSchema() {}
}
