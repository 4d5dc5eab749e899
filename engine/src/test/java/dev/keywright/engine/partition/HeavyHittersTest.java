package dev.keywright.engine.partition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

class HeavyHittersTest {
    @Test
    void keepsEveryKeyHeavierThanTheTotalDividedByTheCapacity() {
        for (long seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            HeavyHitters<Integer> hitters = new HeavyHitters<>(10);
            Map<Integer, Long> exact = new HashMap<>();
            long total = 0;
            for (int i = 0; i < 2_000; i++) {
                int key = (int) (100 * Math.pow(random.nextDouble(), 4));
                hitters.add(key, 1);
                exact.merge(key, 1L, Long::sum);
                total++;
            }
            long quotient = total / 10;

            Map<Integer, Long> kept = new HashMap<>();
            hitters.heaviest().forEach(hitter -> kept.put(hitter.key(), hitter.weight()));
            exact.forEach((key, weight) -> {
                if (weight > quotient) {
                    assertThat(kept.get(key)).isBetween(weight, weight + quotient);
                }
            });
            assertThat(kept).hasSizeLessThanOrEqualTo(10);
        }
    }
}
