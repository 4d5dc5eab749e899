package dev.keywright.desktop.patterns;

import java.util.Optional;
import java.util.stream.Collectors;

import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.desktop.code.CodeView;
import dev.keywright.desktop.code.Language;
import dev.keywright.desktop.session.Session;
import dev.keywright.desktop.shared.Nodes;
import dev.keywright.desktop.theme.Icons;
import dev.keywright.desktop.words.Words;

import org.kordamp.ikonli.feather.Feather;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One pattern in full: what it asks and what came of it at the left, the raw request or the rows at the right. */
public final class PatternCard {
    private static final double NAME_WIDTH = 110;

    private final PatternsViewModel patterns;
    private final Session session;
    private final VBox form = new VBox(10);
    private final CodeView raw = new CodeView("pattern-raw", Words.text("patterns.raw"));
    private final ResultTable rows = new ResultTable();
    private final VBox card = new VBox();

    public PatternCard(PatternsViewModel patterns, Session session) {
        this.patterns = patterns;
        this.session = session;
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        form.setPadding(new Insets(10, 14, 14, 16));
        Tab rowsTab = new Tab(Words.text("patterns.rows"), padded(rows.node()));
        Tab rawTab = new Tab(Words.text("patterns.raw"), padded(raw.node()));
        TabPane tabs = new TabPane(rowsTab, rawTab);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setId("pattern-tabs");
        SplitPane split = new SplitPane(scroll, tabs);
        split.setDividerPositions(0.44);
        VBox.setVgrow(split, Priority.ALWAYS);
        card.getChildren().setAll(split);
        card.setMinHeight(160);
        patterns.selectedProperty().subscribe(line -> show(line, tabs, rawTab, rowsTab));
    }

    private static Node padded(Node content) {
        VBox box = new VBox(content);
        VBox.setVgrow(content, Priority.ALWAYS);
        box.setPadding(new Insets(8, 16, 16, 8));
        return box;
    }

    private void show(Optional<PatternLine> line, TabPane tabs, Tab rawTab, Tab rowsTab) {
        card.setVisible(line.isPresent());
        line.ifPresent(shown -> {
            fill(shown);
            raw.show(RawRequest.of(session.design(), shown.pattern())
                    .orElse(Words.text("patterns.unsolved.text")), Language.JSON);
            rows.show(shown.result());
            tabs.getSelectionModel().select(shown.result().isPresent() ? rowsTab : rawTab);
        });
    }

    private void fill(PatternLine line) {
        AccessPattern pattern = line.pattern();
        Label name = Nodes.paragraph(pattern.name().value(), "title-2");
        HBox title = new HBox(10, name, PatternText.badge(line.status()));
        title.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        form.getChildren().setAll(title);
        if (!pattern.description().isEmpty()) {
            form.getChildren().add(Nodes.paragraph(pattern.description(), "muted"));
        }
        verdict(line).ifPresent(form.getChildren()::add);
        form.getChildren().add(facts(pattern));
        Button range = Nodes.button("pattern-range", Words.text("patterns.range"), Feather.EYE, patterns::showRange);
        form.getChildren().add(range);
    }

    private static Optional<Node> verdict(PatternLine line) {
        return line.result().filter(result -> !result.message().isEmpty()).map(result -> {
            HBox banner = new HBox(Icons.of(Feather.ALERT_CIRCLE, "bad"), Nodes.paragraph(result.message()));
            banner.getStyleClass().addAll("banner", "bad");
            return banner;
        });
    }

    private Node facts(AccessPattern pattern) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("form");
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(new ColumnConstraints(NAME_WIDTH), values);
        int row = 0;
        grid.addRow(row++, name("patterns.key"), Nodes.paragraph(PatternText.key(pattern), "mono"));
        if (!pattern.parameters().isEmpty()) {
            grid.addRow(row++, name("patterns.parameters"), Nodes.paragraph(pattern.parameters()
                    .stream()
                    .map(parameter -> parameter.name() + " = " + parameter.examples()
                            .stream()
                            .findFirst()
                            .map(dev.keywright.desktop.shared.ValueText::of)
                            .orElse("?"))
                    .collect(Collectors.joining("\n"))));
        }
        if (!pattern.expected().isEmpty()) {
            grid.addRow(row++, name("patterns.expected"), Nodes.paragraph(pattern.expected()
                    .stream()
                    .map(PatternText::expectation)
                    .collect(Collectors.joining("\n"))));
        }
        grid.addRow(row, name("patterns.rate"), rate(pattern));
        return grid;
    }

    private static Label name(String key) {
        Label label = Nodes.label(Words.text(key), "name");
        GridPane.setValignment(label, javafx.geometry.VPos.TOP);
        return label;
    }

    private Node rate(AccessPattern pattern) {
        TextField average = number("pattern-average", pattern.rate().average());
        TextField peak = number("pattern-peak", pattern.rate().peak());
        Runnable apply = () -> {
            if (isNumber(average.getText()) && isNumber(peak.getText())) {
                patterns.setRate(pattern, Double.parseDouble(average.getText()), Double.parseDouble(peak.getText()));
            }
        };
        average.setOnAction(_ -> apply.run());
        peak.setOnAction(_ -> apply.run());
        FlowPane box = new FlowPane(12, 6, captioned(average, "patterns.rate.average"),
                captioned(peak, "patterns.rate.peak"));
        box.setPrefWrapLength(140);
        return box;
    }

    private static Node captioned(TextField field, String key) {
        HBox pair = new HBox(6, field, Nodes.label(Words.text(key), "caption"));
        pair.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return pair;
    }

    private static boolean isNumber(String text) {
        return text.matches("\\d{1,9}(\\.\\d{1,3})?");
    }

    private static TextField number(String id, double value) {
        TextField field = new TextField(value == Math.rint(value) ? "%.0f".formatted(value) : Double.toString(value));
        field.setId(id);
        field.setPrefColumnCount(4);
        field.setPrefWidth(56);
        field.setMinWidth(52);
        field.textProperty()
                .subscribe(text -> field.pseudoClassStateChanged(
                        javafx.css.PseudoClass.getPseudoClass("error"), !isNumber(text)));
        return field;
    }

    Node node() {
        return card;
    }
}
