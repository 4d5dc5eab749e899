package dev.keywright.desktop.shared;

import java.util.Locale;

/** Sizes and sums as people read them. */
public final class Quantity {
    private static final String[] UNITS = {"B", "KB", "MB", "GB", "TB", "PB"};
    private static final double STEP = 1_024;

    private Quantity() {}

    /** In units of 1,024, to three figures. */
    public static String bytes(long bytes) {
        double value = bytes;
        int unit = 0;
        while (value >= STEP && unit < UNITS.length - 1) {
            value /= STEP;
            unit++;
        }
        String format = unit == 0 || value >= 100 ? "%,.0f %s" : value >= 10 ? "%.1f %s" : "%.2f %s";
        return String.format(Locale.ROOT, format, value, UNITS[unit]);
    }

    /** To the cent; what is less than one says so. */
    public static String dollars(double dollars) {
        if (dollars > 0 && dollars < 0.01) {
            return "<$0.01";
        }
        return String.format(Locale.ROOT, dollars >= 1_000 ? "$%,.0f" : "$%,.2f", dollars);
    }
}
