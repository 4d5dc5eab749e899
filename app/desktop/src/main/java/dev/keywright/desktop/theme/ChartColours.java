package dev.keywright.desktop.theme;

import javafx.scene.paint.Color;

/** What charts are drawn with; the same colours as the theme's variables, for canvases, which no style sheet reaches. */
public record ChartColours(Color label, Color ground, Color grid, Color cursor, Color consumed, Color throttled) {
    private static final ChartColours LIGHT = of("#57606a", "#ffffff", "#eaeef2", "#24292f", "#0969da", "#bf3989");
    private static final ChartColours DARK = of("#8b949e", "#0d1117", "#21262d", "#f0f6fc", "#58a6ff", "#ff8ad8");

    private static ChartColours of(String label, String ground, String grid, String cursor, String consumed,
            String throttled) {
        return new ChartColours(Color.web(label), Color.web(ground), Color.web(grid), Color.web(cursor),
                Color.web(consumed), Color.web(throttled));
    }

    public static ChartColours of(Theme theme) {
        return switch (theme) {
            case LIGHT -> LIGHT;
            case DARK -> DARK;
        };
    }
}
