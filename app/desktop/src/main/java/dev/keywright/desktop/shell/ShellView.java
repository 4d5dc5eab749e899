package dev.keywright.desktop.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import dev.keywright.desktop.command.PaletteViewModel;
import dev.keywright.desktop.session.Desk;
import dev.keywright.desktop.session.ScreenId;
import dev.keywright.desktop.shared.Overlays;
import dev.keywright.desktop.task.TaskRunner;

import org.kordamp.ikonli.feather.Feather;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The window's frame. Each screen is built when it is first shown, and kept. */
public final class ShellView {
    private static final double NAVIGATOR_SHARE = 0.175;
    private static final double INSPECTOR_FROM = 0.81;
    private static final double PROBLEMS_FROM = 0.85;

    private final Map<ScreenId, Node> built = new EnumMap<>(ScreenId.class);
    private final Map<ScreenId, Supplier<Node>> screens;
    private final StackPane centre = new StackPane();
    private final SplitPane columns = new SplitPane();
    private final SplitPane rows = new SplitPane();
    private final Overlays overlays;
    private final Sides sides;

    /** What stands around the screens. */
    public record Sides(Node navigator, Node inspector, Node problems) {}

    /** What the frame says about the document. */
    public record Captions(ObservableValue<String> name, ObservableValue<String> summary) {}

    public ShellView(Desk desk, Catalog catalog, PaletteViewModel palette, TaskRunner tasks, Captions captions,
            Sides sides, Map<ScreenId, Supplier<Node>> screens) {
        this.screens = new EnumMap<>(screens);
        this.sides = sides;
        ToolsView tools = new ToolsView(List.of(
                List.of(new ToolsView.Tool(catalog.command("new"), Feather.FILE_PLUS),
                        new ToolsView.Tool(catalog.command("open"), Feather.FOLDER),
                        new ToolsView.Tool(catalog.command("save"), Feather.SAVE)),
                List.of(new ToolsView.Tool(catalog.command("undo"), Feather.CORNER_UP_LEFT),
                        new ToolsView.Tool(catalog.command("redo"), Feather.CORNER_UP_RIGHT))),
                captions.name(), palette, new ToolsView.Tool(catalog.command("theme"), Feather.MOON));
        VBox top = new VBox(MenuBarView.of(catalog.menus()), tools.node());
        top.getStyleClass().add("top-box");
        VBox work = new VBox(new ScreenStrip(desk).node(), centre);
        VBox.setVgrow(centre, javafx.scene.layout.Priority.ALWAYS);
        work.setMinWidth(360);
        rows.setOrientation(Orientation.VERTICAL);
        rows.getItems().add(work);
        BorderPane shell = new BorderPane(columns, top, null, new StatusBar(captions.summary(), tasks).node(), null);
        shell.getStyleClass().add("shell");
        overlays = new Overlays(shell);
        new PaletteView(palette, overlays);
        desk.screenProperty().subscribe(this::show);
    }

    private void show(ScreenId screen) {
        centre.getChildren().setAll(built.computeIfAbsent(screen, this::build));
        arrange(screen == ScreenId.START);
    }

    private Node build(ScreenId screen) {
        Node node = java.util.Objects.requireNonNull(screens.get(screen)).get();
        node.getStyleClass().add("screen");
        return node;
    }

    /** The start page stands alone: without a document there is nothing to navigate, inspect or mend. */
    private void arrange(boolean start) {
        boolean alone = columns.getItems().size() == 1;
        if (start && !alone) {
            rows.getItems().remove(sides.problems());
            columns.getItems().setAll(List.of(rows));
        } else if (!start && columns.getItems().size() != 3) {
            rows.getItems().add(sides.problems());
            columns.getItems().setAll(List.of(sides.navigator(), rows, sides.inspector()));
            columns.setDividerPositions(NAVIGATOR_SHARE, INSPECTOR_FROM);
            rows.setDividerPositions(PROBLEMS_FROM);
            SplitPane.setResizableWithParent(sides.navigator(), false);
            SplitPane.setResizableWithParent(sides.inspector(), false);
            SplitPane.setResizableWithParent(sides.problems(), false);
        }
    }

    public Overlays overlays() {
        return overlays;
    }

    public Parent root() {
        return overlays.node();
    }
}
