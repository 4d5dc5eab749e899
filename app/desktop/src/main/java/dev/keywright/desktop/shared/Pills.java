package dev.keywright.desktop.shared;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A few choices side by side, one of them taken. */
public final class Pills<T> {
    private final Function<T, String> id;
    private final Function<T, String> title;
    private final Consumer<T> choose;
    private final HBox row = new HBox();

    public Pills(Function<T, String> id, Function<T, String> title, Consumer<T> choose) {
        this.id = id;
        this.title = title;
        this.choose = choose;
        row.getStyleClass().add("switcher");
    }

    public void show(List<T> choices, T taken) {
        ToggleGroup group = new ToggleGroup();
        row.getChildren().setAll(choices.stream().map(choice -> {
            ToggleButton pill = new ToggleButton(title.apply(choice));
            pill.setId(id.apply(choice));
            pill.setToggleGroup(group);
            pill.setSelected(choice.equals(taken));
            pill.setMinWidth(Region.USE_PREF_SIZE);
            pill.getStyleClass().add(corner(choices.indexOf(choice), choices.size()));
            pill.setOnAction(_ -> {
                pill.setSelected(true);
                choose.accept(choice);
            });
            return pill;
        }).toList());
    }

    private static String corner(int position, int of) {
        if (of == 1) {
            return "single-pill";
        }
        return position == 0 ? "left-pill" : position == of - 1 ? "right-pill" : "center-pill";
    }

    public Node node() {
        return row;
    }
}
