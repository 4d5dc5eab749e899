package dev.keywright.desktop.theme;

import javafx.scene.paint.Color;

/** What charts are drawn with; the same colours as the theme's variables, for canvases, which no style sheet reaches. */
public enum ChartColours {
    LIGHT("#57606a", "#ffffff", "#eaeef2", "#24292f", "#0969da", "#bf3989"),
    DARK("#8b949e", "#0d1117", "#21262d", "#f0f6fc", "#58a6ff", "#ff8ad8");

    private final Color label;
    private final Color ground;
    private final Color grid;
    private final Color cursor;
    private final Color consumed;
    private final Color throttled;

    ChartColours(String label, String ground, String grid, String cursor, String consumed, String throttled) {
        this.label = Color.web(label);
        this.ground = Color.web(ground);
        this.grid = Color.web(grid);
        this.cursor = Color.web(cursor);
        this.consumed = Color.web(consumed);
        this.throttled = Color.web(throttled);
    }

    public static ChartColours of(Theme theme) {
        return theme == Theme.DARK ? DARK : LIGHT;
    }

    public Color label() {
        return label;
    }

    public Color ground() {
        return ground;
    }

    public Color grid() {
        return grid;
    }

    public Color cursor() {
        return cursor;
    }

    public Color consumed() {
        return consumed;
    }

    public Color throttled() {
        return throttled;
    }
}
