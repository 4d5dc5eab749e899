package dev.keywright.desktop.heat;

import java.util.ArrayList;
import java.util.List;

/** Round moments along an axis of seconds. */
final class TimeTicks {
    private static final int[] STEPS = {1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 7_200, 14_400,
            21_600,
            43_200, 86_400};
    private static final int MINUTE = 60;

    private TimeTicks() {}

    /** A moment, and how far along the axis it lies, 0 to 1. */
    record Tick(String label, double share) {}

    /** @param most how many fit */
    static List<Tick> of(long seconds, double most) {
        long step = STEPS[STEPS.length - 1];
        for (int i = STEPS.length - 1; i >= 0 && seconds / (double) STEPS[i] <= Math.max(1, most); i--) {
            step = STEPS[i];
        }
        List<Tick> ticks = new ArrayList<>();
        for (long at = 0; at < seconds; at += step) {
            ticks.add(new Tick(label(at), (double) at / seconds));
        }
        return ticks;
    }

    private static String label(long second) {
        return "%d:%02d".formatted(second / MINUTE, second % MINUTE);
    }
}
