package dev.keywright.desktop.patterns;

import java.util.Optional;

import dev.keywright.design.name.PatternName;
import dev.keywright.desktop.words.Words;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One pattern in full: the form at the left; at the right the raw request, or the rows it returned. */
public final class PatternCard {
    private final PatternForm form;
    private final RawEditor raw;
    private final ResultTable rows = new ResultTable();
    private final Tab rowsTab;
    private final Tab rawTab;
    private final TabPane tabs;
    private final VBox card = new VBox();
    private Optional<PatternName> shown = Optional.empty();
    private Optional<?> shownResult = Optional.empty();

    public PatternCard(PatternsViewModel patterns) {
        form = new PatternForm(patterns);
        raw = new RawEditor(patterns);
        rowsTab = new Tab(Words.text("patterns.rows"), padded(rows.node()));
        rawTab = new Tab(Words.text("patterns.raw"), padded(raw.node()));
        tabs = new TabPane(rawTab, rowsTab);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setId("pattern-tabs");
        SplitPane split = new SplitPane(form.node(), tabs);
        split.setDividerPositions(0.54);
        VBox.setVgrow(split, Priority.ALWAYS);
        card.getChildren().setAll(split);
        card.setMinHeight(160);
        patterns.selectedProperty().subscribe(this::show);
    }

    private static Node padded(Node content) {
        VBox box = new VBox(content);
        VBox.setVgrow(content, Priority.ALWAYS);
        box.setPadding(new Insets(8, 16, 16, 8));
        return box;
    }

    private void show(Optional<PatternLine> line) {
        card.setVisible(line.isPresent());
        line.ifPresent(this::show);
    }

    /** New rows come to the front, and so does the request of a pattern that has none; edits leave the tabs alone. */
    private void show(PatternLine line) {
        form.show(line);
        raw.show(line.pattern());
        boolean other = !shown.equals(Optional.of(line.pattern().name()));
        if (other || !shownResult.equals(line.result())) {
            rows.show(line.result());
            tabs.getSelectionModel().select(line.result().isPresent() ? rowsTab : rawTab);
        }
        shown = Optional.of(line.pattern().name());
        shownResult = line.result();
    }

    Node node() {
        return card;
    }
}
