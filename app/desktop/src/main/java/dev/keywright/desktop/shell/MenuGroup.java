package dev.keywright.desktop.shell;

import java.util.List;

import dev.keywright.desktop.command.Command;

/** One menu of the menu bar; a line is drawn between its sections. */
public record MenuGroup(String title, List<List<Command>> sections) {
    public MenuGroup {
        sections = sections.stream().map(List::copyOf).toList();
    }
}
