package dev.keywright.desktop.theme;

import javafx.scene.paint.Color;

/**
 * Colours of utilisation: from the theme's ground over amber to red at the limit. What was throttled has a colour of
 * its own, so that it stands out among cells that are merely busy.
 */
public final class HeatScale {
    private static final int STEPS = 256;
    private static final HeatScale LIGHT = new HeatScale("#7a0f5f", "#eef2f6", "#cfe3f7", "#8fc1ea", "#f4cf6a",
            "#ef8a3a", "#c9281f");
    private static final HeatScale DARK = new HeatScale("#ff8ad8", "#10161e", "#15304d", "#22609b", "#b98a1d",
            "#e0702a", "#f2483e");

    private final int[] ramp = new int[STEPS];
    private final int throttled;

    private HeatScale(String throttled, String... stops) {
        int last = stops.length - 1;
        for (int i = 0; i < STEPS; i++) {
            double at = (double) i / (STEPS - 1) * last;
            int low = Math.min((int) at, last - 1);
            ramp[i] = argb(Color.web(stops[low]).interpolate(Color.web(stops[low + 1]), at - low));
        }
        this.throttled = argb(Color.web(throttled));
    }

    public static HeatScale of(Theme theme) {
        return switch (theme) {
            case LIGHT -> LIGHT;
            case DARK -> DARK;
        };
    }

    /** @param utilization consumed over the limit; 1 and above is the hottest colour */
    public int argb(double utilization) {
        return ramp[(int) Math.clamp(utilization * (STEPS - 1), 0, STEPS - 1)];
    }

    public int throttledArgb() {
        return throttled;
    }

    public Color color(double utilization) {
        return color(argb(utilization));
    }

    public Color throttledColor() {
        return color(throttled);
    }

    private static Color color(int argb) {
        return Color.rgb(argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff);
    }

    private static int argb(Color color) {
        return 0xff000000 | (int) Math.round(color.getRed() * 255) << 16
                | (int) Math.round(color.getGreen() * 255) << 8 | (int) Math.round(color.getBlue() * 255);
    }
}
