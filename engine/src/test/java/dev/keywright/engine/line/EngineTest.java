package dev.keywright.engine.line;

import static dev.keywright.engine.line.Workshop.item;
import static dev.keywright.engine.line.Workshop.put;
import static dev.keywright.engine.line.Workshop.table;
import static dev.keywright.engine.line.Workshop.placeholders;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.keywright.engine.api.DeleteItemRequestBuilder;
import dev.keywright.engine.api.DeleteTableRequest;
import dev.keywright.engine.api.DescribeTableRequest;
import dev.keywright.engine.api.GetItemRequestBuilder;
import dev.keywright.engine.api.ListTablesRequestBuilder;
import dev.keywright.engine.api.QueryRequestBuilder;
import dev.keywright.engine.api.QueryResponse;
import dev.keywright.engine.api.ScanRequestBuilder;
import dev.keywright.engine.api.ScanResponse;
import dev.keywright.engine.api.Supplied;
import dev.keywright.engine.api.TableDescription;
import dev.keywright.engine.api.UpdateItemRequestBuilder;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.storage.mv.MvStore;
import dev.keywright.engine.value.Item;

class EngineTest {
    private Engine engine;

    @BeforeEach
    void open() {
        engine = Workshop.engine();
        engine.execute(table("Things").build());
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private Item get(String pk, String sk) {
        return engine.execute(GetItemRequestBuilder.builder()
                .tableName("Things")
                .key(Supplied.of(item("pk", pk, "sk", sk)))
                .build()).item().orElse(Item.EMPTY);
    }

    @Test
    void readsWhatWasPut() {
        engine.execute(put("Things", item("pk", "a", "sk", "1", "n", 5)).build());

        assertThat(get("a", "1")).isEqualTo(item("pk", "a", "sk", "1", "n", 5));
        assertThat(get("a", "2")).isEqualTo(Item.EMPTY);
    }

    @Test
    void updatesAndAnswersWithTheTouchedAttributes() {
        engine.execute(put("Things", item("pk", "a", "sk", "1", "n", 5)).build());

        var response = engine.execute(UpdateItemRequestBuilder.builder()
                .tableName("Things")
                .key(Supplied.of(item("pk", "a", "sk", "1")))
                .updateExpression("SET n = n + :one")
                .expressionAttributeValues(placeholders(":one", 1))
                .returnValues("UPDATED_NEW")
                .build());

        assertThat(response.attributes()).contains(item("n", 6));
        assertThat(get("a", "1")).isEqualTo(item("pk", "a", "sk", "1", "n", 6));
    }

    @Test
    void anUpdateOfOnlyRemovalsCreatesNothing() {
        engine.execute(UpdateItemRequestBuilder.builder()
                .tableName("Things")
                .key(Supplied.of(item("pk", "a", "sk", "1")))
                .updateExpression("REMOVE x")
                .build());

        assertThat(get("a", "1")).isEqualTo(Item.EMPTY);
    }

    @Test
    void deletesUnderACondition() {
        engine.execute(put("Things", item("pk", "a", "sk", "1", "n", 5)).build());
        var delete = DeleteItemRequestBuilder.builder()
                .tableName("Things")
                .key(Supplied.of(item("pk", "a", "sk", "1")))
                .conditionExpression("n > :n");

        assertThatThrownBy(
                () -> engine.execute(delete.expressionAttributeValues(placeholders(":n", 9)).build()))
                .isInstanceOf(FaultException.class)
                .hasMessage("The conditional request failed");
        assertThat(engine.execute(
                delete.expressionAttributeValues(placeholders(":n", 4)).returnValues("ALL_OLD").build()).attributes())
                .contains(item("pk", "a", "sk", "1", "n", 5));
        assertThat(get("a", "1")).isEqualTo(Item.EMPTY);
    }

    @Test
    void queriesInOrderOfTheSortKeyAPageAtATime() {
        for (String sk : List.of("c", "a", "d", "b")) {
            engine.execute(put("Things", item("pk", "p", "sk", sk)).build());
        }
        var query = QueryRequestBuilder.builder()
                .tableName("Things")
                .keyConditionExpression("pk = :p AND sk >= :b")
                .expressionAttributeValues(placeholders(":p", "p", ":b", "b"))
                .limit(2);

        QueryResponse first = engine.execute(query.build());
        QueryResponse second = engine.execute(
                query.exclusiveStartKey(Supplied.of(first.lastEvaluatedKey().orElseThrow())).build());

        assertThat(first.items().orElseThrow()).containsExactly(item("pk", "p", "sk", "b"),
                item("pk", "p", "sk", "c"));
        assertThat(first.lastEvaluatedKey()).contains(item("pk", "p", "sk", "c"));
        assertThat(second.items().orElseThrow()).containsExactly(item("pk", "p", "sk", "d"));
        assertThat(second.lastEvaluatedKey()).isEmpty();
    }

    @Test
    void segmentsOfAScanCoverEverythingOnce() {
        for (int i = 0; i < 100; i++) {
            engine.execute(put("Things", item("pk", "p" + i, "sk", "s")).build());
        }

        int count = 0;
        for (int segment = 0; segment < 7; segment++) {
            ScanResponse response = engine.execute(
                    ScanRequestBuilder.builder().tableName("Things").segment(segment).totalSegments(7).build());
            count += response.count().orElseThrow();
        }

        assertThat(count).isEqualTo(100);
    }

    @Test
    void tablesPassThroughTheirStatuses() {
        TableDescription created = engine.execute(table("Other").build()).tableDescription().orElseThrow();
        TableDescription described = engine.execute(new DescribeTableRequest(Optional.of("Other")))
                .table()
                .orElseThrow();
        TableDescription deleted = engine.execute(new DeleteTableRequest(Optional.of("Other")))
                .tableDescription()
                .orElseThrow();

        assertThat(created.tableStatus()).contains("CREATING");
        assertThat(described.tableStatus()).contains("ACTIVE");
        assertThat(deleted.tableStatus()).contains("DELETING");
        assertThat(engine.execute(ListTablesRequestBuilder.builder().build()).tableNames()).contains(List.of("Things"));
        assertThatThrownBy(() -> engine.execute(new DescribeTableRequest(Optional.of("Other"))))
                .hasMessage("Requested resource not found: Table: Other not found");
    }

    @Test
    void tenantsDoNotSeeEachOthersTables() {
        Tenant other = new Tenant("other", "eu-west-1");

        assertThat(engine.execute(other, ListTablesRequestBuilder.builder().build()).tableNames())
                .contains(List.of());
        assertThatThrownBy(() -> engine.execute(other, put("Things", item("pk", "a", "sk", "b")).build()))
                .hasMessage("Requested resource not found");
    }

    @Test
    void findsItsTablesAgainInTheStore() {
        MvStore store = MvStore.inMemory();
        Engine first = Workshop.engine(store);
        first.execute(table("Apples", "g:N")
                .globalSecondaryIndexes(List.of(Workshop.global("byG", Workshop.key("g"),
                        Workshop.projection("INCLUDE", "x", "y"))))
                .localSecondaryIndexes(List.of(
                        Workshop.local("byL", Workshop.key("pk", "g"), Workshop.projection("KEYS_ONLY"))))
                .deletionProtectionEnabled(true)
                .tableClass("STANDARD_INFREQUENT_ACCESS")
                .build());
        DescribeTableRequest describe = new DescribeTableRequest(Optional.of("Apples"));

        Engine second = Workshop.engine(store);

        assertThat(second.execute(describe)).isEqualTo(first.execute(describe));
        second.close();
    }
}
