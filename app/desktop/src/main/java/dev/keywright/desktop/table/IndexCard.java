package dev.keywright.desktop.table;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import dev.keywright.design.edit.Edit;
import dev.keywright.design.edit.IndexEdit;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.IndexName;
import dev.keywright.design.table.GlobalIndex;
import dev.keywright.design.table.KeySchema;
import dev.keywright.design.table.LocalIndex;
import dev.keywright.design.table.Projection;
import dev.keywright.design.table.Table;
import dev.keywright.desktop.shared.Entry;
import dev.keywright.desktop.shared.Form;
import dev.keywright.desktop.shared.Nodes;
import dev.keywright.desktop.words.Words;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

/** One index: its name and what it holds in the first line, its key and projection below, the rest folded away. */
final class IndexCard {
    private final String id;
    private final TableViewModel model;
    private final Label kind = Nodes.label("", "badge");
    private final Entry name;
    private final Label holds = Nodes.label("", "muted", "small");
    private final Label wrong = Nodes.paragraph("", "bad", "small");
    private final ToggleButton unfold;
    private final KeySideEditor partition;
    private final KeySideEditor sort;
    private final KeyAttributeEditor localSort;
    private final Label localPartition = Nodes.label("", "mono");
    private final ProjectionEditor projection;
    private final Form keys = Form.wide();
    private final Form.Line partitionLine;
    private final Form.Line sortLine;
    private final Form.Line projectionLine;
    private final Form more = Form.wide();
    private final Entry description;
    private final CheckBox own;
    private final Form.Line ownLine;
    private final CapacityLines capacity;
    private final VBox card;
    private IndexName shown = new IndexName("");

    IndexCard(int position, TableViewModel model) {
        this.id = "index-" + position;
        this.model = model;
        name = new Entry(id + "-name", this::judgeName, this::rename).named(Words.text("table.index"));
        name.node().setPrefColumnCount(12);
        name.node().getStyleClass().add("strong");
        name.complaintProperty().subscribe(wrong::setText);
        unfold = new ToggleButton(Words.text("table.index.more"));
        unfold.setId(id + "-unfold");
        unfold.getStyleClass().add("unfold");
        partition = new KeySideEditor(id + "-partition", Words.text("table.partition"), model, this::judgeKey,
                () -> fresh("PK"), names -> changeKeys(old -> new KeySchema(names, old.sort())));
        sort = new KeySideEditor(id + "-sort", Words.text("table.sort"), model, this::judgeKey, () -> fresh("SK"),
                names -> changeKeys(old -> new KeySchema(old.partition(), names)));
        localSort = new KeyAttributeEditor(id + "-sort", Words.text("table.sort"), model,
                new KeyAttributeEditor.Actions(this::judgeKey, this::chooseLocalSort, () -> {}, wrong::setText));
        projection = new ProjectionEditor(id + "-projection", this::project);
        partitionLine = keys.line(Words.text("table.partition"), partition.node(), "")
                .judgedBy(partition.complaintProperty());
        sortLine = keys.line(Words.text("table.sort"), sort.node(), "").judgedBy(sort.complaintProperty());
        projectionLine = keys.line(Words.text("table.projection"), projection.node(), "")
                .judgedBy(projection.complaintProperty());
        description = new Entry(id + "-description", _ -> Optional.empty(),
                text -> change(index -> index.withDescription(text), index -> index.withDescription(text)))
                .prompt(Words.text("table.index.description.prompt"));
        more.line(Words.text("table.description"), description.node(), "");
        own = new CheckBox(Words.text("table.index.own"));
        own.setId(id + "-own");
        own.setOnAction(_ -> setOwn(own.isSelected()));
        ownLine = more.line(Words.text("table.capacity"), own, Words.text("table.index.own.help"));
        capacity = new CapacityLines(id, more, numbers -> change(index -> index.withCapacity(Optional.of(numbers)),
                index -> index), warm -> change(index -> index.withWarmThroughput(warm), index -> index));
        unfold.selectedProperty().subscribe(this::explain);
        more.node().visibleProperty().bind(unfold.selectedProperty());
        more.node().managedProperty().bind(unfold.selectedProperty());
        wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
        HBox head = new HBox(8, kind, name.node(), Nodes.spring(), holds, unfold,
                Nodes.tool(id + "-remove", Words.text("table.index.remove"), Feather.TRASH_2, this::remove));
        head.setAlignment(Pos.CENTER_LEFT);
        holds.setMinWidth(0);
        card = new VBox(10, head, wrong, keys.node(), more.node());
        card.getStyleClass().addAll("card", "index-card");
    }

    private Optional<String> judgeName(String text) {
        return model.stateProperty().get().flatMap(state -> TableJudge.indexName(state.table(), shown, text));
    }

    private Optional<String> judgeKey(String text) {
        return model.stateProperty()
                .get()
                .flatMap(state -> state.table()
                        .keysOf(shown)
                        .flatMap(key -> TableJudge.keyAttribute(state.table(), key, text)));
    }

    private void rename(String to) {
        IndexName from = shown;
        model.edit(table -> new IndexEdit.Rename(table.name(), from, new IndexName(to)));
    }

    private void remove() {
        IndexName gone = shown;
        model.edit(table -> new IndexEdit.Remove(table.name(), gone));
    }

    /** A name in the style of this index that no attribute has yet. */
    private AttributeName fresh(String side) {
        Table table = model.stateProperty().get().orElseThrow().table();
        String base = shown.value() + side;
        AttributeName free = new AttributeName(base);
        for (int i = 2; table.attribute(free).isPresent(); i++) {
            free = new AttributeName(base + i);
        }
        return free;
    }

    private void changeKeys(UnaryOperator<KeySchema> to) {
        change(index -> index.withKeys(to.apply(index.keys())), index -> index);
    }

    private void chooseLocalSort(AttributeName attribute) {
        change(index -> index, index -> index.withSortKey(attribute));
    }

    private void project(Projection wanted) {
        change(index -> index.withProjection(wanted), index -> index.withProjection(wanted));
    }

    private void setOwn(boolean wanted) {
        model.edit(table -> new IndexEdit.ChangeGlobal(table.name(), table.globalIndex(shown)
                .orElseThrow()
                .withCapacity(wanted ? Optional.of(table.options().capacity()) : Optional.empty())));
    }

    private void change(UnaryOperator<GlobalIndex> global, UnaryOperator<LocalIndex> local) {
        model.edit(table -> table.globalIndex(shown)
                .<Edit>map(index -> new IndexEdit.ChangeGlobal(table.name(), global.apply(index)))
                .orElseGet(() -> new IndexEdit.ChangeLocal(table.name(),
                        local.apply(table.localIndex(shown).orElseThrow()))));
    }

    void show(TableState state, IndexName index) {
        shown = index;
        name.show(index.value());
        wrong.setText("");
        Table table = state.table();
        table.globalIndex(index).ifPresent(global -> showGlobal(state, global));
        table.localIndex(index).ifPresent(local -> showLocal(state, local));
        IndexText text = new IndexText(state, index);
        holds.setText(text.holds());
        explain();
        projectionLine.help(text.projection());
    }

    /** What its key means is told once the card is unfolded: said of twenty indexes it would hide them. */
    private void explain() {
        String side = "GSI".equals(kind.getText()) ? "table.gsi." : "table.lsi.";
        partitionLine.help(unfold.isSelected() ? Words.text(side + "partition.help") : "");
        sortLine.help(unfold.isSelected() ? Words.text(side + "sort.help") : "");
    }

    private void showGlobal(TableState state, GlobalIndex index) {
        Table table = state.table();
        kind.setText("GSI");
        partition.show(table, index.keys().partition(), 1);
        sort.show(table, index.keys().sort(), 0);
        partitionLine.field(partition.node());
        sortLine.field(sort.node());
        projection.show(state, index.keys(), index.projection());
        description.show(index.description());
        own.setSelected(index.capacity().isPresent());
        ownLine.show(true);
        capacity.show(index.capacity().orElse(table.options().capacity()), index.warmThroughput(),
                table.options().tableClass(), state.figures());
        if (index.capacity().isEmpty()) {
            capacity.hideNumbers();
        }
    }

    private void showLocal(TableState state, LocalIndex index) {
        Table table = state.table();
        kind.setText("LSI");
        localPartition.setText(names(table.keys().partition()));
        localSort.show(table, index.sortKey(), Optional.of(index.name().value()));
        partitionLine.field(localPartition);
        sortLine.field(localSort.node());
        projection.show(state, new KeySchema(table.keys().partition(), List.of(index.sortKey())), index.projection());
        description.show(index.description());
        ownLine.show(false);
        capacity.hide();
    }

    private static String names(List<AttributeName> attributes) {
        return String.join(" · ", attributes.stream().map(AttributeName::value).toList());
    }

    Node node() {
        return card;
    }
}
