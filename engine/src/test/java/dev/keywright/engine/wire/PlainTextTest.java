package dev.keywright.engine.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

class PlainTextTest {
    private static final long SEED = 20_261_127;
    private static final int ROUNDS = 20_000;
    private static final int LONGEST = 40;

    @Test
    void findsTheSameByteAsLookingOneByOne() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] bytes = new byte[random.nextInt(LONGEST)];
            for (int i = 0; i < bytes.length; i++) {
                // Mostly letters and parts of UTF-8 sequences, so that the first special byte may be anywhere.
                bytes[i] = (byte) (random.nextInt(12) == 0 ? random.nextInt(256) : random.nextBoolean() ? 'a' : 0xC3);
            }
            int start = bytes.length == 0 ? 0 : random.nextInt(bytes.length);

            assertThat(PlainText.end(bytes, start, bytes.length)).as("seed %d, round %d", SEED, round)
                    .isEqualTo(oneByOne(bytes, start));
        }
    }

    @Test
    void everyByteIsJudgedAtEveryPlaceOfEight() {
        for (int value = 0; value < 256; value++) {
            for (int place = 0; place < 8; place++) {
                byte[] bytes = "aaaaaaaa".getBytes(StandardCharsets.US_ASCII);
                bytes[place] = (byte) value;

                assertThat(PlainText.end(bytes, 0, 8)).as("byte %d at %d", value, place)
                        .isEqualTo(oneByOne(bytes, 0));
            }
        }
    }

    private static int oneByOne(byte[] bytes, int start) {
        int i = start;
        while (i < bytes.length) {
            int next = bytes[i] & 0xFF;
            if (next < 0x20 || next == '"' || next == '\\') {
                return i;
            }
            i++;
        }
        return i;
    }
}
