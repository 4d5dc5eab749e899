package dev.keywright.samples.devices;

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
import dev.keywright.design.scenario.RateCurve.Spike;
import dev.keywright.design.scenario.Scenario;
import dev.keywright.samples.parts.Rows;

/** The devices, whole. */
public final class DevicesDesign {
    private DevicesDesign() {}

    /** @param items about how many, 500 or more */
    public static Design design(int items) {
        Rows rows = new DevicesData(items).rows();
        return Design.named("Devices and readings")
                .withDescription("Cold stores watched by thermometers: time series, alarms, and what is kept for years")
                .withAuthor("Keywright samples")
                .withRegions(List.of(new RegionName("eu-central-1")))
                .withNotes(
                        """
                        A time series wants a key that says whose and when. Whose alone would grow without end; when \
                        alone would send every device of a moment to one partition. So the partition key is device and \
                        day, dev-00001#2026-11-20, and the sort key is the time in it. A day is the range that people \
                        ask for, and 1,440 readings are a collection of comfortable size.

                        Old data leaves in three steps. A reading lives for 30 days and is deleted by TTL, free of \
                        charge. Its hour, four numbers, is kept for years in a table of the infrequent access class. \
                        The latest reading is copied to the device, so the wall of thermometers never asks the series.

                        Open alarms are few, until a cold night when all come at once, under the same severity. The \
                        index key is therefore sharded by device: <openAs>#<deviceId:shard(8)>. Writers spread over \
                        eight keys, readers ask all eight; run "Open alarms of a severity" and count its requests. And \
                        openAs is there only while the alarm is open, so the index holds nothing that is done with.""")
                .withDecisions(List.of(
                        new Decision("Three tables", "2026-08-24",
                                """
                                Readings are deleted, hours are kept, devices change. TTL, storage class and backup are \
                                settings of a table, and they differ here."""),
                        new Decision("Eight shards", "2026-08-25",
                                """
                                The worst power cut so far raised 2,000 alarms a second of one severity. One key takes \
                                1,000 at best, and shards share partitions by chance, so two would not do; eight \
                                queries a refresh of the control room cost nothing to speak of."""),
                        new Decision("The index is warm for 8,000 writes", "2026-08-27",
                                """
                                A new on-demand index begins with few partitions, and shards that share one share its \
                                1,000 writes. Warm throughput makes room before the first cold night, once."""),
                        new Decision("A device, not its site, picks the shard", "2026-08-25",
                                """
                                A power cut hits a whole site. Sharded by site, all its alarms would meet again.""")))
                .withTables(List.of(DevicesSchema.DEVICES, DevicesSchema.READINGS, DevicesSchema.HISTORY))
                .withEntities(List.of(DevicesSchema.DEVICE, DevicesSchema.READING, DevicesSchema.HOUR,
                        DevicesSchema.ALARM))
                .withAccessPatterns(new DevicesPatterns(rows).all())
                .withScenarios(List.of(anyMinute(), powerCut(), stuckDevice()))
                .withItems(rows.items());
    }

    private static Scenario anyMinute() {
        return scenario("any ten minutes", "Devices do not know rush hours", 600, 6);
    }

    private static Scenario powerCut() {
        return scenario("power cut", "A region's cold stores warm up together: 2,000 alarms a second", 420, 61,
                load("Store a reading", steady(900)), load("Show a reading as the latest", steady(200)),
                load("Raise an alarm", new Spike(1, 2_000, 120, 120)),
                load("Open alarms of a severity, newest first", new Spike(1, 15, 120, 240)),
                load("Device", new Spike(100, 1_200, 120, 240)),
                load("Close an alarm", new Spike(1, 40, 240, 120)));
    }

    private static Scenario stuckDevice() {
        return failing(InjectedFault.Kind.SLOW_PARTITION, DevicesSchema.READINGS_NAME.value(), 60, 180, scenario(
                "a device runs wild",
                "Broken firmware sends 1,600 readings a second from one device; its day is one key, so it throttles "
                        + "itself and nobody else",
                300, 63, load("Store a reading", new Spike(830, 2_430, 60, 180), oneKey(0.66)),
                load("Store what a gateway has kept", steady(20)), load("Readings of the last hour", steady(60))));
    }
}
