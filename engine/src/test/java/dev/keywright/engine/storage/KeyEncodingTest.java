package dev.keywright.engine.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import dev.keywright.engine.value.AttributeValue;
import dev.keywright.engine.value.Bytes;
import dev.keywright.engine.value.DynamoNumber;
import dev.keywright.engine.value.ValueOrder;

class KeyEncodingTest {
    private static final long SEED = 20_261_122;

    private final Random random = new Random(SEED);

    @Test
    void ordersNumbersAsNumbers() {
        List<AttributeValue> ascending = List.of("-9.9999999999999999999999999999999999999E125", "-1E125", "-1000.5",
                "-1000", "-12", "-11.99", "-1", "-0.5", "-1E-130", "0", "1E-130", "0.00000001", "0.5", "1", "1.01", "2",
                "9", "10", "11", "99", "100", "101", "1000", "1E125", "9.9999999999999999999999999999999999999E125")
                .stream()
                .map(AttributeValue::n)
                .toList();
        List<AttributeValue> shuffled = new ArrayList<>(ascending);
        java.util.Collections.shuffle(shuffled, random);
        shuffled.sort((a, b) -> Arrays.compareUnsigned(sortKey(a), sortKey(b)));
        assertThat(shuffled).isEqualTo(ascending);
    }

    @Test
    void bytesAreOrderedAsTheirValuesAre() {
        for (int i = 0; i < 60_000; i++) {
            int kind = random.nextInt(3);
            AttributeValue left = value(kind);
            AttributeValue right = random.nextInt(20) == 0 ? left : value(kind);
            int expected = Integer.signum(ValueOrder.ASCENDING.compare(left, right));
            int actual = Integer.signum(Arrays.compareUnsigned(sortKey(left), sortKey(right)));
            assertThat(actual).as("seed %d: %s against %s", SEED, left, right).isEqualTo(expected);
        }
    }

    @Test
    void compositesAreOrderedValueByValue() {
        for (int i = 0; i < 20_000; i++) {
            int first = random.nextInt(3);
            int second = random.nextInt(3);
            List<AttributeValue> left = List.of(value(first), value(second));
            List<AttributeValue> right = List.of(random.nextBoolean() ? left.getFirst() : value(first), value(second));
            int expected = Integer.signum(compareInOrder(left, right));
            int actual = Integer.signum(Arrays.compareUnsigned(KeyEncoding.encode(List.of(), left),
                    KeyEncoding.encode(List.of(), right)));
            assertThat(actual).as("seed %d: %s against %s", SEED, left, right).isEqualTo(expected);
        }
    }

    @Test
    void decodesWhatItEncoded() {
        for (int i = 0; i < 20_000; i++) {
            List<AttributeValue> partition = List.of(value(random.nextInt(3)));
            List<AttributeValue> rest = List.of(value(random.nextInt(3)), value(random.nextInt(3)));
            List<AttributeValue> all = new ArrayList<>(partition);
            all.addAll(rest);
            assertThat(KeyEncoding.decode(KeyEncoding.encode(partition, rest))).as("seed %d", SEED).isEqualTo(all);
        }
    }

    @Test
    void allKeysOfAPartitionShareItsPrefix() {
        for (int i = 0; i < 5_000; i++) {
            AttributeValue partition = value(random.nextInt(3));
            KeyRange range = KeyRange.prefix(KeyEncoding.encode(partition));
            assertThat(range.contains(KeyEncoding.encode(partition, value(0)))).isTrue();
            AttributeValue other = value(random.nextInt(3));
            assertThat(range.contains(KeyEncoding.encode(other, value(0)))).isEqualTo(other.equals(partition));
        }
    }

    @Test
    void aBeginningCoversExactlyTheTextsThatBeginWithIt() {
        for (int i = 0; i < 20_000; i++) {
            String text = text();
            String beginning = text();
            KeyRange range = KeyRange.prefix(KeyEncoding.beginsWith(List.of(AttributeValue.s("p")), List.of(),
                    AttributeValue.s(beginning)));
            assertThat(range.contains(KeyEncoding.encode(AttributeValue.s("p"), AttributeValue.s(text))))
                    .as("%s begins with %s", text, beginning)
                    .isEqualTo(text.startsWith(beginning));
        }
    }

    @Test
    void segmentsCoverTheHashSpaceOnce() {
        for (int total : new int[]{1, 2, 3, 7, 1_000_000}) {
            for (int i = 0; i < 200; i++) {
                byte[] key = KeyEncoding.encode(value(random.nextInt(3)));
                long segment = KeyEncoding.hashOf(key) * total / PartitionHash.SPACE;
                long holding = java.util.stream.LongStream.of(segment - 1, segment, segment + 1)
                        .filter(s -> s >= 0 && s < total)
                        .filter(s -> PartitionHash.segment((int) s, total).contains(key))
                        .count();
                assertThat(holding).as("segments of %d that hold %s", total, Bytes.of(key)).isEqualTo(1);
            }
        }
    }

    @Test
    void spreadsConsecutiveKeysEvenly() {
        int[] counts = new int[16];
        for (int i = 0; i < 16_000; i++) {
            counts[(int) (PartitionHash.of(List.of(AttributeValue.s("USER#" + i))) * 16 / PartitionHash.SPACE)]++;
        }
        assertThat(counts).satisfies(all -> Arrays.stream(all).forEach(one -> assertThat(one).isBetween(850, 1150)));
    }

    @Test
    void theStoredFormDoesNotChange() {
        assertThat(Bytes.of(KeyEncoding.encode(AttributeValue.s("a\0b"), AttributeValue.n("-12.5"))))
                .hasToString("d366aad4026100ff62000101" + "7cf2ccff");
    }

    @Test
    void refusesValuesThatCannotBeKeys() {
        assertThatThrownBy(() -> KeyEncoding.encode(AttributeValue.bool(true)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("BOOL");
    }

    private static byte[] sortKey(AttributeValue value) {
        return KeyEncoding.encode(List.of(), List.of(value));
    }

    private static int compareInOrder(List<AttributeValue> left, List<AttributeValue> right) {
        int first = ValueOrder.ASCENDING.compare(left.getFirst(), right.getFirst());
        return first != 0 ? first : ValueOrder.ASCENDING.compare(left.getLast(), right.getLast());
    }

    private AttributeValue value(int kind) {
        return switch (kind) {
            case 0 -> AttributeValue.s(text());
            case 1 -> new AttributeValue.N(number());
            default -> {
                byte[] bytes = new byte[random.nextInt(5)];
                for (int i = 0; i < bytes.length; i++) {
                    bytes[i] = new byte[]{0, 1, 2, (byte) 0x7F, (byte) 0x80, (byte) 0xFF}[random.nextInt(6)];
                }
                yield AttributeValue.b(bytes);
            }
        };
    }

    /** Short texts of few letters, with the awkward ones: zero, the edges of UTF-8's lengths, surrogate pairs. */
    private String text() {
        String[] letters = {"\0", "\u0001", "a", "b", "\u007F", "\u0080", "\u07FF", "\u0800", "\uFFFF", "\uE000",
                "\uD83D\uDE00"};
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            text.append(letters[random.nextInt(letters.length)]);
        }
        return text.toString();
    }

    private DynamoNumber number() {
        int digits = 1 + random.nextInt(DynamoNumber.MAX_DIGITS);
        BigInteger unscaled = random.nextBoolean()
                ? BigInteger.valueOf(random.nextInt(200) - 100)
                : new BigInteger(digits * 3, random).add(BigInteger.ONE);
        int scale = random.nextBoolean() ? random.nextInt(4) : random.nextInt(120);
        BigDecimal decimal = new BigDecimal(random.nextBoolean() ? unscaled : unscaled.negate(), scale);
        return DynamoNumber.of(decimal);
    }
}
