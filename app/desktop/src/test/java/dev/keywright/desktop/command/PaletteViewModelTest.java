package dev.keywright.desktop.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class PaletteViewModelTest {
    private final List<String> run = new ArrayList<>();
    private final PaletteViewModel palette = new PaletteViewModel(() -> List.of(command("Save"), command("Save as…"),
            command("Show Item collections"), command("Run all access patterns"), command("Go to Order")));

    private Command command(String title) {
        return Command.always(title, "", title, "", () -> run.add(title));
    }

    private List<String> titles() {
        return palette.results().stream().map(command -> command.title().get()).toList();
    }

    @Test
    void opensWithEverything() {
        palette.open();
        assertThat(palette.openProperty().get()).isTrue();
        assertThat(palette.results()).hasSize(5);
    }

    @Test
    void theWholeWordComesFirst() {
        palette.open();
        palette.queryProperty().set("order");
        assertThat(titles()).first().isEqualTo("Go to Order");
    }

    @Test
    void initialsFindACommand() {
        palette.open();
        palette.queryProperty().set("raap");
        assertThat(titles()).containsExactly("Run all access patterns");
    }

    @Test
    void shorterTitlesWinAmongEquals() {
        palette.open();
        palette.queryProperty().set("save");
        assertThat(titles()).startsWith("Save", "Save as…");
    }

    @Test
    void runningACommandClosesThePalette() {
        palette.open();
        palette.run(palette.results().getFirst());
        assertThat(palette.openProperty().get()).isFalse();
        assertThat(run).containsExactly("Save");
    }

    @Test
    void lettersInAnotherOrderFindNothing() {
        palette.open();
        palette.queryProperty().set("evas");
        assertThat(titles()).isEmpty();
    }
}
