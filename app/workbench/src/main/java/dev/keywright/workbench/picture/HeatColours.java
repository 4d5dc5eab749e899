package dev.keywright.workbench.picture;

/**
 * The colours of heat: from near white over amber to deep orange as a partition fills, and a red of its own once requests
 * are refused, so that the one thing to look for differs in hue and lightness from everything else.
 */
public final class HeatColours {
    public static final int THROTTLED = 0xa4133c;
    public static final int IDLE = 0xf3f5f9;

    private static final int[] RAMP = {0xe3ecf7, 0xbfd7ee, 0x8fc1dd, 0x62b0c4, 0x58b59a, 0x9cc45f, 0xe8c547, 0xf5a03a,
            0xee7330};

    private HeatColours() {}

    /** @param utilization 0 is idle, 1 and more is full */
    public static int of(double utilization) {
        if (utilization <= 0) {
            return IDLE;
        }
        double place = Math.min(1, utilization) * (RAMP.length - 1);
        int index = Math.min((int) place, RAMP.length - 2);
        return mix(RAMP[index], RAMP[index + 1], place - index);
    }

    private static int mix(int from, int to, double part) {
        int mixed = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int a = (from >> shift) & 0xff;
            int b = (to >> shift) & 0xff;
            mixed |= (int) Math.round(a + (b - a) * part) << shift;
        }
        return mixed;
    }
}
