package dev.keywright.desktop.start;

import java.nio.file.Path;

import dev.keywright.desktop.session.Sample;
import dev.keywright.desktop.shared.Nodes;
import dev.keywright.desktop.theme.Icons;
import dev.keywright.desktop.words.Words;

import org.kordamp.ikonli.feather.Feather;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Where everybody begins: samples in the middle, one's own files beside them, a place to drop a file. */
public final class StartView {
    private static final double WIDTH = 1040;

    private final StartViewModel start;
    private final ScrollPane scroll = new ScrollPane();
    private final VBox recent = new VBox(2);
    private final VBox drop;

    public StartView(StartViewModel start) {
        this.start = start;
        drop = dropTarget();
        GridPane columns = new GridPane(28, 0);
        columns.getColumnConstraints().addAll(percent(64), percent(36));
        columns.add(samples(), 0, 0);
        columns.add(own(), 1, 0);
        VBox page = new VBox(26, heading(), columns);
        page.setMaxWidth(WIDTH);
        page.setPadding(new javafx.geometry.Insets(40, 28, 32, 28));
        HBox centred = new HBox(page);
        centred.setAlignment(Pos.TOP_CENTER);
        HBox.setHgrow(page, Priority.ALWAYS);
        scroll.setContent(centred);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        acceptDrops();
        start.recentFiles().subscribe(this::showRecent);
        showRecent();
    }

    private static ColumnConstraints percent(double share) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(share);
        column.setFillWidth(true);
        return column;
    }

    private static Node heading() {
        VBox words = new VBox(4, Nodes.label(Words.text("start.title"), "title-1"),
                Nodes.paragraph(Words.text("start.subtitle"), "muted"));
        return words;
    }

    private Node samples() {
        FlowPane cards = new FlowPane(12, 12);
        start.samples().forEach(sample -> cards.getChildren().add(card(sample)));
        cards.getChildren()
                .forEach(card -> ((Region) card).prefWidthProperty()
                        .bind(cards.widthProperty().subtract(12).divide(2).subtract(0.5)));
        VBox box = new VBox(10, Nodes.label(Words.text("start.samples"), "title-3"), cards);
        box.setMinWidth(0);
        return box;
    }

    private Node card(Sample sample) {
        FlowPane facts = new FlowPane(6, 6);
        sample.facts().forEach(fact -> facts.getChildren().add(Nodes.label(fact, "badge")));
        Region filler = new Region();
        VBox.setVgrow(filler, Priority.ALWAYS);
        VBox card = new VBox(Nodes.label(sample.title(), "title-2"),
                Nodes.paragraph(sample.description(), "muted"), filler, facts);
        if (!sample.title().startsWith(sample.useCase())) {
            card.getChildren().addFirst(Nodes.label(sample.useCase(), "caption"));
        }
        card.setId("sample-" + sample.title().toLowerCase(java.util.Locale.ROOT).replace(' ', '-'));
        card.getStyleClass().addAll("card", "pressable");
        card.setMinHeight(96);
        card.setFocusTraversable(true);
        card.setAccessibleRole(AccessibleRole.BUTTON);
        card.setAccessibleText(Words.text("start.sample.accessible", sample.title(), sample.description()));
        card.setOnMouseClicked(_ -> start.openSample(sample));
        card.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                start.openSample(sample);
                event.consume();
            }
        });
        return card;
    }

    private Node own() {
        Button create = Nodes.button("start-new", Words.text("start.new"), Feather.PLUS, start::create);
        create.getStyleClass().add("accent");
        Button open = Nodes.button("start-open", Words.text("start.open"), Feather.FOLDER, start::chooseFile);
        Button bring = Nodes.button("start-import", Words.text("start.import"), Feather.DOWNLOAD, start::chooseImport);
        for (Button button : java.util.List.of(create, open, bring)) {
            button.setMaxWidth(Double.MAX_VALUE);
            button.setAlignment(Pos.CENTER_LEFT);
            button.setGraphicTextGap(10);
        }
        return new VBox(10, Nodes.label(Words.text("start.begin"), "title-3"), create, open, bring, drop,
                spaced(Nodes.label(Words.text("start.recent"), "title-3")), recent);
    }

    private static Node spaced(Label label) {
        VBox.setMargin(label, new javafx.geometry.Insets(12, 0, 0, 0));
        return label;
    }

    private static VBox dropTarget() {
        VBox box = new VBox(Icons.of(Feather.FILE_PLUS), Nodes.label(Words.text("start.drop"), "strong"),
                Nodes.paragraph(Words.text("start.drop.kinds"), "muted", "small"));
        ((Label) box.getChildren().getLast()).setTextAlignment(javafx.scene.text.TextAlignment.CENTER);
        box.getStyleClass().add("drop-target");
        return box;
    }

    private void showRecent() {
        recent.getChildren().clear();
        if (start.recentFiles().isEmpty()) {
            recent.getChildren().add(Nodes.paragraph(Words.text("start.recent.none"), "muted"));
        }
        start.recentFiles().forEach(file -> recent.getChildren().add(recentRow(file)));
    }

    private Node recentRow(Path file) {
        Hyperlink link = new Hyperlink(String.valueOf(file.getFileName()));
        link.setOnAction(_ -> start.open(file));
        link.setDisable(!start.exists(file));
        Label folder = Nodes.label(String.valueOf(file.toAbsolutePath().getParent()), "muted", "small");
        folder.setTextOverrun(javafx.scene.control.OverrunStyle.LEADING_ELLIPSIS);
        folder.setMinWidth(0);
        HBox.setHgrow(folder, Priority.ALWAYS);
        HBox row = new HBox(8, link, folder, Nodes.spring(),
                Nodes.tool("", Words.text("start.recent.forget"), Feather.X, () -> start.forget(file)));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void acceptDrops() {
        scroll.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                mark(true);
            }
            event.consume();
        });
        scroll.setOnDragExited(_ -> mark(false));
        scroll.setOnDragDropped(this::onDrop);
    }

    private void mark(boolean over) {
        drop.getStyleClass().remove("over");
        if (over) {
            drop.getStyleClass().add("over");
        }
    }

    private void onDrop(DragEvent event) {
        boolean files = event.getDragboard().hasFiles();
        if (files) {
            start.open(event.getDragboard().getFiles().getFirst().toPath());
        }
        event.setDropCompleted(files);
        event.consume();
    }

    public Node node() {
        return scroll;
    }
}
