package dev.keywright.engine.line;

import static dev.keywright.engine.line.Workshop.global;
import static dev.keywright.engine.line.Workshop.item;
import static dev.keywright.engine.line.Workshop.key;
import static dev.keywright.engine.line.Workshop.placeholders;
import static dev.keywright.engine.line.Workshop.projection;
import static dev.keywright.engine.line.Workshop.put;
import static dev.keywright.engine.line.Workshop.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.keywright.engine.api.QueryRequestBuilder;
import dev.keywright.engine.api.UpdateContributorInsightsRequestBuilder;
import dev.keywright.engine.line.Contributors.Contributor;
import dev.keywright.engine.schema.IndexName;
import dev.keywright.engine.schema.TableName;

class ContributorsTest {
    private final Engine engine = Workshop.engine();

    @BeforeEach
    void create() {
        engine.execute(table("Things", "g:S")
                .globalSecondaryIndexes(List.of(global("byG", key("g"), projection("ALL"))))
                .build());
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private void insights(String action, Optional<String> index) {
        engine.execute(UpdateContributorInsightsRequestBuilder.builder()
                .tableName("Things")
                .indexName(index)
                .contributorInsightsAction(action)
                .build());
    }

    private Contributors contributors(Optional<IndexName> index) {
        return engine.contributors(Tenant.SHARED, new TableName("Things"), index);
    }

    @Test
    void writesWeighThreeTimesWhatReadsWeigh() {
        insights("ENABLE", Optional.empty());
        engine.execute(put("Things", item("pk", "a", "sk", "1")).build());
        engine.execute(put("Things", item("pk", "a", "sk", "2")).build());
        engine.execute(put("Things", item("pk", "b", "sk", "1")).build());
        engine.execute(QueryRequestBuilder.builder()
                .tableName("Things")
                .keyConditionExpression("pk = :p AND begins_with(sk, :s)")
                .expressionAttributeValues(placeholders(":p", "b", ":s", "1"))
                .consistentRead(true)
                .build());

        assertThat(contributors(Optional.empty()).partitionKeys()).containsExactly(
                new Contributor(item("pk", "a"), 6), new Contributor(item("pk", "b"), 4));
        assertThat(contributors(Optional.empty()).keys()).containsExactlyInAnyOrder(
                new Contributor(item("pk", "a", "sk", "1"), 3), new Contributor(item("pk", "a", "sk", "2"), 3),
                new Contributor(item("pk", "b", "sk", "1"), 3));
    }

    @Test
    void anIndexIsCountedByItself() {
        insights("ENABLE", Optional.of("byG"));
        engine.execute(put("Things", item("pk", "a", "sk", "1", "g", "x")).build());

        assertThat(contributors(Optional.empty())).isEqualTo(Contributors.NONE);
        assertThat(contributors(Optional.of(new IndexName("byG"))))
                .isEqualTo(new Contributors(List.of(new Contributor(item("g", "x"), 3)), List.of()));
    }

    @Test
    void nothingIsCountedOnceInsightsAreDisabled() {
        insights("ENABLE", Optional.empty());
        engine.execute(put("Things", item("pk", "a", "sk", "1")).build());
        insights("DISABLE", Optional.empty());
        engine.execute(put("Things", item("pk", "b", "sk", "1")).build());

        assertThat(contributors(Optional.empty()).partitionKeys())
                .containsExactly(new Contributor(item("pk", "a"), 3));
    }
}
