package dev.keywright.desktop.shots;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import dev.keywright.design.model.Design;
import dev.keywright.design.model.DesignPath;
import dev.keywright.desktop.fx.Fx;
import dev.keywright.desktop.fx.Pictures;
import dev.keywright.desktop.main.DesignFiles;
import dev.keywright.desktop.main.Ports;
import dev.keywright.desktop.main.ShippedSamples;
import dev.keywright.desktop.main.Window;
import dev.keywright.desktop.main.WorkbenchLab;
import dev.keywright.desktop.session.ScreenId;
import dev.keywright.desktop.settings.Appearance;
import dev.keywright.desktop.settings.SettingsFile;
import dev.keywright.desktop.shell.StageDialogue;
import dev.keywright.desktop.task.SameThreadTaskRunner;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;

/**
 * Draws every screen in both themes at two sizes into {@code target/screenshots}. Run it with
 * {@code mvn -Dquick -Pscreenshots -pl app/desktop -am verify -DskipTests}.
 */
public final class Screenshots {
    private static final List<Appearance> THEMES = List.of(Appearance.LIGHT, Appearance.DARK);

    private Screenshots() {}

    public static void main(String[] arguments) {
        Fx.start();
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "target/screenshots");
        boolean quick = arguments.length > 1;
        for (Appearance theme : quick ? List.of(Appearance.valueOf(arguments[1])) : THEMES) {
            draw(folder, theme, 1280, 800);
            if (!quick) {
                draw(folder, theme, 2560, 1440);
            }
        }
        Platform.exit();
    }

    private static void draw(Path folder, Appearance theme, int width, int height) {
        Window window = Fx.call(() -> open(theme, width, height));
        picture(folder, "first", theme, width, height);
        Fx.run(() -> window.documents().openSample(new ShippedSamples().all().getFirst()));
        for (ScreenId screen : ScreenId.values()) {
            Fx.run(() -> show(window, screen));
            picture(folder, screen.name(), theme, width, height);
            if (screen == ScreenId.TABLE) {
                restOfTable(folder, theme, width, height);
            }
        }
        Fx.run(() -> window.run("palette"));
        picture(folder, "palette", theme, width, height);
        Fx.run(() -> List.copyOf(Stage.getWindows()).forEach(shown -> shown.hide()));
    }

    /** The table's page goes on below the window: its middle, with an index unfolded, and its end. */
    private static void restOfTable(Path folder, Appearance theme, int width, int height) {
        Fx.run(() -> ((ToggleButton) find("#index-0-unfold")).setSelected(true));
        for (double at : new double[]{0.4, 1}) {
            Fx.run(() -> ((ScrollPane) find("#table-page")).setVvalue(at));
            picture(folder, at < 1 ? "table-middle" : "table-end", theme, width, height);
        }
    }

    private static Node find(String query) {
        return Stage.getWindows().getFirst().getScene().getRoot().lookup(query);
    }

    private static void show(Window window, ScreenId screen) {
        window.desk().show(screen);
        switch (screen) {
            case PATTERNS -> window.run("run-all");
            case HEAT -> {
                Design design = window.session().design();
                window.desk().select(new DesignPath.OfScenario(design.scenarios().getLast().name()));
                window.run("simulate");
            }
            case COST -> window.run("calculate");
            case COLLECTIONS, ENTITIES, EXPORT, START, TABLE -> window.desk().show(screen);
        }
    }

    private static void picture(Path folder, String name, Appearance theme, int width, int height) {
        Fx.settle();
        String file = "%s-%s-%dx%d.png".formatted(name, theme, width, height).toLowerCase(Locale.ROOT);
        Pictures.save(Fx.call(() -> Stage.getWindows().getFirst().getScene().snapshot(null)), folder.resolve(file));
    }

    private static Window open(Appearance theme, int width, int height) {
        Stage stage = new Stage();
        Window window = new Window(
                new Ports(new DesignFiles(), new ShippedSamples(), new WorkbenchLab(), new SameThreadTaskRunner(),
                        new SettingsFile(Path.of("target/screenshots/settings.properties"))),
                overlays -> new StageDialogue(stage, overlays), stage::close);
        window.appearances().chosenProperty().set(theme);
        stage.setScene(window.scene(width, height));
        stage.show();
        return window;
    }
}
