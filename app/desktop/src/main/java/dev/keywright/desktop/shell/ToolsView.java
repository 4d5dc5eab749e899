package dev.keywright.desktop.shell;

import dev.keywright.desktop.command.Command;
import dev.keywright.desktop.command.PaletteViewModel;
import dev.keywright.desktop.shared.Nodes;
import dev.keywright.desktop.theme.Icons;
import dev.keywright.desktop.words.Words;

import org.kordamp.ikonli.feather.Feather;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The row of tools under the menu bar: file and history at the left, the palette in the middle, the theme at the right. */
final class ToolsView {
    private final HBox tools = new HBox();

    /** A command shown as an icon. */
    record Tool(Command command, Feather icon) {}

    ToolsView(java.util.List<java.util.List<Tool>> left, ObservableValue<String> documentName, PaletteViewModel palette,
            Tool last) {
        tools.getStyleClass().add("tools");
        left.forEach(group -> {
            group.forEach(tool -> tools.getChildren().add(button(tool)));
            tools.getChildren().add(new Separator(Orientation.VERTICAL));
        });
        Label name = Nodes.label("", "document-name");
        name.setId("document-name");
        name.textProperty().bind(documentName);
        name.setMinWidth(60);
        tools.getChildren().addAll(name, Nodes.spring(), search(palette), Nodes.spring(), button(last));
    }

    private static Node button(Tool tool) {
        Command command = tool.command();
        Button button = Nodes.tool("tool-" + command.id(), command.title().get(), tool.icon(), command::run);
        button.disableProperty().bind(command.enabled().map(enabled -> !enabled));
        Tooltip tooltip = new Tooltip();
        String keys = command.shortcut().map(text -> "  " + KeyCombination.valueOf(text).getDisplayText()).orElse("");
        tooltip.textProperty().bind(command.title().map(title -> title + keys));
        button.setTooltip(tooltip);
        button.accessibleTextProperty().bind(command.title());
        return button;
    }

    private static Button search(PaletteViewModel palette) {
        String keys = KeyCombination.valueOf("Shortcut+K").getDisplayText();
        HBox content = new HBox(8, Icons.of(Feather.SEARCH), Nodes.label(Words.text("palette.button"), "muted"),
                Nodes.spring(), Nodes.label(keys, "caption"));
        content.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        Button button = new Button(null, content);
        button.setContentDisplay(javafx.scene.control.ContentDisplay.GRAPHIC_ONLY);
        button.setId("tool-palette");
        button.getStyleClass().add("palette-button");
        button.setAccessibleText(Words.text("palette.button"));
        button.setPrefWidth(360);
        button.setMinWidth(180);
        button.setMaxHeight(Region.USE_PREF_SIZE);
        content.prefWidthProperty().bind(button.widthProperty().subtract(26));
        button.setOnAction(_ -> palette.open());
        return button;
    }

    HBox node() {
        return tools;
    }
}
