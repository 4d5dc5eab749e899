package dev.keywright.engine.index;

import static dev.keywright.engine.value.AttributeValue.n;
import static dev.keywright.engine.value.AttributeValue.s;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.keywright.engine.schema.IndexName;
import dev.keywright.engine.schema.IndexProjection;
import dev.keywright.engine.schema.KeyAttribute;
import dev.keywright.engine.schema.KeySchema;
import dev.keywright.engine.schema.LocalIndex;
import dev.keywright.engine.schema.TableId;
import dev.keywright.engine.schema.TableName;
import dev.keywright.engine.schema.TableSchema;
import dev.keywright.engine.value.AttributeType;
import dev.keywright.engine.value.AttributeValue;
import dev.keywright.engine.value.Item;

/** The rules of FACTS §2.4 and §2.7. */
class IndexMaintenanceTest {
    private static final KeyAttribute PK = new KeyAttribute("pk", AttributeType.S);
    private static final KeyAttribute SK = new KeyAttribute("sk", AttributeType.S);
    private static final KeyAttribute RANK = new KeyAttribute("rank", AttributeType.N);
    private static final LocalIndex INDEX = new LocalIndex(new IndexName("byRank"), KeySchema.of(PK, RANK),
            new IndexProjection.Include(List.of("shown")));
    private static final TableSchema SCHEMA = new TableSchema(new TableName("Things"), new TableId("id"),
            List.of(PK, SK, RANK), KeySchema.of(PK, SK), List.of(INDEX), List.of());

    private static Item item(Map<String, AttributeValue> more) {
        return more.entrySet()
                .stream()
                .reduce(Item.of(Map.of("pk", s("p"), "sk", s("s"))),
                        (item, entry) -> item.with(entry.getKey(), entry.getValue()), (one, _) -> one);
    }

    private static List<IndexWrite> writes(Item before, Item after) {
        return IndexMaintenance.of(SCHEMA, Optional.of(before).filter(item -> !item.isEmpty()),
                Optional.of(after).filter(item -> !item.isEmpty()));
    }

    @Test
    void anItemWithTheKeyEntersWithWhatTheIndexCarries() {
        Item after = item(Map.of("rank", n(1), "shown", s("yes"), "hidden", s("no")));

        assertThat(writes(Item.EMPTY, after)).containsExactly(
                new IndexWrite.Insert(INDEX, item(Map.of("rank", n(1), "shown", s("yes")))));
    }

    @Test
    void anItemWithoutTheKeyStaysOut() {
        assertThat(writes(Item.EMPTY, item(Map.of("shown", s("yes"))))).isEmpty();
    }

    @Test
    void anItemThatLosesTheKeyLeaves() {
        assertThat(writes(item(Map.of("rank", n(1))), item(Map.of()))).singleElement()
                .isInstanceOf(IndexWrite.Remove.class);
    }

    @Test
    void aChangeOfTheKeyMovesTheEntry() {
        assertThat(writes(item(Map.of("rank", n(1))), item(Map.of("rank", n(2))))).singleElement()
                .isInstanceOf(IndexWrite.Move.class);
    }

    @Test
    void aChangeOfWhatIsCarriedReplacesTheEntry() {
        assertThat(writes(item(Map.of("rank", n(1), "shown", s("a"))), item(Map.of("rank", n(1), "shown", s("b")))))
                .singleElement()
                .isInstanceOf(IndexWrite.Replace.class);
    }

    @Test
    void aChangeOfWhatIsNotCarriedIsNone() {
        assertThat(writes(item(Map.of("rank", n(1), "hidden", s("a"))), item(Map.of("rank", n("1.0")))))
                .isEmpty();
    }
}
