package dev.keywright.engine.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedSet;
import java.util.function.Supplier;

/** Items of every type, nested a few levels, from one seed. */
public final class RandomItems {
    private static final String[] TEXTS = {"", "a", "USER#1", "größer", "日本語", "\uD83D\uDE00", "\uFFFD",
            "x".repeat(300)};

    private final Random random;

    public RandomItems(Random random) {
        this.random = random;
    }

    public Item next() {
        return Item.of(entries(1 + random.nextInt(8), 4));
    }

    AttributeValue value(int depth) {
        return switch (random.nextInt(depth > 0 ? 10 : 8)) {
            case 0 -> AttributeValue.s(text());
            case 1 -> new AttributeValue.N(number());
            case 2 -> AttributeValue.b(bytes().toArray());
            case 3 -> AttributeValue.bool(random.nextBoolean());
            case 4 -> AttributeValue.nul();
            case 5 -> new AttributeValue.Ss(some(this::text));
            case 6 -> new AttributeValue.Ns(some(this::number));
            case 7 -> new AttributeValue.Bs(some(this::bytes));
            case 8 -> new AttributeValue.L(elements(depth - 1));
            default -> AttributeValue.m(entries(random.nextInt(4), depth - 1));
        };
    }

    String text() {
        return TEXTS[random.nextInt(TEXTS.length)];
    }

    DynamoNumber number() {
        BigInteger unscaled = new BigInteger(1 + random.nextInt(120), random);
        return DynamoNumber.of(new BigDecimal(random.nextBoolean() ? unscaled : unscaled.negate(),
                random.nextInt(100) - 50));
    }

    private Bytes bytes() {
        byte[] content = new byte[random.nextInt(20)];
        random.nextBytes(content);
        return Bytes.of(content);
    }

    private Map<String, AttributeValue> entries(int count, int depth) {
        Map<String, AttributeValue> entries = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            entries.put("name" + random.nextInt(20), value(depth));
        }
        return entries;
    }

    private List<AttributeValue> elements(int depth) {
        List<AttributeValue> elements = new ArrayList<>();
        for (int left = random.nextInt(4); left > 0; left--) {
            elements.add(value(depth));
        }
        return elements;
    }

    private <T> SequencedSet<T> some(Supplier<T> one) {
        SequencedSet<T> members = new LinkedHashSet<>();
        for (int left = 1 + random.nextInt(4); left > 0; left--) {
            members.add(one.get());
        }
        return members;
    }
}
