package dev.keywright.workbench.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.keywright.design.pattern.KeySkew;

class PopularityTest {
    @Test
    void zipfOfTwoKeysIsTwoThirdsToOneThird() {
        Popularity popularity = new Popularity(new KeySkew.Zipf(1), 2);

        assertThat(popularity.share(1)).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(popularity.share(2)).isCloseTo(1 / 3.0, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"0.5, 10", "0.9, 50000", "1, 100000", "1.2, 1000000", "2, 3000000"})
    void harmonicNumbersAgreeWithPlainAddition(double exponent, long keys) {
        double sum = 0;
        for (long k = keys; k >= 1; k--) {
            sum += Math.pow((double) k, -exponent);
        }

        assertThat(Popularity.harmonic(keys, exponent)).isCloseTo(sum, within(sum * 1e-10));
    }

    @Test
    void zipfOfManyKeysFollowsTheClosedForm() {
        long keys = 100_000_000;
        double eulerMascheroni = 0.5772156649015329;
        double closed = 1 / (Math.log((double) keys) + eulerMascheroni + 1 / (2.0 * keys));

        assertThat(new Popularity(new KeySkew.Zipf(1), keys).share(1)).isCloseTo(closed, within(1e-12));
        assertThat(Popularity.harmonic(keys, 2)).isCloseTo(Math.PI * Math.PI / 6 - 1.0 / keys, within(1e-10));
    }

    @ParameterizedTest
    @CsvSource({"0", "0.7", "1.3"})
    void sharesAddUpToOne(double exponent) {
        Popularity popularity = new Popularity(new KeySkew.Zipf(exponent), 5_000);
        double sum = 0;
        for (int rank = 1; rank <= 5_000; rank++) {
            sum += popularity.share(rank);
        }

        assertThat(sum).isCloseTo(1, within(1e-9));
    }

    @Test
    void aHotSetSharesItsPartEvenlyAndLeavesTheRestToTheRest() {
        Popularity popularity = new Popularity(new KeySkew.HotSet(0.8, 4), 104);

        assertThat(popularity.share(1)).isCloseTo(0.2, within(1e-12));
        assertThat(popularity.share(4)).isCloseTo(0.2, within(1e-12));
        assertThat(popularity.share(5)).isCloseTo(0.002, within(1e-12));
    }

    @Test
    void arrivalsHaveTheMeanAskedFor() {
        for (double mean : new double[]{0.3, 5, 39, 1_000}) {
            Arrivals arrivals = new Arrivals(42);
            double sum = 0;
            for (int i = 0; i < 20_000; i++) {
                sum += arrivals.in(mean);
            }

            assertThat(sum / 20_000).isCloseTo(mean, within(4 * Math.sqrt(mean / 20_000)));
        }
    }
}
