package dev.keywright.desktop.session;

import dev.keywright.design.model.Design;
import dev.keywright.design.model.DesignPath;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** Where people are: the screen in front and the thing selected. Screens reach each other only through here. */
public final class Desk {
    private final ReadOnlyObjectWrapper<ScreenId> screen = new ReadOnlyObjectWrapper<>(ScreenId.START);
    private final ObjectProperty<DesignPath> selection = new SimpleObjectProperty<>(new DesignPath.Whole());

    /** Starts over with another document: its first table is selected. */
    public void begin(Design design) {
        select(design.tables().isEmpty()
                ? new DesignPath.Whole()
                : new DesignPath.OfTable(design.tables().getFirst().name()));
    }

    public void show(ScreenId wanted) {
        screen.set(wanted);
    }

    public void select(DesignPath path) {
        selection.set(path);
    }

    /** Selects and goes to the screen where the thing is edited; stays where the thing can be seen already. */
    public void open(DesignPath path) {
        select(path);
        switch (path) {
            case DesignPath.Whole _ -> screen.set(ScreenId.START);
            case DesignPath.OfTable _,DesignPath.OfAttribute _ -> showUnlessOn(ScreenId.TABLE, ScreenId.COLLECTIONS);
            case DesignPath.OfIndex _ -> showUnlessOn(ScreenId.COLLECTIONS, ScreenId.TABLE);
            case DesignPath.OfEntity _,DesignPath.OfField _,DesignPath.OfTemplate _ -> screen.set(ScreenId.ENTITIES);
            case DesignPath.OfPattern _ -> showUnlessOn(ScreenId.PATTERNS, ScreenId.COLLECTIONS);
            case DesignPath.OfScenario _ -> screen.set(ScreenId.HEAT);
            case DesignPath.OfItem _ -> screen.set(ScreenId.COLLECTIONS);
        }
    }

    private void showUnlessOn(ScreenId wanted, ScreenId alsoFine) {
        if (screen.get() != alsoFine) {
            screen.set(wanted);
        }
    }

    public ReadOnlyObjectProperty<ScreenId> screenProperty() {
        return screen.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<DesignPath> selectionProperty() {
        return selection;
    }
}
