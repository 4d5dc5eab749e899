package dev.keywright.workbench.picture;

import java.util.Locale;

/** Where a time axis has its marks, and what they say. */
final class TimeAxis {
    private static final int[] STEPS = {1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 7_200, 14_400,
            43_200, 86_400};
    private static final int MOST_MARKS = 12;

    private TimeAxis() {}

    /** Seconds from mark to mark. */
    static int step(int seconds) {
        for (int step : STEPS) {
            if (seconds / step <= MOST_MARKS) {
                return step;
            }
        }
        return seconds;
    }

    /** {@code 1:30} or {@code 2:00:00}. */
    static String label(int second) {
        return second < 3_600
                ? String.format(Locale.ROOT, "%d:%02d", second / 60, second % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", second / 3_600, second / 60 % 60, second % 60);
    }
}
