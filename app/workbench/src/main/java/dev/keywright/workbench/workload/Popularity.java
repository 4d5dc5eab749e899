package dev.keywright.workbench.workload;

import dev.keywright.design.pattern.KeySkew;

/**
 * How requests spread over a number of keys, by rank from 1 on.
 *
 * @param keys how many there are, 1 or more
 */
public record Popularity(KeySkew skew, long keys) {
    private static final int EXACT_TERMS = 2_000;

    public Popularity {
        if (keys < 1) {
            throw new IllegalArgumentException("there is at least one key, not " + keys);
        }
    }

    /**
     * The part of all requests, 0 to 1, that goes to the key of this rank; of a moving hot set, while it stands at its first
     * keys. What only the data know is even here.
     */
    public double share(long rank) {
        return switch (skew) {
            case KeySkew.Uniform(),KeySkew.FromData() -> 1.0 / keys;
            case KeySkew.Zipf(double exponent) -> Math.pow((double) rank, -exponent) / harmonic(keys, exponent);
            case KeySkew.HotSet(double share, int hot) -> hotSet(rank, share, hot);
            case KeySkew.MovingHotSet(double share, int hot, int _) -> hotSet(rank, share, hot);
        };
    }

    private double hotSet(long rank, double share, int hot) {
        long most = Math.min(hot, keys);
        if (most >= keys || most < 1) {
            return 1.0 / keys;
        }
        return rank <= most ? share / most : (1 - share) / (keys - most);
    }

    /**
     * The generalised harmonic number {@code Σ 1/k^s} for k from 1 to n: the first terms one by one, the rest by the
     * Euler-Maclaurin formula, whose error here is far below a double's precision of the sum.
     */
    static double harmonic(long n, double s) {
        double sum = 0;
        long exact = Math.min(n, EXACT_TERMS);
        for (long k = 1; k <= exact; k++) {
            sum += Math.pow((double) k, -s);
        }
        if (n > exact) {
            double a = exact;
            double b = (double) n;
            double integral = Math.abs(s - 1) < 1e-9
                    ? Math.log(b / a)
                    : (Math.pow(b, 1 - s) - Math.pow(a, 1 - s)) / (1 - s);
            double ends = (Math.pow(b, -s) - Math.pow(a, -s)) / 2;
            double slope = s * (Math.pow(a, -s - 1) - Math.pow(b, -s - 1)) / 12;
            sum += integral + ends + slope;
        }
        return sum;
    }
}
