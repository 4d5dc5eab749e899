package dev.keywright.desktop.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import dev.keywright.design.name.AttributeName;
import dev.keywright.design.table.Capacity;
import dev.keywright.design.table.DeletionProtection;
import dev.keywright.design.table.StreamView;
import dev.keywright.design.table.TableClass;
import dev.keywright.design.table.TableOptions;
import dev.keywright.desktop.shared.Nodes;
import dev.keywright.desktop.words.Words;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;

/** The options of a table, each with what it means beside it. */
final class OptionsForm {
    static final double NAME_WIDTH = 170;
    private static final double FIELD_WIDTH = 230;

    private final TableViewModel model;
    private final GridPane form = new GridPane();
    private int row;

    OptionsForm(TableViewModel model, TableOptions options) {
        this.model = model;
        form.getStyleClass().add("form");
        ColumnConstraints help = new ColumnConstraints();
        help.setFillWidth(true);
        form.getColumnConstraints().addAll(new ColumnConstraints(NAME_WIDTH), new ColumnConstraints(FIELD_WIDTH), help);
        line("capacity", capacity(options));
        if (options.capacity() instanceof Capacity.Provisioned(var read, var write)) {
            line("provisioned", units(read.units(), write.units()));
        }
        line("class", tableClass(options));
        line("stream", stream(options));
        line("ttl", timeToLive(options));
        line("recovery", check("option-recovery", options.pointInTimeRecovery().isPresent(), model::setRecovery));
        line("protection", check("option-protection",
                options.deletionProtection() == DeletionProtection.ENABLED, model::setProtection));
    }

    private void line(String key, Node field) {
        Label help = Nodes.paragraph(Words.text("table." + key + ".help"), "muted", "small");
        form.addRow(row++, Nodes.label(Words.text("table." + key), "name"), field, help);
    }

    private ComboBox<String> capacity(TableOptions options) {
        ComboBox<String> box = choice("option-capacity", List.of("PAY_PER_REQUEST", "PROVISIONED"),
                options.capacity().billingMode());
        box.setOnAction(_ -> model.setCapacity(box.getValue()));
        return box;
    }

    private Node units(long read, long write) {
        TextField reads = number("option-read", read);
        TextField writes = number("option-write", write);
        Runnable apply = () -> {
            if (reads.getText().matches("\\d{1,9}") && writes.getText().matches("\\d{1,9}")) {
                model.setProvisioned(Long.parseLong(reads.getText()), Long.parseLong(writes.getText()));
            }
        };
        reads.setOnAction(_ -> apply.run());
        writes.setOnAction(_ -> apply.run());
        HBox box = new HBox(6, Nodes.label("RCU", "caption"), reads, Nodes.label("WCU", "caption"), writes);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private static TextField number(String id, long value) {
        TextField field = new TextField(Long.toString(value));
        field.setId(id);
        field.setPrefColumnCount(5);
        return field;
    }

    private ComboBox<String> tableClass(TableOptions options) {
        ComboBox<String> box = choice("option-class",
                Arrays.stream(TableClass.values()).map(TableClass::name).toList(), options.tableClass().name());
        box.setOnAction(_ -> model.setTableClass(TableClass.valueOf(box.getValue())));
        return box;
    }

    private ComboBox<String> stream(TableOptions options) {
        String off = Words.text("table.stream.off");
        List<String> choices = new ArrayList<>(List.of(off));
        Arrays.stream(StreamView.values()).map(StreamView::name).forEach(choices::add);
        ComboBox<String> box = choice("option-stream", choices, options.stream().map(StreamView::name).orElse(off));
        box.setOnAction(_ -> model.setStream(
                box.getValue().equals(off) ? Optional.empty() : Optional.of(StreamView.valueOf(box.getValue()))));
        return box;
    }

    private TextField timeToLive(TableOptions options) {
        TextField field = new TextField(options.timeToLive().map(AttributeName::value).orElse(""));
        field.setId("option-ttl");
        field.setPromptText(Words.text("table.ttl.off"));
        field.setOnAction(_ -> model.setTimeToLive(field.getText()));
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                model.setTimeToLive(field.getText());
            }
        });
        return field;
    }

    private static CheckBox check(String id, boolean selected, java.util.function.Consumer<Boolean> change) {
        CheckBox box = new CheckBox(Words.text("table.enabled"));
        box.setId(id);
        box.setSelected(selected);
        box.setOnAction(_ -> change.accept(box.isSelected()));
        return box;
    }

    private static ComboBox<String> choice(String id, List<String> choices, String value) {
        ComboBox<String> box = new ComboBox<>();
        box.setId(id);
        box.getItems().setAll(choices);
        box.setValue(value);
        box.setMaxWidth(Double.MAX_VALUE);
        return box;
    }

    GridPane node() {
        return form;
    }
}
