package dev.keywright.design.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.keywright.design.Shop;
import dev.keywright.design.format.DesignJson;
import dev.keywright.design.model.Design;
import dev.keywright.design.name.TableName;

class HistoryTest {
    private Instant now = Instant.EPOCH;
    private final InstantSource clock = () -> now;
    private final History history = new History(Shop.design(), clock);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void undoingAllGivesTheStartAndRedoingAllTheEndByteForByte(long seed) {
        RandomEdits edits = new RandomEdits(new Random(seed));
        List<String> saved = new ArrayList<>(List.of(DesignJson.write(history.present())));
        for (int i = 0; i < 300; i++) {
            now = now.plusSeconds(10);
            if (tryTo(edits.next(history.present())) && !saved.getLast().equals(DesignJson.write(history.present()))) {
                saved.add(DesignJson.write(history.present()));
                assertThat(DesignJson.write(DesignJson.read(saved.getLast()))).isEqualTo(saved.getLast());
            }
        }
        assertThat(saved).as("seed %d", seed).hasSizeGreaterThan(60);
        for (String expected : saved.reversed().subList(1, saved.size())) {
            assertThat(DesignJson.write(history.undo())).as("seed %d", seed).isEqualTo(expected);
        }
        assertThat(history.canUndo()).isFalse();
        for (String expected : saved.subList(1, saved.size())) {
            assertThat(DesignJson.write(history.redo())).as("seed %d", seed).isEqualTo(expected);
        }
        assertThat(history.canRedo()).isFalse();
    }

    private boolean tryTo(Edit edit) {
        Design before = history.present();
        try {
            history.apply(edit);
            return true;
        } catch (RefusedEditException _) {
            assertThat(history.present()).isSameAs(before);
            return false;
        }
    }

    @Test
    void typingWithoutAPauseIsOneStep() {
        history.apply(new DesignEdit.SetNotes("a"));
        now = now.plusMillis(300);
        history.apply(new DesignEdit.SetNotes("ab"));
        now = now.plus(Duration.ofSeconds(5));
        history.apply(new DesignEdit.SetNotes("abc"));
        assertThat(history.undo().notes()).isEqualTo("ab");
        assertThat(history.undo().notes()).isEqualTo("# Notes");
    }

    @Test
    void leavingAFieldEndsABurst() {
        history.apply(new DesignEdit.SetNotes("a"));
        history.pause();
        history.apply(new DesignEdit.SetNotes("ab"));
        assertThat(history.undo().notes()).isEqualTo("a");
    }

    @Test
    void revisionsNameValues() {
        long start = history.revision();
        history.apply(new DesignEdit.SetName("x"));
        long named = history.revision();
        history.undo();
        assertThat(history.revision()).isEqualTo(start);
        history.redo();
        assertThat(history.revision()).isEqualTo(named).isNotEqualTo(start);
        assertThat(history.undoLabel()).contains("rename design");
    }

    @Test
    void anEditThatChangesNothingIsNoStep() {
        history.apply(new DesignEdit.SetName("Shop"));
        assertThat(history.canUndo()).isFalse();
    }

    @Test
    void aRefusedEditLeavesEverything() {
        assertThatThrownBy(() -> history.apply(new TableEdit.RemoveTable(new TableName("x"))))
                .isInstanceOf(RefusedEditException.class)
                .hasMessage("there is no table x");
        assertThat(history.present()).isEqualTo(Shop.design());
    }
}
