package dev.keywright.design.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.keywright.design.Shop;

class DesignFileTest {
    @TempDir
    private Path folder;

    @Test
    void loadsWhatItSavedAndLeavesNothingBeside() throws IOException {
        Path file = folder.resolve("shop.keywright.json");
        DesignFile.save(file, Shop.design());
        DesignFile.save(file, Shop.design());
        assertThat(DesignFile.load(file)).isEqualTo(Shop.design());
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aFailedSaveLeavesTheOldFile() throws IOException {
        Path taken = folder.resolve("taken.keywright.json");
        Files.createDirectories(taken.resolve("inside"));
        assertThatThrownBy(() -> DesignFile.save(taken, Shop.design())).isInstanceOf(IOException.class);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(taken);
        }
    }

    @Test
    void errorsNameTheFileAndThePlace() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.keywright.json"), "{\n \"keywright\": 1,\n \"name\": 2}");
        assertThatThrownBy(() -> DesignFile.load(file)).isInstanceOf(IOException.class)
                .hasMessage(file + ":3:10: name: expected text, found a number");
    }

    @Test
    void refusesWhatIsNotUtf8() throws IOException {
        Path file = Files.write(folder.resolve("bad.keywright.json"), new byte[]{'"', (byte) 0xff, '"'});
        assertThatThrownBy(() -> DesignFile.load(file)).isInstanceOf(IOException.class)
                .hasMessageContaining("not UTF-8");
    }
}
