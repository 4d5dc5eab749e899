package dev.keywright.workbench.workload;

import java.util.SplittableRandom;

/** How many requests come in a second when on average {@code mean} do and none knows of another: Poisson, seeded. */
public final class Arrivals {
    private static final double LARGE = 40;

    private final SplittableRandom random;

    public Arrivals(long seed) {
        this.random = new SplittableRandom(seed);
    }

    public long in(double mean) {
        if (mean <= 0) {
            return 0;
        }
        if (mean > LARGE) {
            return Math.max(0, Math.round(mean + Math.sqrt(mean) * random.nextGaussian()));
        }
        double left = Math.exp(-mean);
        double product = random.nextDouble();
        long count = 0;
        while (product > left) {
            product *= random.nextDouble();
            count++;
        }
        return count;
    }

    /** An index into shares that add up to 1 or less; the last one takes what is missing. */
    public int pick(double[] shares) {
        double place = random.nextDouble();
        for (int i = 0; i < shares.length - 1; i++) {
            place -= shares[i];
            if (place < 0) {
                return i;
            }
        }
        return shares.length - 1;
    }
}
