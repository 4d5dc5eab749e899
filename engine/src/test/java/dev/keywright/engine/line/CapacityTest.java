package dev.keywright.engine.line;

import static dev.keywright.engine.line.Workshop.global;
import static dev.keywright.engine.line.Workshop.item;
import static dev.keywright.engine.line.Workshop.key;
import static dev.keywright.engine.line.Workshop.local;
import static dev.keywright.engine.line.Workshop.placeholders;
import static dev.keywright.engine.line.Workshop.projection;
import static dev.keywright.engine.line.Workshop.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.keywright.engine.api.Capacity;
import dev.keywright.engine.api.ConsumedCapacity;
import dev.keywright.engine.api.DeleteItemRequestBuilder;
import dev.keywright.engine.api.GetItemRequestBuilder;
import dev.keywright.engine.api.PutBuilder;
import dev.keywright.engine.api.QueryRequestBuilder;
import dev.keywright.engine.api.ScanRequestBuilder;
import dev.keywright.engine.api.Supplied;
import dev.keywright.engine.api.TransactWriteItem;
import dev.keywright.engine.api.TransactWriteItemBuilder;
import dev.keywright.engine.api.TransactWriteItemsRequest;
import dev.keywright.engine.api.TransactWriteItemsRequestBuilder;
import dev.keywright.engine.api.UpdateItemRequestBuilder;
import dev.keywright.engine.value.AttributeValue;
import dev.keywright.engine.value.Item;

/** The figures measured on the service, FACTS §2.5 to §2.8. */
class CapacityTest {
    private Engine engine;

    @BeforeEach
    void open() {
        engine = Workshop.engine();
        engine.execute(table("Things", "g:S", "l:S")
                .globalSecondaryIndexes(List.of(global("byG", key("g"), projection("INCLUDE", "shown"))))
                .localSecondaryIndexes(List.of(local("byL", key("pk", "l"), projection("KEYS_ONLY"))))
                .build());
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private static Item thing(Object... more) {
        Item thing = item("pk", "p", "sk", "s");
        for (Map.Entry<String, AttributeValue> entry : item(more).attributes()
                .entrySet()) {
            thing = thing.with(entry.getKey(), entry.getValue());
        }
        return thing;
    }

    private ConsumedCapacity put(Item item) {
        return engine.execute(Workshop.put("Things", item).returnConsumedCapacity("INDEXES").build())
                .consumedCapacity()
                .orElseThrow();
    }

    private ConsumedCapacity update(String expression, Object... values) {
        return engine.execute(UpdateItemRequestBuilder.builder()
                .tableName("Things")
                .key(Supplied.of(item("pk", "p", "sk", "s")))
                .updateExpression(expression)
                .expressionAttributeValues(values.length == 0 ? Optional.empty() : Optional.of(placeholders(values)))
                .returnConsumedCapacity("INDEXES")
                .build()).consumedCapacity().orElseThrow();
    }

    private static double onTable(ConsumedCapacity capacity) {
        return capacity.table().flatMap(Capacity::capacityUnits).orElseThrow();
    }

    private static Optional<Double> onGlobal(ConsumedCapacity capacity) {
        return units(capacity.globalSecondaryIndexes(), "byG");
    }

    private static Optional<Double> onLocal(ConsumedCapacity capacity) {
        return units(capacity.localSecondaryIndexes(), "byL");
    }

    private static Optional<Double> units(Optional<Map<String, Capacity>> arms, String index) {
        return arms.flatMap(byName -> Optional.ofNullable(byName.get(index))).flatMap(Capacity::capacityUnits);
    }

    @Test
    void aWriteThatTouchesNoIndexHasNoArms() {
        ConsumedCapacity capacity = put(thing());

        assertThat(capacity.capacityUnits()).contains(1.0);
        assertThat(capacity.globalSecondaryIndexes()).isEmpty();
        assertThat(capacity.localSecondaryIndexes()).isEmpty();
        assertThat(capacity.readCapacityUnits()).isEmpty();
    }

    @Test
    void enteringAndLeavingAnIndexCostsOneEach() {
        assertThat(onGlobal(put(thing("g", "a")))).contains(1.0);
        assertThat(onGlobal(update("REMOVE g"))).contains(1.0);
    }

    @Test
    void anIdenticalOverwriteCostsTheTableOnly() {
        put(thing("g", "a"));

        ConsumedCapacity capacity = put(thing("g", "a"));

        assertThat(onTable(capacity)).isEqualTo(1.0);
        assertThat(capacity.globalSecondaryIndexes()).isEmpty();
    }

    @Test
    void aMovedEntryCostsADeletionAndAnInsertion() {
        put(thing("g", "a"));

        assertThat(onGlobal(update("SET g = :g", ":g", "b"))).contains(2.0);
    }

    @Test
    void theHalvesOfAMoveAreRoundedEachByItself() {
        // pk+p, sk+s and g+a are 8 bytes, "shown" 5: an entry of 1,517 bytes, as measured
        put(thing("g", "a", "shown", "x".repeat(1517 - 13)));

        assertThat(onGlobal(update("SET g = :g", ":g", "b"))).contains(4.0);
    }

    @Test
    void aProjectedChangeCostsOneAndAHiddenOneNothing() {
        put(thing("g", "a", "shown", "x"));

        assertThat(onGlobal(update("SET shown = :v", ":v", "y"))).contains(1.0);
        assertThat(onGlobal(update("SET dark = :v", ":v", "y"))).isEmpty();
    }

    @Test
    void localIndexesAreChargedLikeGlobalOnes() {
        ConsumedCapacity capacity = put(thing("g", "a", "l", "b"));

        assertThat(capacity.capacityUnits()).contains(3.0);
        assertThat(onLocal(capacity)).contains(1.0);
    }

    @Test
    void theLargerImageIsPaidFor() {
        assertThat(onTable(put(thing("x", "x".repeat(3000))))).isEqualTo(3.0);
        assertThat(onTable(put(thing("x", "x")))).isEqualTo(3.0);
        assertThat(onTable(put(thing("x", "x")))).isEqualTo(1.0);
    }

    @Test
    void aMissingItemCostsOneToDeleteAndAHalfToRead() {
        Supplied<Item> nowhere = Supplied.of(item("pk", "no", "sk", "where"));

        assertThat(engine.execute(DeleteItemRequestBuilder.builder()
                .tableName("Things")
                .key(nowhere)
                .returnConsumedCapacity("TOTAL")
                .build()).consumedCapacity().orElseThrow().capacityUnits())
                .contains(1.0);
        assertThat(engine.execute(GetItemRequestBuilder.builder()
                .tableName("Things")
                .key(nowhere)
                .returnConsumedCapacity("TOTAL")
                .build()).consumedCapacity().orElseThrow().capacityUnits())
                .contains(0.5);
    }

    @Test
    void aQueryThatFindsNothingCostsAHalf() {
        assertThat(query("", "pk = :p", "none").capacityUnits()).contains(0.5);
    }

    private ConsumedCapacity query(String index, String condition, String value) {
        return engine.execute(QueryRequestBuilder.builder()
                .tableName("Things")
                .indexName(index.isEmpty() ? Optional.empty() : Optional.of(index))
                .keyConditionExpression(condition)
                .expressionAttributeValues(placeholders(":p", value))
                .returnConsumedCapacity("INDEXES")
                .build())
                .consumedCapacity()
                .orElseThrow();
    }

    @Test
    void aGlobalIndexIsReadWithATableArmOfZero() {
        put(thing("g", "a"));

        ConsumedCapacity capacity = query("byG", "g = :p", "a");

        assertThat(onTable(capacity)).isZero();
        assertThat(onGlobal(capacity)).contains(0.5);
        assertThat(capacity.capacityUnits()).contains(0.5);
    }

    @Test
    void attributesALocalIndexLacksAreFetchedAtTheTablesCost() {
        for (int i = 0; i < 3; i++) {
            put(item("pk", "p", "sk", "s" + i, "l", "x" + i, "more", "m"));
        }

        ConsumedCapacity capacity = engine.execute(QueryRequestBuilder.builder()
                .tableName("Things")
                .indexName("byL")
                .select("ALL_ATTRIBUTES")
                .keyConditionExpression("pk = :p")
                .expressionAttributeValues(placeholders(":p", "p"))
                .returnConsumedCapacity("INDEXES")
                .build())
                .consumedCapacity()
                .orElseThrow();

        assertThat(capacity.capacityUnits()).contains(2.0);
        assertThat(onTable(capacity)).isEqualTo(1.5);
        assertThat(onLocal(capacity)).contains(0.5);
    }

    @Test
    void aSmallScanOnDemandPaysForFourPartitions() {
        put(thing());
        var scan = ScanRequestBuilder.builder().tableName("Things").returnConsumedCapacity("TOTAL");

        assertThat(engine.execute(scan.build()).consumedCapacity().orElseThrow().capacityUnits()).contains(2.0);
        assertThat(engine.execute(scan.consistentRead(true).build())
                .consumedCapacity()
                .orElseThrow()
                .capacityUnits()).contains(4.0);
    }

    @Test
    void aTransactionDoublesTheTableButNotTheIndex() {
        ConsumedCapacity capacity = transact("t1", thing("g", "a"));

        assertThat(capacity.capacityUnits()).contains(3.0);
        assertThat(capacity.writeCapacityUnits()).contains(3.0);
        assertThat(onTable(capacity)).isEqualTo(2.0);
        assertThat(onGlobal(capacity)).contains(1.0);
    }

    @Test
    void aRepeatedTransactionIsChargedAsReads() {
        Item large = thing("x", "x".repeat(9000));

        assertThat(transact("t2", large).writeCapacityUnits()).contains(18.0);
        ConsumedCapacity replay = transact("t2", large);

        assertThat(replay.readCapacityUnits()).contains(6.0);
        assertThat(replay.writeCapacityUnits()).isEmpty();
    }

    private ConsumedCapacity transact(String token, Item item) {
        TransactWriteItem action = TransactWriteItemBuilder.builder()
                .put(PutBuilder.builder().tableName("Things").item(Supplied.of(item)).build())
                .build();
        TransactWriteItemsRequest request = TransactWriteItemsRequestBuilder.builder()
                .transactItems(List.of(action))
                .clientRequestToken(token)
                .returnConsumedCapacity("INDEXES")
                .build();
        return engine.execute(request).consumedCapacity().orElseThrow().getFirst();
    }
}
