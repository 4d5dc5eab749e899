package dev.keywright.desktop.main;

import java.nio.file.Path;
import java.util.Optional;

import dev.keywright.desktop.settings.SettingsFile;
import dev.keywright.desktop.shell.StageDialogue;
import dev.keywright.desktop.task.BackgroundTaskRunner;
import dev.keywright.desktop.theme.Fonts;
import dev.keywright.desktop.theme.Icons;
import dev.keywright.desktop.words.Words;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.stage.Stage;

/** The JavaFX application: one window. */
public final class WindowApplication extends Application {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 900;
    private static final double LEAST_HEIGHT = 600;

    /** Returns when the window has been closed. */
    static void open(Optional<Path> file) {
        launch(WindowApplication.class, file.map(Path::toString).stream().toArray(String[]::new));
    }

    @Override
    public void start(Stage stage) {
        Fonts.load();
        BackgroundTaskRunner tasks = new BackgroundTaskRunner(Platform::runLater);
        Window window = new Window(
                new Ports(new DesignFiles(), new ShippedSamples(), new WorkbenchLab(), tasks, SettingsFile.ofUser()),
                overlays -> new StageDialogue(stage, overlays), stage::close);
        stage.setScene(window.scene(WIDTH, HEIGHT));
        stage.getIcons().setAll(Icons.window());
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.titleProperty()
                .bind(Bindings.createStringBinding(() -> title(window),
                        window.session().designProperty(), window.session().dirtyProperty()));
        stage.setOnCloseRequest(event -> {
            if (window.session().dirtyProperty().get()) {
                event.consume();
                window.documents().unlessUnsaved(stage::close);
            }
        });
        stage.setOnHidden(_ -> tasks.close());
        stage.show();
        getParameters().getUnnamed().stream().findFirst().map(Path::of).ifPresent(window.documents()::open);
    }

    private static String title(Window window) {
        String name = window.session().design().name();
        if (name.isEmpty()) {
            return Words.text("app.name");
        }
        return Words.text(window.session().dirtyProperty().get() ? "app.title.changed" : "app.title", name);
    }
}
