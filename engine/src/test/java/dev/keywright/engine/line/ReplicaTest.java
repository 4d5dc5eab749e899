package dev.keywright.engine.line;

import static dev.keywright.engine.line.Workshop.global;
import static dev.keywright.engine.line.Workshop.item;
import static dev.keywright.engine.line.Workshop.key;
import static dev.keywright.engine.line.Workshop.projection;
import static dev.keywright.engine.line.Workshop.put;
import static dev.keywright.engine.line.Workshop.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.keywright.engine.api.CreateGlobalSecondaryIndexActionBuilder;
import dev.keywright.engine.api.CreateGlobalTableWitnessGroupMemberAction;
import dev.keywright.engine.api.CreateReplicationGroupMemberActionBuilder;
import dev.keywright.engine.api.DeleteItemRequestBuilder;
import dev.keywright.engine.api.DeleteReplicationGroupMemberAction;
import dev.keywright.engine.api.DeleteTableRequest;
import dev.keywright.engine.api.DescribeTableRequest;
import dev.keywright.engine.api.GetItemRequestBuilder;
import dev.keywright.engine.api.GlobalSecondaryIndexUpdateBuilder;
import dev.keywright.engine.api.GlobalTableWitnessGroupUpdateBuilder;
import dev.keywright.engine.api.ReplicaDescription;
import dev.keywright.engine.api.ReplicationGroupUpdate;
import dev.keywright.engine.api.ReplicationGroupUpdateBuilder;
import dev.keywright.engine.api.ScanRequestBuilder;
import dev.keywright.engine.api.Supplied;
import dev.keywright.engine.api.TableDescription;
import dev.keywright.engine.api.TransactWriteItemBuilder;
import dev.keywright.engine.api.TransactWriteItemsRequestBuilder;
import dev.keywright.engine.api.PutBuilder;
import dev.keywright.engine.api.UpdateTableRequestBuilder;
import dev.keywright.engine.flow.StatusDelays;
import dev.keywright.engine.storage.mv.MvStore;
import dev.keywright.engine.value.Item;

class ReplicaTest {
    private static final Duration LAG = Duration.ofMillis(700);
    private static final Tenant EAST = Tenant.SHARED;
    private static final Tenant WEST = EAST.in("eu-west-1");
    private static final Tenant SOUTH = EAST.in("eu-south-1");

    private final AtomicReference<Instant> now = new AtomicReference<>(Workshop.NOON);
    private Engine engine;

    @BeforeEach
    void open() {
        engine = Engine.open(EngineSettings.of(MvStore.inMemory())
                .withClock(now::get)
                .withDelays(new StatusDelays(Duration.ZERO, Duration.ZERO, LAG)));
        engine.execute(table("Things", "g:S")
                .globalSecondaryIndexes(List.of(global("byG", key("g"), projection("ALL"))))
                .build());
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private void later(Duration duration) {
        now.updateAndGet(instant -> instant.plus(duration));
    }

    private static ReplicationGroupUpdate create(String region) {
        return ReplicationGroupUpdateBuilder.builder()
                .create(CreateReplicationGroupMemberActionBuilder.builder().regionName(region).build())
                .build();
    }

    private static ReplicationGroupUpdate delete(String region) {
        return ReplicationGroupUpdateBuilder.builder()
                .delete(new DeleteReplicationGroupMemberAction(Optional.of(region)))
                .build();
    }

    private TableDescription update(ReplicationGroupUpdate... updates) {
        return engine
                .execute(UpdateTableRequestBuilder.builder()
                        .tableName("Things")
                        .replicaUpdates(Arrays.asList(updates))
                        .build())
                .tableDescription()
                .orElseThrow();
    }

    private TableDescription describe(Tenant region) {
        return engine.execute(region, new DescribeTableRequest(Optional.of("Things"))).table().orElseThrow();
    }

    private static List<String> regions(TableDescription description) {
        return description.replicas()
                .orElse(List.of())
                .stream()
                .map(ReplicaDescription::regionName)
                .map(Optional::orElseThrow)
                .sorted()
                .toList();
    }

    private Optional<Item> get(Tenant region, String pk) {
        return engine
                .execute(region, GetItemRequestBuilder.builder()
                        .tableName("Things")
                        .key(Supplied.of(item("pk", pk, "sk", "1")))
                        .build())
                .item();
    }

    private void write(Tenant region, String pk, String value) {
        engine.execute(region, put("Things", item("pk", pk, "sk", "1", "g", value)).build());
    }

    private boolean remove(Tenant region, String pk) {
        return engine
                .execute(region, DeleteItemRequestBuilder.builder()
                        .tableName("Things")
                        .key(Supplied.of(item("pk", pk, "sk", "1")))
                        .returnValues("ALL_OLD")
                        .build())
                .attributes()
                .isPresent();
    }

    private List<Item> scan(Tenant region, Optional<String> index) {
        return engine
                .execute(region, ScanRequestBuilder.builder().tableName("Things").indexName(index).build())
                .items()
                .orElseThrow();
    }

    @Test
    void aReplicaBeginsWithWhatThereIs() {
        write(EAST, "a", "x");

        TableDescription changed = update(create("eu-west-1"));

        assertThat(changed.tableStatus()).contains("UPDATING");
        assertThat(changed.replicas().orElseThrow().getFirst().replicaStatus()).contains("CREATING");
        assertThat(describe(EAST).globalTableVersion()).contains("2019.11.21");
        assertThat(regions(describe(EAST))).containsExactly("eu-west-1");
        assertThat(regions(describe(WEST))).containsExactly("us-east-1");
        assertThat(describe(WEST).streamSpecification().orElseThrow().streamViewType()).contains("NEW_AND_OLD_IMAGES");
        assertThat(describe(WEST).tableArn().orElseThrow()).contains(":eu-west-1:");
        assertThat(get(WEST, "a")).contains(item("pk", "a", "sk", "1", "g", "x"));
        assertThat(scan(WEST, Optional.of("byG"))).hasSize(1);
    }

    @Test
    void aWriteArrivesAfterItsLag() {
        update(create("eu-west-1"));
        write(EAST, "a", "x");
        assertThat(get(WEST, "a")).isEmpty();

        later(LAG);

        assertThat(get(WEST, "a")).isPresent();
        remove(WEST, "a");
        later(LAG);
        assertThat(get(EAST, "a")).isEmpty();
    }

    @Test
    void theLastWriterWins() {
        update(create("eu-west-1"));
        write(WEST, "a", "first");
        later(Duration.ofMillis(1));
        write(EAST, "a", "second");
        later(LAG);

        assertThat(get(EAST, "a")).isEqualTo(get(WEST, "a")).contains(item("pk", "a", "sk", "1", "g", "second"));
    }

    @Test
    void aDeletedItemDoesNotComeBackWithAnOlderWrite() {
        update(create("eu-west-1"));
        write(EAST, "a", "x");
        later(LAG);
        write(WEST, "a", "older");
        later(Duration.ofMillis(1));
        remove(EAST, "a");
        later(LAG);

        assertThat(get(EAST, "a")).isEmpty();
        assertThat(get(WEST, "a")).isEmpty();
    }

    @Test
    void whatIsOnItsWayReachesANewReplicaToo() {
        update(create("eu-west-1"));
        write(WEST, "a", "x");

        update(create("eu-south-1"));

        assertThat(get(SOUTH, "a")).isPresent();
        assertThat(regions(describe(WEST))).containsExactly("eu-south-1", "us-east-1");
    }

    @Test
    void anIndexIsMadeAndDeletedEverywhere() {
        update(create("eu-west-1"));
        write(WEST, "a", "x");
        later(LAG);
        engine.execute(UpdateTableRequestBuilder.builder()
                .tableName("Things")
                .attributeDefinitions(List.of(Workshop.define("sk:S")))
                .globalSecondaryIndexUpdates(List.of(GlobalSecondaryIndexUpdateBuilder.builder()
                        .create(CreateGlobalSecondaryIndexActionBuilder.builder()
                                .indexName("bySk")
                                .keySchema(key("sk"))
                                .projection(projection("ALL"))
                                .build())
                        .build()))
                .build());

        assertThat(scan(WEST, Optional.of("bySk"))).hasSize(1);
        assertThat(describe(WEST).globalSecondaryIndexes().orElseThrow()).hasSize(2);
    }

    @Test
    void aDeletedReplicaIsGoneAndForgotten() {
        update(create("eu-west-1"), create("eu-south-1"));
        update(delete("eu-west-1"));

        assertThatThrownBy(() -> describe(WEST)).hasMessageContaining("not found");
        assertThat(regions(describe(EAST))).containsExactly("eu-south-1");
        assertThat(regions(describe(SOUTH))).containsExactly("us-east-1");
        engine.execute(SOUTH, new DeleteTableRequest(Optional.of("Things")));
        assertThat(describe(EAST).replicas()).isEmpty();
        assertThat(describe(EAST).globalTableVersion()).isEmpty();
    }

    @Test
    void whatAGlobalTableCannotBeIsRefused() {
        assertThatThrownBy(() -> update(create("us-east-1"))).hasMessageStartingWith("Cannot add, delete, or update");
        assertThatThrownBy(() -> update(create("moon-1"))).hasMessageContaining("there is no region moon-1");
        assertThatThrownBy(() -> update(delete("eu-west-1"))).hasMessageContaining("no replica in eu-west-1");
        engine.execute(WEST, table("Things").build());
        assertThatThrownBy(() -> update(create("eu-west-1"))).hasMessageContaining("already existed as tables");
    }

    @Test
    void strongConsistencyNeedsThreeRegionsOfASet() {
        TableDescription changed = engine.execute(UpdateTableRequestBuilder.builder()
                .tableName("Things")
                .multiRegionConsistency("STRONG")
                .replicaUpdates(List.of(create("us-east-2")))
                .globalTableWitnessUpdates(List.of(GlobalTableWitnessGroupUpdateBuilder.builder()
                        .create(new CreateGlobalTableWitnessGroupMemberAction(Optional.of("us-west-2")))
                        .build()))
                .build()).tableDescription().orElseThrow();

        assertThat(changed.multiRegionConsistency()).contains("STRONG");
        assertThat(changed.globalTableWitnesses().orElseThrow().getFirst().regionName()).contains("us-west-2");
        write(EAST, "a", "x");
        assertThat(get(EAST.in("us-east-2"), "a")).isPresent();
        assertThatThrownBy(() -> engine.execute(TransactWriteItemsRequestBuilder.builder()
                .transactItems(List.of(TransactWriteItemBuilder.builder()
                        .put(PutBuilder.builder()
                                .tableName("Things")
                                .item(Supplied.of(item("pk", "b", "sk", "1")))
                                .build())
                        .build()))
                .build())).hasMessageContaining("MultiRegionConsistency STRONG");
    }

    @Test
    void strongConsistencyIsRefusedWhereItCannotBe() {
        assertThatThrownBy(() -> engine.execute(UpdateTableRequestBuilder.builder()
                .tableName("Things")
                .multiRegionConsistency("STRONG")
                .replicaUpdates(List.of(create("us-east-2")))
                .build())).hasMessageContaining("exactly three replicas");
        assertThatThrownBy(() -> engine.execute(UpdateTableRequestBuilder.builder()
                .tableName("Things")
                .multiRegionConsistency("STRONG")
                .replicaUpdates(List.of(create("us-east-2"), create("eu-west-1")))
                .build())).hasMessageContaining("not supported across the regions");
        write(EAST, "a", "x");
        assertThatThrownBy(() -> engine.execute(UpdateTableRequestBuilder.builder()
                .tableName("Things")
                .multiRegionConsistency("STRONG")
                .replicaUpdates(List.of(create("us-east-2"), create("us-west-2")))
                .build())).hasMessageContaining("requires an empty table");
        assertThatThrownBy(() -> describe(EAST.in("us-east-2"))).hasMessageContaining("not found");
    }

    @Test
    void regionsConvergeOnTheLastWriter() {
        for (long seed = 1; seed <= 30; seed++) {
            convergeOnTheLastWriter(new Random(seed), seed);
        }
    }

    /** Against a naive twin: one map that each effective write changes, in the order of time. */
    private void convergeOnTheLastWriter(Random random, long seed) {
        close();
        open();
        update(create("eu-west-1"), create("eu-south-1"));
        List<Tenant> regions = List.of(EAST, WEST, SOUTH);
        Map<String, Item> last = new HashMap<>();
        for (int i = 0; i < 200; i++) {
            Tenant region = regions.get(random.nextInt(regions.size()));
            String pk = "k" + random.nextInt(8);
            later(Duration.ofMillis(1 + random.nextInt(300)));
            if (random.nextInt(4) == 0) {
                if (remove(region, pk)) {
                    last.remove(pk);
                }
            } else {
                write(region, pk, "v" + i);
                last.put(pk, item("pk", pk, "sk", "1", "g", "v" + i));
            }
        }
        later(LAG);

        for (Tenant region : regions) {
            List<Item> items = new ArrayList<>(scan(region, Optional.empty()));
            assertThat(items).as("seed %d in %s", seed, region).containsExactlyInAnyOrderElementsOf(last.values());
            assertThat(scan(region, Optional.of("byG"))).as("index, seed %d in %s", seed, region)
                    .containsExactlyInAnyOrderElementsOf(items);
        }
    }
}
