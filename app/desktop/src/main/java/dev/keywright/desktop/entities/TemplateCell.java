package dev.keywright.desktop.entities;

import java.util.Optional;
import java.util.function.Consumer;

import dev.keywright.desktop.words.Words;

import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A template of the chart. Enter or a double click edits it, Escape leaves it as it was; it is checked as typed. */
final class TemplateCell extends TableCell<ChartRow, String> {
    private final EntitiesViewModel entities;
    private final ChartColumn column;
    private final Consumer<TemplateRemark> remarks;
    private final Label absent = new Label("—");

    TemplateCell(EntitiesViewModel entities, ChartColumn column, Consumer<TemplateRemark> remarks) {
        this.entities = entities;
        this.column = column;
        this.remarks = remarks;
        absent.getStyleClass().add("muted");
        getStyleClass().add("template");
    }

    @Override
    public void startEdit() {
        if (getTableRow().getItem() == null) {
            return;
        }
        super.startEdit();
        TextField editor = new TextField(getItem());
        editor.setId("template-editor");
        editor.setPromptText(Words.text("entities.template.prompt"));
        editor.textProperty().subscribe(text -> judge(editor, text));
        editor.addEventFilter(KeyEvent.KEY_PRESSED, event -> onKey(event, editor));
        editor.focusedProperty().subscribe(focused -> {
            if (!focused && isEditing() && editor.getScene() != null) {
                commitEdit(editor.getText());
            }
        });
        setText(null);
        setGraphic(editor);
        editor.requestFocus();
        editor.selectAll();
    }

    private void judge(TextField editor, String text) {
        TemplateRemark remark = entities.check(getTableRow().getItem().entity().name(), column.attribute(), text);
        remarks.accept(remark);
        editor.getStyleClass().remove("bad");
        if (remark instanceof TemplateRemark.Wrong) {
            editor.getStyleClass().add("bad");
        }
    }

    private void onKey(KeyEvent event, TextField editor) {
        if (event.getCode() == KeyCode.ENTER) {
            if (!editor.getStyleClass().contains("bad")) {
                commitEdit(editor.getText());
                getTableView().requestFocus();
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            cancelEdit();
            getTableView().requestFocus();
            event.consume();
        }
    }

    @Override
    public void commitEdit(String text) {
        Optional<ChartRow> row = Optional.ofNullable(getTableRow().getItem());
        super.commitEdit(text);
        remarks.accept(new TemplateRemark.Fine());
        row.ifPresent(edited -> entities.change(edited.entity().name(), column.attribute(), text));
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        remarks.accept(new TemplateRemark.Fine());
        show(getItem());
    }

    @Override
    protected void updateItem(String template, boolean empty) {
        super.updateItem(template, empty);
        if (empty || template == null) {
            setText(null);
            setGraphic(null);
            setTooltip(null);
        } else if (!isEditing()) {
            show(template);
        }
    }

    private void show(String template) {
        boolean none = template == null || template.isEmpty();
        setText(none ? null : template);
        setGraphic(none ? absent : null);
        setTooltip(none ? null : new Tooltip(template));
    }
}
