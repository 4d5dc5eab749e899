package dev.keywright.engine.line;

import static dev.keywright.engine.line.Workshop.item;
import static dev.keywright.engine.line.Workshop.put;
import static dev.keywright.engine.line.Workshop.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.keywright.engine.api.CreateGlobalTableRequest;
import dev.keywright.engine.api.DeleteReplicaAction;
import dev.keywright.engine.api.DescribeGlobalTableRequest;
import dev.keywright.engine.api.DescribeTableRequest;
import dev.keywright.engine.api.GetItemRequestBuilder;
import dev.keywright.engine.api.Replica;
import dev.keywright.engine.api.ReplicaUpdate;
import dev.keywright.engine.api.StreamSpecification;
import dev.keywright.engine.api.Supplied;
import dev.keywright.engine.api.UpdateGlobalTableRequest;
import dev.keywright.engine.api.UpdateGlobalTableSettingsRequestBuilder;
import dev.keywright.engine.value.Item;

class LegacyGlobalTableTest {
    private static final Tenant EAST = Tenant.SHARED;
    private static final Tenant WEST = EAST.in("eu-west-1");

    private final Engine engine = Workshop.engine();

    @BeforeEach
    void join() {
        for (Tenant region : List.of(EAST, WEST)) {
            engine.execute(region, table("Things")
                    .streamSpecification(
                            new StreamSpecification(Optional.of(true), Optional.of("NEW_AND_OLD_IMAGES")))
                    .build());
        }
        engine.execute(new CreateGlobalTableRequest(Optional.of("Things"), Optional.of(
                List.of(new Replica(Optional.of("us-east-1")), new Replica(Optional.of("eu-west-1"))))));
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private Optional<Item> get(Tenant region, String pk) {
        return engine
                .execute(region, GetItemRequestBuilder.builder()
                        .tableName("Things")
                        .key(Supplied.of(item("pk", pk, "sk", "1")))
                        .build())
                .item();
    }

    @Test
    void writesReachTheOtherRegion() {
        engine.execute(put("Things", item("pk", "a", "sk", "1")).build());
        engine.execute(WEST, put("Things", item("pk", "b", "sk", "1")).build());

        assertThat(get(WEST, "a")).isPresent();
        assertThat(get(EAST, "b")).isPresent();
        assertThat(engine.execute(WEST, new DescribeTableRequest(Optional.of("Things")))
                .table()
                .orElseThrow()
                .globalTableVersion()).contains("2017.11.29");
    }

    @Test
    void aRegionThatIsTakenOutKeepsItsTable() {
        engine.execute(new UpdateGlobalTableRequest(Optional.of("Things"), Optional.of(List.of(new ReplicaUpdate(
                Optional.empty(), Optional.of(new DeleteReplicaAction(Optional.of("eu-west-1"))))))));
        engine.execute(put("Things", item("pk", "a", "sk", "1")).build());

        assertThat(get(WEST, "a")).isEmpty();
        assertThatThrownBy(() -> engine.execute(WEST, new DescribeGlobalTableRequest(Optional.of("Things"))))
                .hasMessageContaining("Global table not found");
    }

    @Test
    void settingsAreTheSameEverywhere() {
        engine.execute(UpdateGlobalTableSettingsRequestBuilder.builder()
                .globalTableName("Things")
                .globalTableBillingMode("PROVISIONED")
                .globalTableProvisionedWriteCapacityUnits(7L)
                .build());

        assertThat(engine.execute(WEST, new DescribeTableRequest(Optional.of("Things")))
                .table()
                .orElseThrow()
                .provisionedThroughput()
                .orElseThrow()
                .writeCapacityUnits()).contains(7L);
    }
}
