package dev.keywright.desktop.story;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

import dev.keywright.desktop.fx.Fx;
import dev.keywright.desktop.fx.ScriptedDialogue;
import dev.keywright.desktop.main.DesignFiles;
import dev.keywright.desktop.main.Ports;
import dev.keywright.desktop.main.ShippedSamples;
import dev.keywright.desktop.main.Window;
import dev.keywright.desktop.main.WorkbenchLab;
import dev.keywright.desktop.settings.SettingsFile;
import dev.keywright.desktop.task.BackgroundTaskRunner;

import javafx.application.Platform;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;

import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A window on the shipped samples, with hands. Files are chosen by script, all else is the real thing. */
final class WindowRobot implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 60;

    private final FxRobot hands = new FxRobot();
    private final ScriptedDialogue dialogue = new ScriptedDialogue();
    private final BackgroundTaskRunner tasks = new BackgroundTaskRunner(Platform::runLater);
    private final Window window;
    private final Stage stage;

    WindowRobot(Path folder) {
        Fx.start();
        stage = Fx.call(Stage::new);
        window = Fx.call(() -> new Window(new Ports(new DesignFiles(), new ShippedSamples(), new WorkbenchLab(), tasks,
                new SettingsFile(folder.resolve("settings.properties"))), _ -> dialogue, stage::close));
        Fx.run(() -> {
            stage.setScene(window.scene(1280, 800));
            stage.setX(0);
            stage.setY(0);
            stage.show();
            stage.requestFocus();
        });
        Fx.settle();
    }

    Window window() {
        return window;
    }

    ScriptedDialogue dialogue() {
        return dialogue;
    }

    void click(String query) {
        appears(query);
        hands.clickOn(query);
        settle();
    }

    /** Scrolls the page that holds the node until it can be seen. */
    void reveal(String page, String query) {
        appears(page);
        until(query + " is there", () -> hands.lookup(query).tryQuery().isPresent());
        Fx.run(() -> {
            ScrollPane scroll = (ScrollPane) node(page);
            Node content = scroll.getContent();
            double at = content.sceneToLocal(node(query).localToScene(0, 0)).getY();
            double hidden = content.getBoundsInLocal().getHeight() - scroll.getViewportBounds().getHeight();
            scroll.setVvalue(Math.clamp((at - 60) / Math.max(1, hidden), 0, 1));
        });
        settle();
    }

    /** Types into a field in place of what is there, and hands it over. */
    void fill(String query, String text) {
        click(query);
        keys(KeyCode.SHORTCUT, KeyCode.A);
        type(text);
        keys(KeyCode.ENTER);
    }

    void doubleClick(Node node) {
        hands.doubleClickOn(node);
        settle();
    }

    void click(Node node) {
        hands.clickOn(node);
        settle();
    }

    /** A choice of the list that is open. */
    Node popupCell(String text) {
        until(text + " can be chosen", () -> hands.lookup((Node found) -> isPopupCell(found, text))
                .tryQuery()
                .isPresent());
        return hands.lookup((Node found) -> isPopupCell(found, text)).query();
    }

    private static boolean isPopupCell(Node found, String text) {
        return found instanceof ListCell<?> cell && text.equals(cell.getText())
                && cell.getScene().getWindow() instanceof PopupWindow && cell.isVisible();
    }

    void keys(KeyCode... keys) {
        hands.push(keys);
        settle();
    }

    void type(String text) {
        hands.write(text);
        settle();
    }

    void scrollDown() {
        hands.scroll(5, VerticalDirection.DOWN);
        settle();
    }

    /** The command palette, from the keyboard alone. */
    void command(String words) {
        keys(KeyCode.SHORTCUT, KeyCode.K);
        appears("#palette-query");
        type(words);
        keys(KeyCode.ENTER);
    }

    Node node(String query) {
        return hands.lookup(query).query();
    }

    boolean isThere(String query) {
        return hands.lookup(query).tryQuery().filter(Node::isVisible).isPresent();
    }

    void appears(String query) {
        until(query + " is on screen", () -> isThere(query));
    }

    /** The first visible cell with this text. */
    Node cell(String text) {
        return hands.lookup((Node found) -> found instanceof Labeled labeled && text.equals(labeled.getText())
                && found.getStyleClass().contains("table-cell")).query();
    }

    void until(String what, BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> Fx.call(condition::getAsBoolean));
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain until " + what, e);
        }
        settle();
    }

    void settle() {
        WaitForAsyncUtils.waitForFxEvents();
        Fx.settle();
    }

    @Override
    public void close() {
        Fx.run(() -> {
            stage.hide();
            tasks.close();
        });
    }
}
