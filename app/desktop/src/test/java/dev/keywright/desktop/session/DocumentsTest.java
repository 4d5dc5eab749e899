package dev.keywright.desktop.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

import dev.keywright.design.edit.DesignEdit;
import dev.keywright.desktop.dialogue.Notice;
import dev.keywright.desktop.fx.ScriptedDialogue;
import dev.keywright.desktop.fx.SmallShop;
import dev.keywright.desktop.main.DesignFiles;
import dev.keywright.desktop.settings.SettingsFile;
import dev.keywright.desktop.task.SameThreadTaskRunner;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsTest {
    @TempDir
    Path folder;

    private final Session session = new Session(Clock.systemUTC());
    private final Desk desk = new Desk();
    private final ScriptedDialogue dialogue = new ScriptedDialogue();

    @BeforeEach
    void openTheShop() {
        session.begin(SmallShop.design(), Optional.empty());
    }

    private Documents documents() {
        return new Documents(session, desk, new DesignFiles(), dialogue, new SameThreadTaskRunner(),
                new SettingsFile(folder.resolve("settings.properties")));
    }

    @Test
    void savesAsksForANameOnceAndRemembersTheFile() {
        Path file = folder.resolve("shop.keywright.json");
        Documents documents = documents();
        session.apply(new DesignEdit.SetName("Mine"));
        dialogue.choosing(file);
        documents.save();
        assertThat(file).exists();
        assertThat(session.dirtyProperty().get()).isFalse();
        session.apply(new DesignEdit.SetName("Ours"));
        assertThat(session.dirtyProperty().get()).isTrue();
        documents.save();
        assertThat(session.dirtyProperty().get()).isFalse();
        assertThat(documents().recentFiles()).containsExactly(file);
    }

    @Test
    void undoingBackToTheSavedValueIsNotAChange() {
        Documents documents = documents();
        dialogue.choosing(folder.resolve("shop.keywright.json"));
        documents.save();
        session.apply(new DesignEdit.SetName("Mine"));
        session.undo();
        assertThat(session.dirtyProperty().get()).isFalse();
    }

    @Test
    void whatWasSavedOpensAgain() {
        Path file = folder.resolve("shop.keywright.json");
        Documents documents = documents();
        dialogue.choosing(file);
        documents.save();
        documents.create();
        assertThat(session.design().tables()).isEmpty();
        documents.open(file);
        assertThat(session.design()).isEqualTo(SmallShop.design());
        assertThat(desk.screenProperty().get()).isEqualTo(ScreenId.ENTITIES);
    }

    @Test
    void unsavedChangesAreAskedAbout() {
        Documents documents = documents();
        session.apply(new DesignEdit.SetName("Mine"));
        documents.create();
        assertThat(dialogue.questions()).hasSize(1);
        assertThat(session.design().name()).isEqualTo("Mine");
        dialogue.answering("Don't save");
        documents.create();
        assertThat(session.design().name()).isEqualTo("Untitled design");
    }

    @Test
    void aFileThatIsNoDesignIsToldAndChangesNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("broken.json"), "{\"keywright\": ");
        documents().open(file);
        assertThat(session.design()).isEqualTo(SmallShop.design());
        assertThat(dialogue.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.mood()).isEqualTo(Notice.Mood.BAD);
            assertThat(notice.text()).contains("broken.json");
        });
    }
}
