package dev.keywright.desktop.shared;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import dev.keywright.design.name.TableName;
import dev.keywright.desktop.words.Words;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;

/** Which table a screen shows; hidden while there is but one. */
public final class TablePicker {
    private TablePicker() {}

    public static ComboBox<TableName> of(ObservableValue<Optional<TableName>> shown, Supplier<List<TableName>> tables,
            Consumer<TableName> choose) {
        ComboBox<TableName> picker = new ComboBox<>();
        picker.setId("table-picker");
        picker.setAccessibleText(Words.text("picker.table"));
        shown.subscribe(name -> {
            picker.getItems().setAll(tables.get());
            picker.setValue(name.orElse(null));
            picker.setVisible(picker.getItems().size() > 1);
            picker.setManaged(picker.isVisible());
        });
        picker.setOnAction(_ -> Optional.ofNullable(picker.getValue())
                .filter(name -> shown.getValue().filter(name::equals).isEmpty())
                .ifPresent(choose));
        return picker;
    }
}
