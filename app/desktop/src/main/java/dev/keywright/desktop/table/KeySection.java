package dev.keywright.desktop.table;

import java.util.List;
import java.util.Optional;

import dev.keywright.design.edit.TableEdit;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.TableName;
import dev.keywright.design.table.KeySchema;
import dev.keywright.design.table.Table;
import dev.keywright.desktop.shared.Entry;
import dev.keywright.desktop.shared.Form;
import dev.keywright.desktop.shared.Nodes;
import dev.keywright.desktop.words.Words;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;

/** What the table is called and keyed by. */
final class KeySection implements Section {
    private final TableViewModel model;
    private final Form form = Form.wide();
    private final Entry name;
    private final Entry description;
    private final KeyAttributeEditor partition;
    private final KeyAttributeEditor sort;
    private final Button addSort;
    private final Form.Line sortLine;
    private final StringProperty wrongPartition = new SimpleStringProperty("");
    private final StringProperty wrongSort = new SimpleStringProperty("");

    KeySection(TableViewModel model) {
        this.model = model;
        name = new Entry("table-name", this::judgeName, text -> model.rename(new TableName(text)));
        description = new Entry("table-description", _ -> Optional.empty(),
                text -> model.edit(table -> new TableEdit.DescribeTable(table.name(), text)))
                .prompt(Words.text("table.description.prompt"));
        partition = new KeyAttributeEditor("table-partition", Words.text("table.partition"), model,
                new KeyAttributeEditor.Actions(this::judgeKey, this::choosePartition, () -> {}, wrongPartition::set));
        sort = new KeyAttributeEditor("table-sort", Words.text("table.sort"), model,
                new KeyAttributeEditor.Actions(this::judgeKey, this::chooseSort, this::removeSort, wrongSort::set));
        addSort = Nodes.button("table-sort-add", Words.text("table.sort.add"), Feather.PLUS,
                () -> chooseSort(new AttributeName(freeSort())));
        form.line(Words.text("table.name"), name.node(), Words.text("table.name.help"))
                .judgedBy(name.complaintProperty());
        form.line(Words.text("table.description"), description.node(), "");
        form.line(Words.text("table.partition"), partition.node(), Words.text("table.partition.help"))
                .judgedBy(wrongPartition);
        sortLine = form.line(Words.text("table.sort"), new StackPane(), "").judgedBy(wrongSort);
    }

    private Optional<String> judgeName(String text) {
        return model.stateProperty()
                .get()
                .flatMap(shown -> TableJudge.tableName(shown.design(), shown.table(), text));
    }

    private Optional<String> judgeKey(String text) {
        return model.stateProperty()
                .get()
                .flatMap(shown -> TableJudge.keyAttribute(shown.table(), shown.table().keys(), text));
    }

    private void choosePartition(AttributeName attribute) {
        model.edit(table -> new TableEdit.SetKeys(table.name(),
                new KeySchema(List.of(attribute), table.keys().sort())));
    }

    private void chooseSort(AttributeName attribute) {
        model.edit(table -> new TableEdit.SetKeys(table.name(),
                new KeySchema(table.keys().partition(), List.of(attribute))));
    }

    private void removeSort() {
        model.edit(table -> new TableEdit.SetKeys(table.name(),
                new KeySchema(table.keys().partition(), List.of())));
    }

    private String freeSort() {
        return model.stateProperty()
                .get()
                .filter(shown -> shown.table().keys().contains(new AttributeName("SK")))
                .map(_ -> "SK2")
                .orElse("SK");
    }

    @Override
    public void show(TableState state) {
        Table table = state.table();
        name.show(table.name().value());
        description.show(table.description());
        wrongPartition.set("");
        wrongSort.set("");
        table.keys()
                .partition()
                .stream()
                .findFirst()
                .ifPresent(
                        key -> partition.show(table, key, Optional.of(Words.text("table.partition.locked"))));
        Optional<AttributeName> sortKey = table.keys().sort().stream().findFirst();
        boolean locked = !table.localIndexes().isEmpty();
        sortKey.ifPresent(key -> sort.show(table, key,
                locked ? Optional.of(Words.text("table.sort.locked")) : Optional.empty()));
        sortLine.field(sortKey.isPresent() ? sort.node() : addSort);
        sortLine.help(Words.text(sortKey.isEmpty()
                ? "table.sort.none"
                : locked ? "table.sort.locked" : "table.sort.help"));
    }

    @Override
    public Node node() {
        return form.node();
    }
}
