package dev.keywright.samples.parts;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
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

    /** True in {@code percent} of a hundred throws. */
    public boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    public <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Mostly from the front of the list: the first choice is the most common by far. */
    public <T> T skewed(List<T> choices) {
        double place = Math.pow(random.nextDouble(), 3);
        return choices.get((int) (place * choices.size()));
    }

    /** So many different ones, mostly from the front of the list; fewer where the list is short. */
    public <T> SequencedSet<T> several(List<T> choices, int count) {
        SequencedSet<T> chosen = new LinkedHashSet<>();
        for (int throwsLeft = 20 * count; throwsLeft > 0
                && chosen.size() < Math.min(count, choices.size()); throwsLeft--) {
            chosen.add(skewed(choices));
        }
        return chosen;
    }

    /** Around {@code middle}, seldom further from it than three times {@code spread}. */
    public double near(double middle, double spread) {
        return middle + spread * random.nextGaussian();
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
