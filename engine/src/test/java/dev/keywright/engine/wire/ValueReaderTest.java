package dev.keywright.engine.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.keywright.engine.api.GetItemResponse;
import dev.keywright.engine.api.GetItemResponseBuilder;
import dev.keywright.engine.api.PutItemRequest;
import dev.keywright.engine.api.PutItemRequestBuilder;
import dev.keywright.engine.api.Supplied;
import dev.keywright.engine.value.AttributeValue;
import dev.keywright.engine.value.Bytes;
import dev.keywright.engine.value.DynamoNumber;
import dev.keywright.engine.value.Item;
import dev.keywright.engine.value.Nesting;

class ValueReaderTest {
    private static final long SEED = 20_261_122;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                        {}                     | Supplied AttributeValue is empty, must contain exactly one of the supported datatypes
                        {"X":"a"}              | Supplied AttributeValue is empty, must contain exactly one of the supported datatypes
                        {"S":null}             | Supplied AttributeValue is empty, must contain exactly one of the supported datatypes
                        {"S":"a","N":"1"}      | Supplied AttributeValue has more than one datatypes set, must contain exactly one of the supported datatypes
                        {"N":"one"}            | The parameter cannot be converted to a numeric value: one
                        {"N":""}               | `The parameter cannot be converted to a numeric value: `
                        {"N":" 1"}             | The parameter cannot be converted to a numeric value:  1
                        {"N":"1e126"}          | Number overflow. Attempting to store a number with magnitude larger than supported range
                        {"N":"1e-131"}         | Number underflow. Attempting to store a number with magnitude smaller than supported range
                        {"N":"123456789012345678901234567890123456789"} | Attempting to store more than 38 significant digits in a Number
                        {"NULL":false}         | One or more parameter values were invalid: Null attribute value types must have the value of true
                        {"SS":[]}              | One or more parameter values were invalid: An string set  may not be empty
                        {"NS":[]}              | One or more parameter values were invalid: An number set  may not be empty
                        {"BS":[]}              | One or more parameter values were invalid: Binary sets should not be empty
                        {"SS":["a","b","b"]}   | One or more parameter values were invalid: Input collection ["a", "b", "b"] contains duplicates.
                        {"BS":["AA==","/w==","AA=="]} | One or more parameter values were invalid: Input collection ["AA==","/w==","AA=="]of type BS contains duplicates.
                        {"NS":["1","1.0"]}     | Input collection contains duplicates.
                        {"NS":["1","x"]}       | The parameter cannot be converted to a numeric value: x
                        {"L":[{"S":"a"},{}]}   | Supplied AttributeValue is empty, must contain exactly one of the supported datatypes
                        {"M":{"a":{"M":{"b":{"N":"x"}}}}} | The parameter cannot be converted to a numeric value: x
                        """)
    void notesWhatNoAttributeCanHave(String value, String message) {
        assertThat(defect("{\"a\":" + value + "}")).isEqualTo(message);
    }

    @Test
    void notesOnlyTheFirstDefect() {
        assertThat(defect("{\"a\":{\"N\":\"x\"},\"b\":{}}"))
                .isEqualTo("The parameter cannot be converted to a numeric value: x");
    }

    @Test
    void keepsNoMoreThanShowsThatAValueIsNestedTooDeep() {
        assertThat(Nesting.fits(deep(31))).isTrue();
        assertThat(Nesting.fits(deep(32))).isFalse();
        assertThat(deep(200)).isEqualTo(deep(32));
    }

    private static AttributeValue deep(int levels) {
        return ((Supplied.Sound<Item>) item(nested(levels))).value().find("a").orElseThrow();
    }

    private static String defect(String json) {
        return ((Supplied.Unsound<Item>) item(json)).defect().message();
    }

    @Test
    void readsBackWhatItWrote() {
        Random random = new Random(SEED);
        for (int i = 0; i < 3_000; i++) {
            Map<String, AttributeValue> attributes = new LinkedHashMap<>();
            for (int left = random.nextInt(6); left > 0; left--) {
                attributes.put(text(random), value(random, 0));
            }
            Item item = Item.of(attributes);
            Operation<PutItemRequest, ?> put = Operations.of(PutItemRequestBuilder.builder().build());
            ByteBuffer request = put.writeRequest(PutItemRequestBuilder.builder().item(Supplied.of(item)).build());
            assertThat(put.readRequest(array(request)).item()).as("seed %d", SEED).contains(Supplied.of(item));

            Item stored = Item.stored(item.encoded().clone());
            ByteBuffer response = write(stored);
            assertThat(read(response).item()).as("seed %d", SEED).contains(item);
        }
    }

    private static ByteBuffer write(Item item) {
        JsonOutput out = new JsonOutput(16);
        SingleItemShapes.GET_ITEM_RESPONSE.write(GetItemResponseBuilder.builder().item(item).build(), out);
        return out.toBuffer();
    }

    private static GetItemResponse read(ByteBuffer body) {
        byte[] bytes = array(body);
        return JsonInput.readBody(SingleItemShapes.GET_ITEM_RESPONSE, bytes, 0, bytes.length);
    }

    private static Supplied<Item> item(String json) {
        byte[] body = ("{\"Item\":" + json + "}").getBytes(UTF_8);
        return Operations.of(PutItemRequestBuilder.builder().build()).readRequest(body).item().orElseThrow();
    }

    /** A value inside this many lists. */
    private static String nested(int levels) {
        return "{\"a\":" + "{\"L\":[".repeat(levels) + "{\"NULL\":true}" + "]}".repeat(levels) + "}";
    }

    private static AttributeValue value(Random random, int depth) {
        return switch (random.nextInt(depth < 4 ? 10 : 8)) {
            case 0 -> AttributeValue.s(text(random));
            case 1 -> AttributeValue.n(random.nextInt(2000) - 1000);
            case 2 -> AttributeValue.b(bytes(random));
            case 3 -> AttributeValue.bool(random.nextBoolean());
            case 4 -> AttributeValue.nul();
            case 5 -> new AttributeValue.Ss(new LinkedHashSet<>(List.of(text(random) + "1", text(random) + "2")));
            case 6 -> new AttributeValue.Ns(new LinkedHashSet<>(List.of(DynamoNumber.of(random.nextLong()))));
            case 7 -> new AttributeValue.Bs(new LinkedHashSet<>(List.of(Bytes.of(bytes(random)))));
            case 8 -> {
                List<AttributeValue> elements = new ArrayList<>();
                for (int left = random.nextInt(4); left > 0; left--) {
                    elements.add(value(random, depth + 1));
                }
                yield new AttributeValue.L(elements);
            }
            default -> AttributeValue.m(Map.of(text(random), value(random, depth + 1)));
        };
    }

    private static byte[] bytes(Random random) {
        byte[] bytes = new byte[random.nextInt(8)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static String text(Random random) {
        String[] letters = {"\0", "\u0001", "\u001F", "\"", "\\", "/", "\n", "\r", "\t", "\b", "\f", "a", "\u007F",
                "\u0080", "\u07FF", "\u2028", "\uFFFF", "\uD83D\uDE00"};
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(6); left > 0; left--) {
            text.append(letters[random.nextInt(letters.length)]);
        }
        return text.toString();
    }

    private static byte[] array(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        return bytes;
    }
}
