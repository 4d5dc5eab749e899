package dev.keywright.engine.line;

import static dev.keywright.engine.line.Workshop.NOON;
import static dev.keywright.engine.line.Workshop.item;
import static dev.keywright.engine.line.Workshop.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.keywright.engine.api.DeleteTableRequest;
import dev.keywright.engine.api.PointInTimeRecoverySpecification;
import dev.keywright.engine.api.Put;
import dev.keywright.engine.api.PutBuilder;
import dev.keywright.engine.api.RestoreTableToPointInTimeRequestBuilder;
import dev.keywright.engine.api.ScanRequestBuilder;
import dev.keywright.engine.api.Supplied;
import dev.keywright.engine.api.TransactWriteItem;
import dev.keywright.engine.api.TransactWriteItemsRequestBuilder;
import dev.keywright.engine.api.UpdateContinuousBackupsRequest;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.schema.TableName;
import dev.keywright.engine.storage.Durability;
import dev.keywright.engine.storage.mv.MvStore;
import dev.keywright.engine.storage.mv.StoreSettings;
import dev.keywright.engine.value.Item;

/** Random writes while the clock runs, stands or is set back, beside a twin that keeps a copy of every moment. */
class RecoveryTwinTest {
    private static final int OPERATIONS = 6_000;
    private static final TableName THINGS = new TableName("Things");

    private final NavigableMap<Instant, Map<String, Item>> copies = new TreeMap<>();
    private final Map<String, Item> twin = new HashMap<>();
    private Instant now = NOON;

    @Test
    void anyMomentOfThePeriodComesBack(@TempDir Path folder) {
        long seed = Long.getLong("keywright.seed", 20261122L);
        Random random = new Random(seed);
        Engine engine = open(folder);
        engine.execute(table("Things").build());
        for (int i = 0; i < 50; i++) {
            write(engine, random);
        }
        recover(engine, true, 2);
        Instant since = now;
        copies.clear();
        copies.put(now, Map.copyOf(twin));
        for (int i = 0; i < OPERATIONS; i++) {
            now = now.plus(Duration.ofMillis(random.nextInt(4) == 0 ? 0 : random.nextInt(120_000)));
            write(engine, random);
            copies.put(now, Map.copyOf(twin));
            if (i % 1_000 == 999) {
                engine.close();
                engine = open(folder);
            }
            if (i % 500 == 0) {
                compare(engine, random, since, "seed " + seed + ", operation " + i);
            }
        }
        restore(engine, now.minus(Duration.ofMinutes(5)), "Latest");
        assertThat(items(engine, "Latest")).containsExactlyInAnyOrderElementsOf(
                copies.floorEntry(now.minus(Duration.ofMinutes(5))).getValue().values());
        engine.close();
    }

    @Test
    void aClockThatIsSetBackLosesNothing() {
        Engine engine = Engine.open(EngineSettings.of(MvStore.inMemory()).withClock(() -> now));
        engine.execute(table("Things").build());
        recover(engine, true, 1);
        now = NOON.plusSeconds(120);
        engine.execute(Workshop.put("Things", item("pk", "a", "sk", "1", "n", 1)).build());
        now = NOON.plusSeconds(60);
        engine.execute(Workshop.put("Things", item("pk", "a", "sk", "1", "n", 2)).build());
        now = NOON.plusSeconds(121);
        engine.execute(Workshop.delete("Things", item("pk", "a", "sk", "1")).build());

        assertThat(engine.itemsAt(Tenant.SHARED, THINGS, NOON.plusSeconds(120), Optional.empty(), 10).items())
                .containsExactly(item("pk", "a", "sk", "1", "n", 2));
        engine.close();
    }

    @Test
    void whatWasBeforeRecoveryWasSwitchedOnAgainIsForgotten() {
        Engine engine = Engine.open(EngineSettings.of(MvStore.inMemory()).withClock(() -> now));
        engine.execute(table("Things").build());
        recover(engine, true, 35);
        now = NOON.plus(Duration.ofHours(1));
        recover(engine, false, 0);
        assertThatThrownBy(() -> restore(engine, NOON, "Restored")).isInstanceOf(FaultException.class)
                .hasMessageContaining("not enabled");
        recover(engine, true, 35);
        now = NOON.plus(Duration.ofHours(2));
        assertThatThrownBy(() -> restore(engine, NOON, "Restored")).isInstanceOf(FaultException.class)
                .hasMessageContaining("RestoreDateTime");
        restore(engine, NOON.plus(Duration.ofHours(1)), "Restored");
        engine.close();
    }

    @Test
    void aHistoryShrinksToItsPeriodAndEndsWithItsTable() {
        var store = MvStore.inMemory();
        Engine engine = Engine.open(EngineSettings.of(store).withClock(() -> now));
        engine.execute(table("Things").build());
        recover(engine, true, 1);
        for (int i = 0; i < 400; i++) {
            now = now.plus(Duration.ofHours(1));
            engine.execute(Workshop.put("Things", item("pk", "a", "sk", "1", "n", i)).build());
        }
        try (var snapshot = store.snapshot()) {
            snapshot.keyspaces()
                    .stream()
                    .filter(keyspace -> keyspace.name().contains("#"))
                    .forEach(keyspace -> assertThat(snapshot.count(keyspace)).isBetween(24L, 26L));
        }
        engine.execute(new DeleteTableRequest(Optional.of("Things")));
        try (var snapshot = store.snapshot()) {
            assertThat(snapshot.keyspaces()).noneMatch(keyspace -> keyspace.name().contains("#"));
        }
        engine.close();
    }

    private Engine open(Path folder) {
        return Engine.open(EngineSettings.of(MvStore.open(StoreSettings.of(folder, Durability.PROCESS)))
                .withClock(() -> now));
    }

    private void write(Engine engine, Random random) {
        String pk = "p" + random.nextInt(20);
        String sk = "s" + random.nextInt(20);
        Item item = item("pk", pk, "sk", sk, "n", random.nextInt());
        switch (random.nextInt(4)) {
            case 0 -> {
                engine.execute(Workshop.delete("Things", item("pk", pk, "sk", sk)).build());
                twin.remove(pk + sk);
            }
            case 1 -> {
                Item other = item("pk", pk + "x", "sk", sk, "n", random.nextInt());
                engine.execute(TransactWriteItemsRequestBuilder.builder()
                        .transactItems(List.of(action(item), action(other)))
                        .build());
                twin.put(pk + sk, item);
                twin.put(pk + "x" + sk, other);
            }
            default -> {
                engine.execute(Workshop.put("Things", item).build());
                twin.put(pk + sk, item);
            }
        }
    }

    private static TransactWriteItem action(Item item) {
        Put put = PutBuilder.builder().tableName("Things").item(Supplied.of(item)).build();
        return new TransactWriteItem(Optional.empty(), Optional.of(put), Optional.empty(), Optional.empty());
    }

    private void compare(Engine engine, Random random, Instant since, String where) {
        Instant earliest = since.isAfter(now.minus(Duration.ofDays(2))) ? since : now.minus(Duration.ofDays(2));
        for (int i = 0; i < 5; i++) {
            Instant time = earliest.plusMillis(random.nextLong(Duration.between(earliest, now).toMillis() + 1));
            assertThat(past(engine, time)).as("%s, at %s", where, time)
                    .containsExactlyInAnyOrderElementsOf(copies.floorEntry(time).getValue().values());
        }
    }

    /** All pages of a preview. */
    private static List<Item> past(Engine engine, Instant time) {
        List<Item> items = new ArrayList<>();
        Optional<Item> after = Optional.empty();
        do {
            PastPage page = engine.itemsAt(Tenant.SHARED, THINGS, time, after, 37);
            items.addAll(page.items());
            after = page.last();
        } while (after.isPresent());
        return items;
    }

    private static List<Item> items(Engine engine, String table) {
        return engine.execute(ScanRequestBuilder.builder().tableName(table).build()).items().orElseThrow();
    }

    private static void recover(Engine engine, boolean enabled, int days) {
        engine.execute(new UpdateContinuousBackupsRequest(Optional.of("Things"),
                Optional.of(new PointInTimeRecoverySpecification(Optional.of(enabled),
                        enabled ? Optional.of(days) : Optional.empty()))));
    }

    private static void restore(Engine engine, Instant time, String target) {
        engine.execute(RestoreTableToPointInTimeRequestBuilder.builder()
                .sourceTableName("Things")
                .restoreDateTime(time)
                .targetTableName(target)
                .build());
    }
}
