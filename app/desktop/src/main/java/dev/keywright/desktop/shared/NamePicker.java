package dev.keywright.desktop.shared;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.scene.control.ComboBox;

/** A name chosen from a list, or typed anew. A name that is refused gives way to the one before, and the reason is told. */
public final class NamePicker {
    private final ComboBox<String> box = new ComboBox<>();
    private final Function<String, Optional<String>> judge;
    private final Consumer<String> choose;
    private final Consumer<String> complain;
    private String shown = "";
    private boolean showing;

    public NamePicker(String id, Function<String, Optional<String>> judge, Consumer<String> choose,
            Consumer<String> complain) {
        this.judge = judge;
        this.choose = choose;
        this.complain = complain;
        box.setId(id);
        box.setEditable(true);
        box.getEditor().getStyleClass().add("mono");
        box.setOnAction(_ -> chosen());
        HistoryKeys.passOn(box, () -> box.getEditor().getText().equals(shown));
    }

    private void chosen() {
        String name = Optional.ofNullable(box.getValue()).orElse("").strip();
        if (showing || name.equals(shown)) {
            return;
        }
        Optional<String> wrong = judge.apply(name);
        complain.accept(wrong.orElse(""));
        if (wrong.isPresent()) {
            put(shown);
        } else {
            choose.accept(name);
        }
    }

    private void put(String name) {
        showing = true;
        box.setValue(name);
        box.getEditor().setText(name);
        showing = false;
    }

    public void show(List<String> names, String name) {
        showing = true;
        if (!box.getItems().equals(names)) {
            box.getItems().setAll(names);
        }
        showing = false;
        shown = name;
        put(name);
    }

    public NamePicker prompt(String text) {
        box.setPromptText(text);
        return this;
    }

    public NamePicker named(String name) {
        box.setAccessibleText(name);
        return this;
    }

    public NamePicker width(double pixels) {
        box.setPrefWidth(pixels);
        box.setMinWidth(pixels);
        return this;
    }

    public ComboBox<String> node() {
        return box;
    }
}
