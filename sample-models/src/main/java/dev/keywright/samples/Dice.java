package dev.keywright.samples;

import java.util.List;
import java.util.SplittableRandom;

/** Seeded choices: the same design every time it is built. */
public final class Dice {
    private static final String CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final SplittableRandom random;

    public Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    public int below(int bound) {
        return random.nextInt(bound);
    }

    public int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    public boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    public <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Mostly from the front of the list: the first choice is the most common by far. */
    public <T> T skewed(List<T> choices) {
        double place = Math.pow(random.nextDouble(), 3);
        return choices.get((int) (place * choices.size()));
    }

    /** Upper-case letters and digits, as ids are written. */
    public String id(int length) {
        StringBuilder id = new StringBuilder();
        for (int i = 0; i < length; i++) {
            id.append(CROCKFORD.charAt(random.nextInt(CROCKFORD.length())));
        }
        return id.toString();
    }
}
