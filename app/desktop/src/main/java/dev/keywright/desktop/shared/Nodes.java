package dev.keywright.desktop.shared;

import dev.keywright.desktop.theme.Icons;

import org.kordamp.ikonli.feather.Feather;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Small nodes in the house style. */
public final class Nodes {
    private Nodes() {}

    public static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** The name of a screen, never shortened. */
    public static Label screenTitle(String text) {
        Label title = label(text, "title-2");
        title.setMinWidth(Region.USE_PREF_SIZE);
        return title;
    }

    /** A label that may take several lines. */
    public static Label paragraph(String text, String... styles) {
        Label label = label(text, styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    public static Button button(String id, String text, Feather icon, Runnable action) {
        Button button = new Button(text, Icons.of(icon));
        button.setId(id);
        button.setOnAction(_ -> action.run());
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    public static Button plainButton(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setOnAction(_ -> action.run());
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /** A button with an icon alone; its name is in the tooltip and for screen readers. */
    public static Button tool(String id, String name, Feather icon, Runnable action) {
        Button button = new Button(null, Icons.of(icon));
        button.setId(id);
        button.getStyleClass().add("tool");
        button.setOnAction(_ -> action.run());
        named(button, name);
        return button;
    }

    public static void named(ButtonBase button, String name) {
        button.setTooltip(new Tooltip(name));
        button.setAccessibleText(name);
    }

    public static Region spring() {
        Region region = new Region();
        HBox.setHgrow(region, Priority.ALWAYS);
        return region;
    }

    /** Says why there is nothing here and what to do about it. */
    public static VBox empty(Feather icon, String title, String text, Node... actions) {
        Label explanation = paragraph(text, "muted");
        explanation.setMaxWidth(420);
        explanation.setTextAlignment(javafx.scene.text.TextAlignment.CENTER);
        HBox row = new HBox(8, actions);
        row.setAlignment(javafx.geometry.Pos.CENTER);
        VBox box = new VBox(Icons.of(icon, "large"), label(title, "title-2"), explanation, row);
        box.getStyleClass().add("empty");
        return box;
    }
}
