package dev.keywright.workbench.cost;

import java.util.Map;

import dev.keywright.design.name.PatternName;
import dev.keywright.design.pattern.RequestRate;

/**
 * What a bill is made for, besides the design.
 *
 * @param level how busy the design is
 * @param missShares which part of a pattern's reads a cache leaves to the table; what is missing is not cached
 * @param backups on-demand backups that are kept
 * @param exports full exports to S3 a month
 */
public record Usage(Level level, Map<PatternName, Double> missShares, int backups, int exports) {
    /** The design as it is declared, without backups and exports. */
    public static final Usage TODAY = new Usage(Level.TODAY, Map.of(), 0, 0);

    /** How busy a design is. */
    public enum Level {
        /** The average rates. */
        TODAY("today", 1),
        /** The peak rates all month long. */
        PEAK("at peak", 1),
        /** Ten times the average and ten times the peak, and ten times the data. */
        TEN_TIMES("ten times", 10);

        private final String text;
        private final int factor;

        Level(String text, int factor) {
            this.text = text;
            this.factor = factor;
        }

        public String text() {
            return text;
        }

        /** Requests a second that are paid by request. */
        double requests(RequestRate rate) {
            return factor * (this == PEAK ? rate.peak() : rate.average());
        }

        /** Requests a second that capacity must be provisioned for. */
        double peak(RequestRate rate) {
            return factor * rate.peak();
        }

        int factor() {
            return factor;
        }
    }

    public Usage {
        missShares = Map.copyOf(missShares);
    }

    public Usage at(Level other) {
        return new Usage(other, missShares, backups, exports);
    }

    double missShare(PatternName pattern) {
        return missShares.getOrDefault(pattern, 1.0);
    }
}
