package dev.keywright.engine.line;

import static dev.keywright.engine.line.Workshop.define;
import static dev.keywright.engine.line.Workshop.item;
import static dev.keywright.engine.line.Workshop.key;
import static dev.keywright.engine.line.Workshop.placeholders;
import static dev.keywright.engine.line.Workshop.projection;
import static dev.keywright.engine.line.Workshop.put;
import static dev.keywright.engine.line.Workshop.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.keywright.engine.api.CreateGlobalSecondaryIndexActionBuilder;
import dev.keywright.engine.api.DeleteGlobalSecondaryIndexAction;
import dev.keywright.engine.api.DeleteTableRequest;
import dev.keywright.engine.api.DescribeTableRequest;
import dev.keywright.engine.api.DescribeTimeToLiveRequest;
import dev.keywright.engine.api.GlobalSecondaryIndexDescription;
import dev.keywright.engine.api.GlobalSecondaryIndexUpdateBuilder;
import dev.keywright.engine.api.ListTagsOfResourceRequestBuilder;
import dev.keywright.engine.api.ProvisionedThroughput;
import dev.keywright.engine.api.QueryRequestBuilder;
import dev.keywright.engine.api.StreamSpecification;
import dev.keywright.engine.api.TableDescription;
import dev.keywright.engine.api.Tag;
import dev.keywright.engine.api.TagResourceRequestBuilder;
import dev.keywright.engine.api.TimeToLiveSpecification;
import dev.keywright.engine.api.UntagResourceRequestBuilder;
import dev.keywright.engine.api.UpdateTableRequestBuilder;
import dev.keywright.engine.api.UpdateTimeToLiveRequest;
import dev.keywright.engine.flow.StatusDelays;
import dev.keywright.engine.storage.mv.MvStore;

class ControlPlaneTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(Workshop.NOON);
    private Engine engine;

    @BeforeEach
    void open() {
        engine = Engine.open(EngineSettings.of(MvStore.inMemory())
                .withClock(now::get)
                .withDelays(new StatusDelays(Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ZERO)));
        engine.execute(table("Things").build());
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private void later(int seconds) {
        now.updateAndGet(instant -> instant.plusSeconds(seconds));
    }

    private TableDescription describe() {
        return engine.execute(new DescribeTableRequest(Optional.of("Things"))).table().orElseThrow();
    }

    private void addIndex() {
        engine.execute(UpdateTableRequestBuilder.builder()
                .tableName("Things")
                .attributeDefinitions(List.of(define("g:S")))
                .globalSecondaryIndexUpdates(List.of(GlobalSecondaryIndexUpdateBuilder.builder()
                        .create(CreateGlobalSecondaryIndexActionBuilder.builder()
                                .indexName("byG")
                                .keySchema(key("g"))
                                .projection(projection("ALL"))
                                .build())
                        .build()))
                .build());
    }

    private int countByG() {
        return engine.execute(QueryRequestBuilder.builder()
                .tableName("Things")
                .indexName("byG")
                .keyConditionExpression("g = :g")
                .expressionAttributeValues(placeholders(":g", "x"))
                .build())
                .count()
                .orElseThrow();
    }

    @Test
    void aTableBecomesActiveWhenItsTimeHasCome() {
        assertThat(describe().tableStatus()).contains("CREATING");
        assertThatThrownBy(() -> engine.execute(put("Things", item("pk", "a", "sk", "b")).build()))
                .hasMessage("Requested resource not found");
        assertThatThrownBy(() -> engine.execute(new DeleteTableRequest(Optional.of("Things"))))
                .hasMessage("Attempt to change a resource which is still in use: Table is being created: Things");

        later(5);

        assertThat(describe().tableStatus()).contains("ACTIVE");
    }

    @Test
    void aNewIndexTakesInWhatIsThereAndWhatComesMeanwhile() {
        later(5);
        engine.execute(put("Things", item("pk", "a", "sk", "1", "g", "x")).build());
        engine.execute(put("Things", item("pk", "a", "sk", "2", "g", 7)).build());
        addIndex();
        later(5);
        engine.execute(put("Things", item("pk", "a", "sk", "3", "g", "x")).build());
        assertThat(describe().globalSecondaryIndexes().orElseThrow())
                .extracting(GlobalSecondaryIndexDescription::indexStatus)
                .containsExactly(Optional.of("CREATING"));
        assertThatThrownBy(this::countByG).hasMessageContaining("backfilling");

        later(25);

        assertThat(countByG()).isEqualTo(2);
    }

    @Test
    void aDeletedIndexIsGoneAndCanBeMadeAgain() {
        later(5);
        addIndex();
        later(30);
        engine.execute(UpdateTableRequestBuilder.builder()
                .tableName("Things")
                .globalSecondaryIndexUpdates(List.of(GlobalSecondaryIndexUpdateBuilder.builder()
                        .delete(new DeleteGlobalSecondaryIndexAction(Optional.of("byG")))
                        .build()))
                .build());
        later(30);

        assertThat(describe().globalSecondaryIndexes()).isEmpty();
        assertThat(describe().attributeDefinitions().orElseThrow()).hasSize(2);
        addIndex();
        later(30);
        assertThat(countByG()).isZero();
    }

    @Test
    void aDeletedTableLeavesItsNameFree() {
        later(5);
        engine.execute(put("Things", item("pk", "a", "sk", "1")).build());
        engine.execute(new DeleteTableRequest(Optional.of("Things")));
        assertThat(describe().tableStatus()).contains("DELETING");
        assertThatThrownBy(() -> engine.execute(table("Things").build()))
                .hasMessage("Table already exists: Things");

        later(5);
        engine.execute(table("Things").build());
        later(5);

        assertThat(describe().itemCount()).contains(0L);
    }

    @Test
    void protectionKeepsATable() {
        later(5);
        engine.execute(UpdateTableRequestBuilder.builder()
                .tableName("Things")
                .deletionProtectionEnabled(true)
                .build());
        later(5);

        assertThatThrownBy(() -> engine.execute(new DeleteTableRequest(Optional.of("Things"))))
                .hasMessageStartingWith("Resource cannot be deleted as it is currently protected");
    }

    @Test
    void billingCanBeSwitched() {
        later(5);
        engine.execute(UpdateTableRequestBuilder.builder()
                .tableName("Things")
                .billingMode("PROVISIONED")
                .provisionedThroughput(new ProvisionedThroughput(Optional.of(5L), Optional.of(6L)))
                .build());
        later(5);

        assertThat(describe().billingModeSummary().orElseThrow().billingMode()).contains("PROVISIONED");
        assertThat(describe().provisionedThroughput().orElseThrow().writeCapacityUnits()).contains(6L);
        assertThatThrownBy(() -> engine.execute(UpdateTableRequestBuilder.builder()
                .tableName("Things")
                .provisionedThroughput(new ProvisionedThroughput(Optional.of(5L), Optional.of(6L)))
                .build()))
                .hasMessageContaining("Current ReadCapacityUnits provisioned for the table: 5.");
    }

    @Test
    void aStreamHasALabelOfItsBeginning() {
        later(5);
        engine.execute(UpdateTableRequestBuilder.builder()
                .tableName("Things")
                .streamSpecification(new StreamSpecification(Optional.of(true), Optional.of("NEW_IMAGE")))
                .build());

        assertThat(describe().latestStreamArn())
                .contains("arn:aws:dynamodb:us-east-1:000000000000:table/Things/stream/2026-11-22T12:00:05.000");
    }

    @Test
    void tagsAndTimeToLiveAreKept() {
        later(5);
        String arn = describe().tableArn().orElseThrow();
        engine.execute(TagResourceRequestBuilder.builder()
                .resourceArn(arn)
                .tags(List.of(new Tag(Optional.of("team"), Optional.of("shop")),
                        new Tag(Optional.of("stage"), Optional.of("test"))))
                .build());
        engine.execute(UntagResourceRequestBuilder.builder().resourceArn(arn).tagKeys(List.of("stage")).build());
        engine.execute(new UpdateTimeToLiveRequest(Optional.of("Things"),
                Optional.of(new TimeToLiveSpecification(Optional.of(true), Optional.of("expires")))));

        assertThat(engine.execute(ListTagsOfResourceRequestBuilder.builder().resourceArn(arn).build()).tags())
                .contains(List.of(new Tag(Optional.of("team"), Optional.of("shop"))));
        assertThat(engine.execute(new DescribeTimeToLiveRequest(Optional.of("Things")))
                .timeToLiveDescription()
                .orElseThrow()
                .attributeName()).contains("expires");
    }
}
