package dev.keywright.desktop.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

class DisplayTest {
    @Test
    void missesADisplayWhereTheEnvironmentNamesNone() {
        assertThat(Display.isMissing(Map.of())).isTrue();
        assertThat(Display.isMissing(Map.of("DISPLAY", " "))).isTrue();
        assertThat(Display.isMissing(Map.of("DISPLAY", ":0"))).isFalse();
    }

    @Test
    void namesTheCommandThatInstallsWhatAWindowLacks() {
        assertThat(Display.reasonsAgainst(library -> !library.startsWith("libgtk")))
                .containsExactly("keywright: a window needs system libraries that are not installed; on Debian or"
                        + " Ubuntu: sudo apt-get install libgtk-3-0");
    }

    @Test
    void saysNothingWhereEverythingIsInstalled() {
        assertThat(Display.reasonsAgainst(_ -> true)).isEmpty();
    }
}
