package dev.keywright.desktop.shared;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** One of several values. It speaks up when a person chooses, not when the document's value is shown. */
public final class Choice<T> {
    private final ComboBox<T> box = new ComboBox<>();
    private final Consumer<T> choose;
    private boolean showing;

    public Choice(String id, Function<T, String> title, Consumer<T> choose) {
        this.choose = choose;
        box.setId(id);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : title.apply(value);
            }

            @Override
            public T fromString(String text) {
                return box.getValue();
            }
        });
        box.setOnAction(_ -> chosen());
    }

    private void chosen() {
        T value = box.getValue();
        if (!showing && value != null) {
            choose.accept(value);
        }
    }

    public void show(List<T> values, T value) {
        showing = true;
        if (!box.getItems().equals(values)) {
            box.getItems().setAll(values);
        }
        box.setValue(value);
        showing = false;
    }

    public Choice<T> wide() {
        box.setMaxWidth(Double.MAX_VALUE);
        return this;
    }

    public Choice<T> named(String name) {
        box.setAccessibleText(name);
        return this;
    }

    public ComboBox<T> node() {
        return box;
    }
}
