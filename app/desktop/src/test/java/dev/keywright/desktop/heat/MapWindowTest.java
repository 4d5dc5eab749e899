package dev.keywright.desktop.heat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MapWindowTest {
    private static final int COLUMNS = 3_600;
    private static final int ROWS = 1_000;
    private static final MapWindow WHOLE = MapWindow.whole(COLUMNS, ROWS);

    @Test
    void zoomingKeepsThePlaceUnderThePointer() {
        MapWindow zoomed = WHOLE.zoomed(0.5, 1, 0.25, 0, COLUMNS, ROWS);

        assertThat(zoomed.left() + 0.25 * zoomed.width()).isCloseTo(0.25 * COLUMNS, within(1e-9));
        assertThat(zoomed.width()).isEqualTo(COLUMNS / 2.0);
        assertThat(zoomed.height()).isEqualTo(ROWS);
    }

    @Test
    void zoomingOutEndsAtTheWhole() {
        MapWindow window = WHOLE.zoomed(0.1, 0.1, 0.9, 0.9, COLUMNS, ROWS);
        for (int i = 0; i < 20; i++) {
            window = window.zoomed(1.25, 1.25, 0.5, 0.5, COLUMNS, ROWS);
        }

        assertThat(window).isEqualTo(WHOLE);
        assertThat(window.isWhole(COLUMNS, ROWS)).isTrue();
    }

    @Test
    void movingStopsAtTheEdges() {
        MapWindow window = WHOLE.zoomed(0.5, 0.5, 0, 0, COLUMNS, ROWS).moved(1e9, -5, COLUMNS, ROWS);

        assertThat(window.left()).isEqualTo(COLUMNS - window.width());
        assertThat(window.top()).isZero();
    }

    @Test
    void showingACellMovesNoFurtherThanNeeded() {
        MapWindow window = WHOLE.zoomed(0.5, 0.5, 0, 0, COLUMNS, ROWS);

        assertThat(window.showing(10, 10, COLUMNS, ROWS)).isEqualTo(window);
        assertThat(window.showing(1_800, 10, COLUMNS, ROWS).left()).isEqualTo(1);
    }

    @Test
    void aMapOfOneCellIsShownWhole() {
        assertThat(MapWindow.whole(1, 1).zoomed(0.5, 0.5, 0.5, 0.5, 1, 1)).isEqualTo(MapWindow.whole(1, 1));
    }
}
