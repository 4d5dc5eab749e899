package dev.keywright.engine.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

class ItemCodecTest {
    @Test
    void storedItemsComeBackAsTheyWere() {
        RandomItems items = new RandomItems(new Random(7));
        for (int round = 0; round < 5_000; round++) {
            Item item = items.next();
            Item stored = Item.stored(item.encoded());
            assertThat(stored).isEqualTo(item);
            assertThat(stored.sizeBytes()).isEqualTo(ItemSize.ofAttributes(item.attributes()));
        }
    }

    @Test
    void findsOneAttributeWithoutDecodingTheOthers() {
        RandomItems items = new RandomItems(new Random(11));
        for (int round = 0; round < 2_000; round++) {
            Item item = items.next();
            Item stored = Item.stored(item.encoded());
            item.attributes().forEach((name, value) -> assertThat(stored.get(name)).isEqualTo(value));
            assertThat(stored.get("no such attribute")).isNull();
        }
    }

    @Test
    void keepsTheOrderAttributesWereWrittenIn() {
        Map<String, AttributeValue> attributes = new LinkedHashMap<>();
        attributes.put("z", AttributeValue.n(1));
        attributes.put("a", AttributeValue.n(2));
        attributes.put("m", AttributeValue.n(3));
        assertThat(Item.stored(Item.of(attributes).encoded()).attributes().keySet()).containsExactly("z", "a", "m");
    }
}
