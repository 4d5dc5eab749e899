package dev.keywright.desktop.table;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;

import dev.keywright.design.edit.TableEdit;
import dev.keywright.desktop.shared.Entry;
import dev.keywright.desktop.shared.Nodes;
import dev.keywright.desktop.words.Words;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

/** Tags, for bills and permissions. */
final class TagsSection implements Section {
    private final TableViewModel model;
    private final VBox rows = new VBox(6);
    private final Entry key;
    private final VBox box;
    private SequencedMap<String, String> shown = new LinkedHashMap<>();

    TagsSection(TableViewModel model) {
        this.model = model;
        key = new Entry("tag-add", this::judge, this::add).prompt(Words.text("table.tag.add"))
                .named(Words.text("table.tag.add"));
        key.node().setMaxWidth(200);
        Label wrong = Nodes.paragraph("", "bad", "small");
        wrong.textProperty().bind(key.complaintProperty());
        HBox more = new HBox(8, key.node(), wrong);
        more.setAlignment(Pos.CENTER_LEFT);
        box = new VBox(8, Nodes.paragraph(Words.text("table.tags.help"), "muted", "small"), rows, more);
    }

    private Optional<String> judge(String text) {
        return text.isEmpty()
                ? Optional.empty()
                : model.stateProperty().get().flatMap(state -> TableJudge.newTag(state.table(), text.strip()));
    }

    private void add(String text) {
        if (!text.isBlank()) {
            key.show("");
            change(tags -> tags.put(text.strip(), ""));
        }
    }

    private void change(Consumer<SequencedMap<String, String>> change) {
        model.edit(table -> {
            SequencedMap<String, String> tags = new LinkedHashMap<>(table.options().tags());
            change.accept(tags);
            return new TableEdit.SetOptions(table.name(), table.options().withTags(tags));
        });
    }

    @Override
    public void show(TableState state) {
        SequencedMap<String, String> tags = state.table().options().tags();
        if (!tags.equals(shown)) {
            shown = tags;
            rows.getChildren().setAll(tags.entrySet().stream().map(this::row).toList());
        }
    }

    private Node row(Map.Entry<String, String> tag) {
        Label name = Nodes.label(tag.getKey(), "mono");
        name.setPrefWidth(200);
        Entry value = new Entry("tag-" + tag.getKey(), TableJudge::tagValue,
                text -> change(tags -> tags.put(tag.getKey(), text))).named(tag.getKey());
        value.show(tag.getValue());
        value.node().setPrefColumnCount(18);
        HBox row = new HBox(8, name, value.node(), Nodes.tool("tag-" + tag.getKey() + "-remove",
                Words.text("table.tag.remove", tag.getKey()), Feather.TRASH_2,
                () -> change(tags -> tags.remove(tag.getKey()))));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    @Override
    public Node node() {
        return box;
    }
}
