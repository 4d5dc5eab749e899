package dev.keywright.engine.line;

import static dev.keywright.engine.line.Workshop.NOON;
import static dev.keywright.engine.line.Workshop.global;
import static dev.keywright.engine.line.Workshop.item;
import static dev.keywright.engine.line.Workshop.key;
import static dev.keywright.engine.line.Workshop.projection;
import static dev.keywright.engine.line.Workshop.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.keywright.engine.api.CreateBackupRequest;
import dev.keywright.engine.api.DeleteBackupRequest;
import dev.keywright.engine.api.DeleteTableRequest;
import dev.keywright.engine.api.DescribeBackupRequest;
import dev.keywright.engine.api.DescribeTableRequest;
import dev.keywright.engine.api.ListBackupsRequestBuilder;
import dev.keywright.engine.api.PointInTimeRecoverySpecification;
import dev.keywright.engine.api.RestoreTableFromBackupRequestBuilder;
import dev.keywright.engine.api.ScanRequestBuilder;
import dev.keywright.engine.api.UpdateContinuousBackupsRequest;
import dev.keywright.engine.fault.Fault;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.storage.Durability;
import dev.keywright.engine.storage.Store;
import dev.keywright.engine.storage.mv.MvStore;
import dev.keywright.engine.storage.mv.StoreSettings;
import dev.keywright.engine.value.Item;
import java.util.Optional;

/** Backups and restores that are not over when the request is: steps are run by hand, between other requests. */
class BackupTest {
    private static final int ITEMS = 1_800;

    private final Deque<Runnable> begun = new ArrayDeque<>();

    @Test
    void aBackupIsOfTheMomentItWasAskedForWhateverIsWrittenMeanwhile(@TempDir Path folder) {
        Random random = new Random(20261122);
        Engine engine = open(folder);
        engine.execute(table("Things", "g:S")
                .globalSecondaryIndexes(List.of(global("byG", key("g"), projection("ALL"))))
                .build());
        Map<String, Item> twin = new TreeMap<>();
        for (int i = 0; i < ITEMS; i++) {
            put(engine, random, twin);
        }
        Map<String, Item> asked = new TreeMap<>(twin);
        String arn = backup(engine, "Things");
        assertThat(status(engine, arn)).isEqualTo("CREATING");
        assertThatThrownBy(() -> engine.execute(new CreateBackupRequest(Optional.of("Things"), Optional.of("more"))))
                .satisfies(refused -> assertFault(refused, Fault.BackupInUse.class));
        assertThatThrownBy(() -> engine.execute(new DeleteBackupRequest(Optional.of(arn))))
                .satisfies(refused -> assertFault(refused, Fault.BackupInUse.class));
        assertThatThrownBy(() -> engine.execute(new DeleteTableRequest(Optional.of("Things"))))
                .satisfies(refused -> assertFault(refused, Fault.ResourceInUse.class));
        for (int i = 0; i < ITEMS; i++) {
            put(engine, random, twin);
        }
        engine.close();

        begun.clear();
        Engine reopened = open(folder);
        assertThat(status(reopened, arn)).isEqualTo("CREATING");
        put(reopened, random, twin);
        runBegun();
        assertThat(status(reopened, arn)).isEqualTo("AVAILABLE");

        restore(reopened, arn, "Restored");
        assertThat(tableStatus(reopened, "Restored")).isEqualTo("CREATING");
        assertThatThrownBy(() -> items(reopened, "Restored", Optional.empty())).isInstanceOf(FaultException.class);
        assertThatThrownBy(() -> reopened.execute(new DeleteBackupRequest(Optional.of(arn))))
                .satisfies(refused -> assertFault(refused, Fault.BackupInUse.class));
        reopened.close();

        begun.clear();
        Engine again = open(folder);
        runBegun();
        assertThat(tableStatus(again, "Restored")).isEqualTo("ACTIVE");
        assertThat(items(again, "Restored", Optional.empty())).containsExactlyInAnyOrderElementsOf(asked.values());
        assertThat(items(again, "Restored", Optional.of("byG"))).containsExactlyInAnyOrderElementsOf(
                asked.values().stream().filter(item -> item.get("g") != null).toList());
        assertThat(items(again, "Things", Optional.empty())).containsExactlyInAnyOrderElementsOf(twin.values());
        again.close();
    }

    @Test
    void whatADeletedTableLeavesIsGoneAfterItsDays() {
        Store store = MvStore.inMemory();
        Engine engine = at(store, Duration.ZERO);
        engine.execute(table("Things").build());
        engine.execute(Workshop.put("Things", item("pk", "a", "sk", "b")).build());
        String id = engine.execute(new DescribeTableRequest(Optional.of("Things")))
                .table()
                .flatMap(description -> description.tableId())
                .orElseThrow();
        engine.execute(new UpdateContinuousBackupsRequest(Optional.of("Things"),
                Optional.of(new PointInTimeRecoverySpecification(Optional.of(true), Optional.empty()))));
        engine.execute(new DeleteTableRequest(Optional.of("Things")));
        assertThat(systemBackups(engine)).hasSize(1);
        try (var snapshot = store.snapshot()) {
            assertThat(snapshot.keyspaces()).anyMatch(keyspace -> keyspace.name().startsWith(id));
        }

        assertThat(systemBackups(at(store, Duration.ofDays(35).minusSeconds(1)))).hasSize(1);
        Engine later = at(store, Duration.ofDays(35));
        assertThat(systemBackups(later)).isEmpty();
        later.execute(table("Others").build());
        try (var snapshot = store.snapshot()) {
            assertThat(snapshot.keyspaces()).noneMatch(keyspace -> keyspace.name().startsWith(id));
        }
        later.close();
    }

    private static List<String> systemBackups(Engine engine) {
        return engine.execute(ListBackupsRequestBuilder.builder().backupType("SYSTEM").build())
                .backupSummaries()
                .orElseThrow()
                .stream()
                .map(summary -> summary.backupArn().orElseThrow())
                .toList();
    }

    private static Engine at(Store store, Duration later) {
        return Engine.open(EngineSettings.of(store).withClock(InstantSource.fixed(NOON.plus(later))));
    }

    private Engine open(Path folder) {
        return Engine.open(EngineSettings.of(MvStore.open(StoreSettings.of(folder, Durability.PROCESS)))
                .withClock(InstantSource.fixed(NOON))
                .withJobs(begun::add));
    }

    private void runBegun() {
        assertThat(begun).isNotEmpty();
        while (!begun.isEmpty()) {
            begun.poll().run();
        }
    }

    private static void put(Engine engine, Random random, Map<String, Item> twin) {
        String pk = "p" + random.nextInt(90);
        String sk = "s" + random.nextInt(40);
        if (random.nextInt(5) == 0) {
            engine.execute(Workshop.delete("Things", item("pk", pk, "sk", sk)).build());
            twin.remove(pk + sk);
            return;
        }
        Item item = random.nextBoolean()
                ? item("pk", pk, "sk", sk, "n", random.nextInt())
                : item("pk", pk, "sk", sk, "g", "g" + random.nextInt(9));
        engine.execute(Workshop.put("Things", item).build());
        twin.put(pk + sk, item);
    }

    private static String backup(Engine engine, String table) {
        return engine.execute(new CreateBackupRequest(Optional.of(table), Optional.of("copy")))
                .backupDetails()
                .orElseThrow()
                .backupArn()
                .orElseThrow();
    }

    private static void restore(Engine engine, String arn, String target) {
        engine.execute(RestoreTableFromBackupRequestBuilder.builder().backupArn(arn).targetTableName(target).build());
    }

    private static String status(Engine engine, String arn) {
        return engine.execute(new DescribeBackupRequest(Optional.of(arn)))
                .backupDescription()
                .flatMap(description -> description.backupDetails())
                .flatMap(details -> details.backupStatus())
                .orElseThrow();
    }

    private static String tableStatus(Engine engine, String table) {
        return engine.execute(new DescribeTableRequest(Optional.of(table)))
                .table()
                .flatMap(description -> description.tableStatus())
                .orElseThrow();
    }

    private static List<Item> items(Engine engine, String table, Optional<String> index) {
        return engine.execute(ScanRequestBuilder.builder().tableName(table).indexName(index).build())
                .items()
                .orElseThrow();
    }

    private static void assertFault(Throwable refused, Class<? extends Fault> kind) {
        assertThat(refused).isInstanceOf(FaultException.class);
        assertThat(((FaultException) refused).fault()).isInstanceOf(kind);
    }
}
