package dev.keywright.desktop.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import dev.keywright.desktop.command.PaletteViewModel;
import dev.keywright.desktop.session.Desk;
import dev.keywright.desktop.session.ScreenId;
import dev.keywright.desktop.shared.Overlays;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The window's frame. Each screen is built when it is first shown, and kept. */
public final class ShellView {
    private static final double NAVIGATOR_SHARE = 0.165;
    private static final double INSPECTOR_FROM = 0.81;
    private static final double PROBLEMS_FROM = 0.80;

    private final Map<ScreenId, Node> built = new EnumMap<>(ScreenId.class);
    private final Map<ScreenId, Supplier<Node>> screens;
    private final StackPane centre = new StackPane();
    private final SplitPane columns = new SplitPane();
    private final SplitPane rows = new SplitPane();
    private final Overlays overlays;
    private final Sides sides;

    /** What stands around the screens. */
    public record Sides(Node navigator, Node inspector, Node problems) {}

    public ShellView(Desk desk, List<MenuGroup> menus, ToolsView tools, Sides sides, StatusBar status,
            Map<ScreenId, Supplier<Node>> screens) {
        this.screens = new EnumMap<>(screens);
        this.sides = sides;
        VBox top = new VBox(MenuBarView.of(menus), tools.node());
        top.getStyleClass().add("top-box");
        VBox work = new VBox(new ScreenStrip(desk).node(), centre);
        VBox.setVgrow(centre, javafx.scene.layout.Priority.ALWAYS);
        work.setMinWidth(360);
        rows.setOrientation(Orientation.VERTICAL);
        rows.getItems().add(work);
        BorderPane shell = new BorderPane(columns, top, null, status.node(), null);
        shell.getStyleClass().add("shell");
        overlays = new Overlays(shell);
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

    /** Opens the palette over this window whenever its view model says so. */
    public void attach(PaletteViewModel palette) {
        new PaletteView(palette, overlays);
    }

    public Overlays overlays() {
        return overlays;
    }

    public Parent root() {
        return overlays.node();
    }
}
