package dev.keywright.workbench.cli;

import java.util.Locale;

/** Numbers as people read them. */
final class Figures {
    private Figures() {}

    /** {@code 12,345}. */
    static String whole(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /** Units: {@code 0.5}, {@code 12}, {@code 1,234.5}. */
    static String units(double value) {
        return value == Math.rint(value) ? whole((long) value) : String.format(Locale.ROOT, "%,.1f", value);
    }

    static String dollars(double value) {
        return String.format(Locale.ROOT, "$%,.2f", value).replace("$-", "-$");
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }
}
