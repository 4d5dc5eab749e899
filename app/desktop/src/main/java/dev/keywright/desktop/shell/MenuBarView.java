package dev.keywright.desktop.shell;

import java.util.List;

import dev.keywright.desktop.command.Command;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

/** The menu bar; it also carries the shortcuts, so every command with one must stand in a menu. */
final class MenuBarView {
    private MenuBarView() {}

    static MenuBar of(List<MenuGroup> groups) {
        MenuBar bar = new MenuBar();
        bar.setUseSystemMenuBar(true);
        groups.forEach(group -> bar.getMenus().add(menu(group)));
        return bar;
    }

    private static Menu menu(MenuGroup group) {
        Menu menu = new Menu(group.title());
        for (List<Command> section : group.sections()) {
            if (!menu.getItems().isEmpty() && !section.isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            section.forEach(command -> menu.getItems().add(item(command)));
        }
        return menu;
    }

    private static MenuItem item(Command command) {
        MenuItem item = new MenuItem();
        item.setId("menu-" + command.id());
        item.setMnemonicParsing(false);
        item.textProperty().bind(command.title());
        item.disableProperty().bind(command.enabled().map(enabled -> !enabled));
        command.shortcut().map(KeyCombination::valueOf).ifPresent(item::setAccelerator);
        item.setOnAction(_ -> command.run());
        return item;
    }
}
