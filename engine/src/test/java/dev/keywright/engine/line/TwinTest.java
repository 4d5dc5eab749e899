package dev.keywright.engine.line;

import static dev.keywright.engine.line.Workshop.global;
import static dev.keywright.engine.line.Workshop.item;
import static dev.keywright.engine.line.Workshop.key;
import static dev.keywright.engine.line.Workshop.local;
import static dev.keywright.engine.line.Workshop.placeholders;
import static dev.keywright.engine.line.Workshop.projection;
import static dev.keywright.engine.line.Workshop.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.keywright.engine.api.CreateTableRequest;
import dev.keywright.engine.api.DeleteItemRequestBuilder;
import dev.keywright.engine.api.GlobalSecondaryIndex;
import dev.keywright.engine.api.KeySchemaElement;
import dev.keywright.engine.api.QueryRequestBuilder;
import dev.keywright.engine.api.QueryResponse;
import dev.keywright.engine.api.ScanRequestBuilder;
import dev.keywright.engine.api.ScanResponse;
import dev.keywright.engine.api.Supplied;
import dev.keywright.engine.api.UpdateItemRequestBuilder;
import dev.keywright.engine.storage.Durability;
import dev.keywright.engine.storage.mv.MvStore;
import dev.keywright.engine.storage.mv.StoreSettings;
import dev.keywright.engine.value.AttributeValue;
import dev.keywright.engine.value.Item;
import dev.keywright.engine.value.ValueOrder;

/**
 * Random writes and queries on a table with local, global and multi-attribute indexes, beside a twin that keeps items
 * in a plain map and recomputes every index for every question. The store is closed and opened again on the way.
 */
class TwinTest {
    private static final int OPERATIONS = 100_000;
    private static final int REOPENINGS = 4;
    private static final CreateTableRequest TABLE = table("Things", "a:S", "b:N")
            .globalSecondaryIndexes(List.of(global("byA", key("a"), projection("ALL")),
                    global("byAB", key("a", "b"), projection("KEYS_ONLY")), four()))
            .localSecondaryIndexes(List.of(local("byB", key("pk", "b"), projection("INCLUDE", "c"))))
            .build();

    /** Two partition attributes and two of order. */
    private static GlobalSecondaryIndex four() {
        List<KeySchemaElement> elements = new ArrayList<>(key("a"));
        elements.addAll(key("pk", "b", "sk"));
        return global("byFour", elements, projection("INCLUDE", "c"));
    }

    private final Map<String, Item> twin = new TreeMap<>();

    @Test
    void everyIndexEqualsItsRecomputation(@TempDir Path folder) {
        long seed = Long.getLong("keywright.seed", 20261122L);
        Random random = new Random(seed);
        Engine engine = open(folder);
        engine.execute(TABLE);
        for (int i = 0; i < OPERATIONS; i++) {
            if (i % (OPERATIONS / REOPENINGS) == OPERATIONS / REOPENINGS - 1) {
                engine.close();
                engine = open(folder);
            }
            step(engine, random, "seed " + seed + ", operation " + i);
        }
        ScanResponse all = engine.execute(ScanRequestBuilder.builder().tableName("Things").build());
        assertThat(all.items().orElseThrow()).as("seed %s", seed).containsExactlyInAnyOrderElementsOf(twin.values());
        engine.close();
    }

    private static Engine open(Path folder) {
        return Workshop.engine(MvStore.open(StoreSettings.of(folder, Durability.PROCESS)));
    }

    private void step(Engine engine, Random random, String where) {
        String pk = "p" + random.nextInt(8);
        String sk = "s" + random.nextInt(25);
        int kind = random.nextInt(20);
        if (kind < 8) {
            put(engine, random, pk, sk);
        } else if (kind < 13) {
            update(engine, random, pk, sk);
        } else if (kind < 16) {
            engine.execute(DeleteItemRequestBuilder.builder()
                    .tableName("Things")
                    .key(Supplied.of(item("pk", pk, "sk", sk)))
                    .build());
            twin.remove(pk + sk);
        } else {
            ask(engine, random, pk, where);
        }
    }

    private void put(Engine engine, Random random, String pk, String sk) {
        Item item = item("pk", pk, "sk", sk);
        if (random.nextInt(4) > 0) {
            item = item.with("a", AttributeValue.s("a" + random.nextInt(4)));
        }
        if (random.nextInt(4) > 0) {
            item = item.with("b", AttributeValue.n(random.nextInt(21) - 10));
        }
        if (random.nextBoolean()) {
            item = item.with("c", AttributeValue.s("c".repeat(random.nextInt(5))));
        }
        engine.execute(Workshop.put("Things", item).build());
        twin.put(pk + sk, item);
    }

    private void update(Engine engine, Random random, String pk, String sk) {
        int amount = random.nextInt(5);
        Item before = twin.getOrDefault(pk + sk, item("pk", pk, "sk", sk));
        var request = UpdateItemRequestBuilder.builder()
                .tableName("Things")
                .key(Supplied.of(item("pk", pk, "sk", sk)));
        if (random.nextBoolean()) {
            engine.execute(request.updateExpression("ADD b :n")
                    .expressionAttributeValues(placeholders(":n", amount))
                    .build());
            long sum = before.get("b") instanceof AttributeValue.N(var number)
                    ? number.toBigDecimal().longValue() + amount
                    : amount;
            twin.put(pk + sk, before.with("b", AttributeValue.n(sum)));
        } else {
            engine.execute(request.updateExpression("SET c = :c REMOVE a")
                    .expressionAttributeValues(placeholders(":c", "u" + amount))
                    .build());
            Map<String, AttributeValue> changed = new TreeMap<>(before.attributes());
            changed.remove("a");
            changed.put("c", AttributeValue.s("u" + amount));
            twin.put(pk + sk, Item.of(changed));
        }
    }

    private void ask(Engine engine, Random random, String pk, String where) {
        String a = "a" + random.nextInt(4);
        int low = random.nextInt(21) - 10;
        switch (random.nextInt(4)) {
            case 0 -> compare(where, pages(engine, random, "", "pk = :p AND sk >= :s",
                    placeholders(":p", pk, ":s", "s1")),
                    rows(item -> is(item, "pk", pk) && text(item, "sk").compareTo("s1") >= 0, List.of("sk"),
                            Optional.empty()));
            case 1 -> compare(where, pages(engine, random, "byAB", "a = :a AND b BETWEEN :l AND :h",
                    placeholders(":a", a, ":l", low, ":h", low + 5)),
                    rows(item -> is(item, "a", a) && between(item, low, low + 5), List.of("b"),
                            Optional.of(List.of("pk", "sk", "a", "b"))));
            case 2 -> compare(where, pages(engine, random, "byB", "pk = :p AND b < :l",
                    placeholders(":p", pk, ":l", low)),
                    rows(item -> is(item, "pk", pk) && between(item, -1_000_000, low - 1), List.of("b"),
                            Optional.of(List.of("pk", "sk", "b", "c"))));
            default -> compare(where, pages(engine, random, "byFour", "a = :a AND pk = :p AND b > :l",
                    placeholders(":a", a, ":p", pk, ":l", low)),
                    rows(item -> is(item, "pk", pk) && is(item, "a", a) && between(item, low + 1, 1_000_000),
                            List.of("b", "sk"), Optional.of(List.of("pk", "sk", "a", "b", "c"))));
        }
    }

    private static void compare(String where, List<Item> found, List<Item> expected) {
        assertThat(found).as(where).containsExactlyElementsOf(expected);
    }

    private static List<Item> pages(Engine engine, Random random, String index, String condition,
            Map<String, Supplied<AttributeValue>> values) {
        List<Item> found = new ArrayList<>();
        Optional<Item> next = Optional.empty();
        int limit = 1 + random.nextInt(10);
        do {
            QueryResponse page = engine.execute(QueryRequestBuilder.builder()
                    .tableName("Things")
                    .indexName(index.isEmpty() ? Optional.empty() : Optional.of(index))
                    .keyConditionExpression(condition)
                    .expressionAttributeValues(values)
                    .limit(limit)
                    .exclusiveStartKey(next.map(Supplied::of))
                    .build());
            found.addAll(page.items().orElseThrow());
            next = page.lastEvaluatedKey();
        } while (next.isPresent());
        return found;
    }

    /** What the items of the twin look like in an index: those that qualify, in order of some keys, then the table's. */
    private List<Item> rows(Predicate<Item> qualifies, List<String> order,
            Optional<List<String>> projected) {
        Comparator<Item> comparator = (_, _) -> 0;
        List<String> ties = new ArrayList<>(order);
        ties.addAll(List.of("pk", "sk"));
        for (String name : ties) {
            comparator = comparator.thenComparing(item -> item.find(name).orElseThrow(), ValueOrder.ASCENDING);
        }
        return twin.values()
                .stream()
                .filter(qualifies)
                .sorted(comparator)
                .map(item -> projected.map(item::only).orElse(item))
                .toList();
    }

    private static boolean is(Item item, String name, String value) {
        return item.find(name).filter(AttributeValue.s(value)::equals).isPresent();
    }

    private static String text(Item item, String name) {
        return item.get(name) instanceof AttributeValue.S(String text) ? text : "";
    }

    private static boolean between(Item item, long low, long high) {
        return item.get("b") instanceof AttributeValue.N(var number) && number.toBigDecimal().longValue() >= low
                && number.toBigDecimal().longValue() <= high;
    }
}
