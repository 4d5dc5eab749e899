package dev.keywright.desktop.heat;

import java.util.List;
import java.util.function.Consumer;

import dev.keywright.desktop.words.Words;
import dev.keywright.workbench.whatif.WhatIf;
import dev.keywright.workbench.whatif.WhatIfText;

import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/** The usual changes to try. The command line takes any figures. */
final class WhatIfMenu {
    private static final List<String> USUAL = List.of("shard=10", "dax", "on-demand", "provisioned",
            "auto-scaled=100:40000:70", "eventual", "larger=4");

    private final MenuButton button = new MenuButton(Words.text("heat.whatif.try"));

    WhatIfMenu(Consumer<WhatIf> tried) {
        button.setId("heat-whatif");
        button.setMaxWidth(Double.MAX_VALUE);
        for (String text : USUAL) {
            WhatIf change = WhatIfText.parse(text);
            MenuItem item = new MenuItem(change.label());
            item.setId("heat-whatif-" + text.replace("=", "-").replace(":", "-"));
            item.setOnAction(_ -> tried.accept(change));
            button.getItems().add(item);
        }
    }

    Node node() {
        return button;
    }
}
