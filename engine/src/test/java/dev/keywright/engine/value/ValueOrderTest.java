package dev.keywright.engine.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;

class ValueOrderTest {
    @Test
    void ordersTextByItsUtf8BytesEvenBeyondTheBasicPlane() {
        Random random = new Random(3);
        for (int round = 0; round < 50_000; round++) {
            String left = text(random);
            String right = text(random);
            int byBytes = Arrays.compareUnsigned(left.getBytes(StandardCharsets.UTF_8),
                    right.getBytes(StandardCharsets.UTF_8));
            assertThat(Integer.signum(Utf8.compare(left, right))).as("%s against %s", left, right)
                    .isEqualTo(Integer.signum(byBytes));
        }
    }

    @Test
    void measuresTextInUtf8WithoutEncodingIt() {
        Random random = new Random(5);
        for (int round = 0; round < 20_000; round++) {
            String text = text(random);
            assertThat(Utf8.length(text)).isEqualTo(text.getBytes(StandardCharsets.UTF_8).length);
        }
    }

    @Test
    void ordersNumbersByMagnitudeAndBinaryUnsigned() {
        assertThat(ValueOrder.ASCENDING.compare(AttributeValue.n("9"), AttributeValue.n("10"))).isNegative();
        assertThat(ValueOrder.ASCENDING.compare(AttributeValue.n("1.0"), AttributeValue.n("1"))).isZero();
        assertThat(ValueOrder.ASCENDING.compare(AttributeValue.b((byte) 0x7F), AttributeValue.b((byte) 0x80)))
                .isNegative();
    }

    @Test
    void knowsNoOrderAcrossTypes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ValueOrder.ASCENDING.compare(AttributeValue.s("1"), AttributeValue.n(1)));
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(4); left > 0; left--) {
            text.appendCodePoint(switch (random.nextInt(4)) {
                case 0 -> 'a' + random.nextInt(3);
                case 1 -> 0xE000 + random.nextInt(0x1FFE);
                case 2 -> 0x10000 + random.nextInt(0x500);
                default -> 0x80 + random.nextInt(0xD700);
            });
        }
        return text.toString();
    }
}
